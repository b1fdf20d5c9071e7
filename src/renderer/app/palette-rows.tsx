import { IconCommand } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { Highlight } from '#renderer/ui/highlight.tsx'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import type { Command } from './commands.ts'
import { keysText } from './shortcut.ts'

interface RowProps {
  readonly id: string
  readonly isChosen: boolean
  readonly onOpen: () => void
}

/** A found appeal: number, person, due date; below, the words around what was found. */
export function PaletteAppeal({
  id,
  isChosen,
  onOpen,
  appeal,
  terms,
}: RowProps & {
  readonly appeal: OperationOutput<'appeal.search'>['items'][number]
  readonly terms: readonly string[]
}) {
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={isChosen} className="q-option" onClick={onOpen}>
      <div className="q-spread">
        <span>
          <strong>
            <Highlight text={appeal.number} terms={terms} />
          </strong>{' '}
          <Highlight text={appeal.applicant} terms={terms} />
        </span>
        <DueChip dueOn={appeal.dueOn} dueState={appeal.dueState} workingDaysLeft={appeal.workingDaysLeft} form="row" />
      </div>
      <div className="q-option-text" lang={appeal.language === 'mix' ? undefined : appeal.language}>
        <Highlight text={appeal.excerpt} terms={terms} />
      </div>
    </div>
  )
}

/** A command with its key. */
export function PaletteCommand({ id, isChosen, onOpen, command }: RowProps & { readonly command: Command }) {
  const { t } = useTranslation('frame')
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={isChosen} className="q-option" onClick={onOpen}>
      <div className="q-spread">
        <span className="q-line">
          <IconCommand size={16} stroke={1.75} aria-hidden="true" />
          {t(command.labelKey)}
        </span>
        {command.shortcut && <KeyCap keys={keysText(command.shortcut)} />}
      </div>
    </div>
  )
}
