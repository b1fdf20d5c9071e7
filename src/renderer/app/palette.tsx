import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '#domain/search/fold'
import { useOperation } from '#renderer/host/use-query.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { commands, type Command, type CommandContext } from './commands.ts'
import { PaletteAppeal, PaletteCommand } from './palette-rows.tsx'

interface PaletteProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly context: CommandContext
}

/** Ctrl+K: finds appeals and commands. Arrows choose, Enter opens, Esc closes and focus returns. */
export function Palette({ opened, onClose, context }: PaletteProps) {
  const { t } = useTranslation('frame')
  return (
    <Modal.Root opened={opened} onClose={onClose} yOffset="4rem" size="44rem" padding={0} centered={false}>
      <Modal.Overlay />
      <Modal.Content className="q-float" aria-label={t('findAll')}>
        <PaletteBox onClose={onClose} context={context} />
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteBox({ onClose, context }: Omit<PaletteProps, 'opened'>) {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [asked] = useDebouncedValue(text.trim(), 150)
  const found = useOperation(
    'appeal.search',
    { text: asked, limit: 8 },
    { enabled: asked.length > 1, keepPrevious: true },
  )
  const appeals = asked.length > 1 ? (found.value?.items ?? []) : []
  const fitting = fittingCommands(text, context, (command) => t(command.labelKey))
  const count = appeals.length + fitting.length
  const chosen = Math.min(at, Math.max(0, count - 1))
  const optionId = (place: number): string => `${listId}-${place}`

  useEffect(() => {
    document.getElementById(`${listId}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, listId])

  function openAt(place: number): void {
    const appeal = appeals[place]
    const command = fitting[place - appeals.length]
    if (!appeal && !command) return
    onClose()
    if (appeal) void navigate({ to: '/appeals/$number', params: { number: appeal.number } })
    // After the dialog gave the focus back: the command may open a dialog of its own.
    else if (command) setTimeout(() => command.run(context))
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(count - 1, chosen + step)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      openAt(chosen)
    }
  }

  return (
    <div className="q-palette">
      <div className="q-palette-box">
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <input
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={count > 0 ? optionId(chosen) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="q-palette-note" role="status">
        {said({ asked, total: found.value?.total, near: found.value?.match === 'near', fetching: found.fetching }, t)}
      </p>
      <FailureNotice failure={found.failure} onRetry={found.refetch} />
      <div id={listId} role="listbox" aria-label={t('palette.results')} className="q-palette-list">
        {appeals.map((appeal, place) => (
          <PaletteAppeal
            key={appeal.appealId}
            id={optionId(place)}
            appeal={appeal}
            terms={found.value?.terms ?? []}
            isChosen={place === chosen}
            onOpen={() => openAt(place)}
          />
        ))}
        {fitting.map((command, place) => (
          <PaletteCommand
            key={command.key}
            id={optionId(place + appeals.length)}
            command={command}
            isChosen={place + appeals.length === chosen}
            onOpen={() => openAt(place + appeals.length)}
          />
        ))}
      </div>
    </div>
  )
}

function fittingCommands(text: string, context: CommandContext, name: (command: Command) => string): Command[] {
  const wanted = foldText(text)
  return commands.filter(
    (each) =>
      each.key !== 'find' && each.key !== 'submit' && each.isEnabled(context) && foldText(name(each)).includes(wanted),
  )
}

function said(
  state: { asked: string; total: number | undefined; near: boolean; fetching: boolean },
  t: ReturnType<typeof useTranslation<'frame'>>['t'],
): string {
  if (state.asked.length < 2) return t('palette.hint')
  if (state.total === undefined) return state.fetching ? t('palette.looking') : ''
  if (state.total === 0) return t('palette.nothing')
  return state.near ? t('palette.near', { count: state.total }) : t('palette.found', { count: state.total })
}
