import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'

type Line = OperationOutput<'reception.journal'>['items'][number]

interface JournalTableProps {
  readonly value: OperationOutput<'reception.journal'>
  readonly dictionary: Dictionary
  readonly onOpen: (receptionId: string, visitId: string) => void
}

/** The journal in rows: number, when, who received, who came, with what, what came of it. */
export function JournalTable({ value, dictionary, onOpen }: JournalTableProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const columns: readonly Column<Line>[] = [
    {
      key: 'number',
      head: '№',
      width: '3.5rem',
      align: 'end',
      cell: ({ visit, isReceived }) => (isReceived ? visit.number : '–'),
    },
    {
      key: 'when',
      head: t('journal.when'),
      width: '8.5rem',
      cell: ({ on, visit, isReceived }) =>
        [format.day(on), isReceived ? format.time(visit.startedAt ?? '') : (slotOn(visit, on) ?? '')]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'official',
      head: t('journal.official'),
      width: '8rem',
      second: true,
      cell: ({ visit }) => visit.officialName,
    },
    { key: 'name', head: t('journal.visitor'), width: '9rem', cell: ({ visit }) => visit.name || t('visit.nameless') },
    {
      key: 'question',
      head: t('field.question'),
      cell: ({ visit }) => <span lang={visit.language === 'mix' ? undefined : visit.language}>{visit.question}</span>,
    },
    {
      key: 'topic',
      head: t('field.topic'),
      width: '8rem',
      second: true,
      drops: true,
      cell: ({ visit }) => dictionary.label('topics', visit.topic),
    },
    { key: 'result', head: t('settle.result'), width: '14rem', cell: (line) => <Result line={line} /> },
  ]
  return (
    <DataTable
      label={t('journal.title')}
      columns={columns}
      rows={value.items}
      rowKey={({ visit, on, isReceived }) => `${visit.visitId} ${on} ${isReceived}`}
      onOpen={({ visit }) => {
        const place = visit.place ?? visit.bookings.at(-1)?.place
        if (place) onOpen(place.receptionId, visit.visitId)
      }}
    />
  )
}

function slotOn({ bookings }: Line['visit'], on: string): string | null {
  return bookings.find(({ place }) => place?.on === on)?.place?.slot ?? null
}

function Result({ line: { visit, on, isReceived } }: { readonly line: Line }) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  if (!isReceived) {
    const left = visit.bookings.find(({ place, left: how }) => place?.on === on && how !== null)?.left
    const to = left?.to?.on
    return (
      <span className="q-due" data-state="soon">
        <DueShape shape={left?.how === 'missed' ? 'late' : 'paused'} />
        <span>
          {left?.how === 'cancelled' ? t('how.cancelled') : t(`why.${left?.why ?? 'office'}`)}
          {to !== undefined && ` → ${format.day(to, 'dayMonthShort')}`}
        </span>
      </span>
    )
  }
  if (visit.appealNumber !== null) {
    return (
      <span className="q-due">
        <DueShape shape="done" />
        <Link to="/appeals/$number" params={{ number: visit.appealNumber }}>
          {visit.appealNumber}
        </Link>
      </span>
    )
  }
  const shape: Shape = visit.state === 'void' ? 'paused' : visit.instruction?.isLate ? 'late' : 'done'
  const words =
    visit.state === 'void'
      ? t('state.void')
      : visit.result === null
        ? t('state.startedShort')
        : t(`result.${visit.result}`)
  return (
    <span className="q-due" data-state={shape === 'late' ? 'late' : undefined}>
      <DueShape shape={visit.result === null && shape === 'done' ? 'today' : shape} />
      <span>
        {words}
        {visit.instruction?.dueOn && ` · ${format.day(visit.instruction.dueOn, 'dayMonthShort')}`}
      </span>
    </span>
  )
}
