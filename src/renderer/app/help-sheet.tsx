import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import { commands, type CommandContext, type Scope } from './commands.ts'
import { keysText } from './shortcut.ts'
import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts'

interface HelpSheetProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly context: CommandContext
}

const scopes: readonly Scope[] = ['desk', 'appeals', 'card', 'meetings', 'settings', 'everywhere']

/** F1: keys of this screen first, then those that work everywhere; only what can be done now. */
export function HelpSheet({ opened, onClose, context }: HelpSheetProps) {
  const { t } = useTranslation('frame')
  const [single, setSingle] = useState(singleKeysAreOn)
  const groups = scopes
    .map((scope) => ({
      scope,
      rows: commands.filter((each) => each.scope === scope && each.shortcut !== undefined && each.isEnabled(context)),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keysTitle')} size="medium">
      <div className="q-stack">
        {groups.map(({ scope, rows }) => (
          <section key={scope} aria-labelledby={`keys-${scope}`}>
            <h3 id={`keys-${scope}`}>{t(`scopes.${scope}`)}</h3>
            <ul>
              {rows.map((command) => (
                <li key={command.key} className="q-key-row">
                  <span>{t(command.labelKey)}</span>
                  <span className="q-only-read">{keysText(command.shortcut ?? '')}</span>
                  <KeyCap keys={keysText(command.shortcut ?? '')} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <CheckField
          label={t('singleKeys.label')}
          hint={t('singleKeys.hint')}
          checked={single}
          onChange={(on) => {
            setSingle(on)
            switchSingleKeys(on)
          }}
        />
      </div>
    </Dialog>
  )
}
