import { formatDayRun, weekdayShort } from '#domain/language/dates'
import type { AppealKind } from '#domain/appeal/kinds'
import type { CalendarStatus } from '#domain/calendar/working-calendar'
import { termArticle } from '#domain/deadline/article'
import { type Deadline } from '#domain/deadline/deadline'
import { foldSteps, type RowReason, type StepRow } from '#domain/deadline/fold-steps'
import type { Block, DocumentLanguage, DocumentModel, Text, TwoLanguages } from './model.ts'

/** What the sheet "why this date" says. */
export interface DeadlineDocumentInput {
  readonly organisationName: TwoLanguages
  readonly number: string
  readonly kind: TwoLanguages
  readonly appealKind: AppealKind
  readonly deadline: Deadline
  /** Years of the working calendar that were used; without a status there is no calendar of the year yet. */
  readonly calendars: readonly { readonly year: number; readonly status: CalendarStatus | undefined }[]
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/** The sheet that explains a due date day by day. Source. */
export function deadlineDocument(input: DeadlineDocumentInput): DocumentModel {
  return {
    name: 'deadline',
    title: { key: 'document.deadline.file-title', facts: { number: input.number } },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    footer: { key: 'document.appeal-footer', facts: { number: input.number } },
    blocks: [
      { block: 'ornament' },
      {
        block: 'sides',
        left: input.organisationName,
        right: { key: 'document.number', facts: { number: input.number } },
      },
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.deadline.title', facts: { dueOn: input.deadline.dueOn } },
        subtitle: rule(input),
      },
      {
        block: 'factRows',
        style: 'plain',
        rows: [
          { label: { key: 'document.receipt.kind' }, value: input.kind },
          {
            label: { key: 'document.receipt.registered-on' },
            value: { day: input.deadline.registeredOn, form: 'long' },
          },
          { label: { key: 'document.receipt.due' }, value: { day: input.deadline.dueOn, form: 'long' }, strong: true },
        ],
      },
      steps(input),
      ...input.calendars.map(({ year, status }): Block => ({
        block: 'note',
        text: { key: calendarKey(status), facts: { year: String(year) } },
      })),
    ],
  }
}

function calendarKey(status: CalendarStatus | undefined): string {
  if (status === undefined) return 'document.deadline.provisional'
  return status === 'official' ? 'document.deadline.calendar' : 'document.deadline.calendar-draft'
}

// The article is told with the term: a printed sheet is shown to the person and must stand alone.
function rule({ kind, appealKind, deadline: { workingDays, startRule } }: DeadlineDocumentInput): Text {
  const article = termArticle(appealKind)
  if (workingDays === null) return { key: 'document.deadline.rule-months', facts: { kind, article } }
  return {
    key: startRule === 'nextDay' ? 'document.deadline.rule-next-day' : 'document.deadline.rule-same-day',
    facts: { kind, workingDays, article },
  }
}

function steps({ deadline }: DeadlineDocumentInput): Block {
  const rows = foldSteps(deadline.steps)
  return {
    block: 'table',
    title: { key: 'document.deadline.steps' },
    columns: [
      { head: { key: 'document.deadline.days' }, width: { mm: 30 } },
      { head: { key: 'document.deadline.weekdays' }, width: { mm: 24 } },
      { head: { key: 'document.deadline.count' }, width: { mm: 34 } },
      { head: { key: 'document.deadline.reason' }, width: { parts: 1 } },
    ],
    rows: rows.map((row) => [
      { text: formatDayRun(row.from, row.to) },
      weekdays(row),
      { cell: count(row), strong: row.counted },
      { parts: row.reasons.map(reason), join: '; ' },
    ]),
    shaded: rows.flatMap((row, index) => (row.what === 'skipped' ? [index] : [])),
  }
}

function weekdays({ weekdayFrom, weekdayTo, from, to }: StepRow): TwoLanguages {
  const run = (language: 'kk' | 'ru') =>
    from === to
      ? weekdayShort(weekdayFrom, language)
      : `${weekdayShort(weekdayFrom, language)}–${weekdayShort(weekdayTo, language)}`
  return { kk: run('kk'), ru: run('ru') }
}

function count({ what, counted, countFrom, countTo }: StepRow): Text {
  if (what === 'skipped') return { key: 'document.deadline.not-counted' }
  if (!counted || countFrom === null) return { text: '—' }
  return countTo === null || countTo === countFrom
    ? { key: 'document.deadline.day', facts: { from: countFrom } }
    : { key: 'document.deadline.day-run', facts: { from: countFrom, to: countTo } }
}

function reason({ why, nameKk, nameRu, movedFrom, day, time }: RowReason): Text {
  const facts = {
    ...(nameKk !== undefined && nameRu !== undefined && { name: { kk: nameKk, ru: nameRu } }),
    ...(movedFrom !== undefined && movedFrom !== null && { movedFrom }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
  }
  const isNamed = 'name' in facts
  const key = `document.deadline.why.${why}`
  if (why === 'holiday' && isNamed) return { key: `${key}-named`, facts }
  if (why === 'movedDayOff' && 'movedFrom' in facts) return { key: `${key}-from`, facts }
  return { key, facts }
}
