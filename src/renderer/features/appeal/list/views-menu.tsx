import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Popover } from '#renderer/ui/popover.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { usePerson } from '../words/use-person.ts'
import { sameList } from './conditions.ts'
import { ownViews, removeView, saveView } from './own-views.ts'

export interface ViewsMenuProps {
  readonly search: AppealSearch
  readonly onChange: (search: AppealSearch) => void
  readonly onSaved: (name: string) => void
}

/** Own views of a person: open one, save what is on the screen, take one away. */
export function ViewsMenu({ search, onChange, onSaved }: ViewsMenuProps) {
  const { t } = useTranslation('appeal')
  const login = usePerson()?.login
  const [, setRevision] = useState(0)
  if (login === undefined) return null
  const views = ownViews(localStorage, login)
  const current = views.find((view) => sameList(view.search, search))
  const changed = (): void => setRevision((revision) => revision + 1)
  return (
    <>
      {views.length > 0 && (
        <Menu
          anchor={
            <Button small icon={<IconBookmark size={16} stroke={1.75} aria-hidden="true" />} aria-haspopup="menu">
              {t('list.myViews')}
            </Button>
          }
          items={[
            ...views.map((view) => ({
              key: `open ${view.name}`,
              label: view.name,
              onSelect: () => onChange(view.search),
            })),
            ...(current
              ? [
                  {
                    key: 'remove',
                    label: t('view.remove', { name: current.name }),
                    onSelect: () => {
                      removeView(localStorage, login, current.name)
                      changed()
                    },
                  },
                ]
              : []),
          ]}
        />
      )}
      {!current && (
        <SaveView
          onSave={(name) => {
            saveView(localStorage, login, { name, search })
            changed()
            onSaved(name)
          }}
        />
      )}
    </>
  )
}

function SaveView({ onSave }: { readonly onSave: (name: string) => void }) {
  const { t } = useTranslation('appeal')
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <Popover
      label={t('view.saveTitle')}
      opened={opened}
      onClose={() => setOpened(false)}
      width={320}
      anchor={
        <Button tone="link" small aria-expanded={opened} aria-haspopup="dialog" onClick={() => setOpened(!opened)}>
          {t('list.saveView')}
        </Button>
      }
    >
      <form
        className="q-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const given = name.trim()
          setMissing(given === '')
          if (given === '') return
          setOpened(false)
          setName('')
          onSave(given)
        }}
      >
        <TextField
          label={t('view.name')}
          value={name}
          onChange={setName}
          maxLength={60}
          autoFocus
          error={missing ? t('view.nameMissing') : undefined}
        />
        <div>
          <Button type="submit" tone="primary">
            {t('view.save')}
          </Button>
        </div>
      </form>
    </Popover>
  )
}
