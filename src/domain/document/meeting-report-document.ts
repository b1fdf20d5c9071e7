import { largestRemainder } from '#domain/report/shares'
import {
  departmentSection,
  outcomeSection,
  peopleSection,
  settlementSection,
  topicSection,
} from './meeting-report-figures.ts'
import { controlTotalsSection } from './meeting-report-control.ts'
import type { MeetingReportInput, ReportCommitment, ReportMeeting } from './meeting-report-input.ts'
import {
  appealSection,
  controlSection,
  notReachedSection,
  planSection,
  questionTable,
  signalSection,
  voiceFor,
} from './meeting-report-questions.ts'
import type { Block, Cell, DocumentModel, FactRow, Text } from './model.ts'
import { maskPersonalData } from './personal-data.ts'

/**
 * The outcome report of a meeting: promises before questions, sums written out, every question with who answers for it
 * by when. A section without data says so in one line, so a meeting without a single question still has its report.
 * Void rows are left out of everything but the control totals; signals are listed and counted apart. Source.
 */
export function meetingReportDocument(input: MeetingReportInput): DocumentModel {
  const { meeting, organisation } = input
  const valid = input.questions.filter(({ isVoid }) => !isVoid).toSorted((a, b) => a.number - b.number)
  const questions = valid.filter(({ isSignal }) => !isSignal)
  const voice = voiceFor(input)
  return {
    name: 'meeting-report',
    title: { key: 'document.meeting.file-title', facts: { number: meeting.number } },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    footer: { key: 'document.meeting.footer', facts: { number: meeting.number, on: input.asOf } },
    blocks: [
      { block: 'ornament' },
      { block: 'sides', left: organisation.name, right: { key: `document.meeting.audience-${input.audience}` } },
      { block: 'heading', level: 1, text: { key: 'document.meeting.title' }, subtitle: placeAndTime(meeting) },
      ...numbered([
        courseSection(input, questions.length),
        promisedSection(input),
        peopleSection(input, questions.length),
        outcomeSection(questions),
        topicSection(questions),
        settlementSection(questions),
        departmentSection(questions, input),
        questionTable(questions, voice),
        planSection(questions, voice),
        controlSection(questions, voice),
        appealSection(questions),
        notReachedSection(questions, voice),
        signalSection(
          valid.filter(({ isSignal }) => isSignal),
          voice,
        ),
        controlTotalsSection(input, questions),
        contactSection(input),
      ]),
    ],
  }
}

/** Numbers the sections that are there, so that no number is missing where a section has nothing to say. */
function numbered(sections: readonly (readonly Block[])[]): Block[] {
  return sections
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, index) =>
      blocks.map((block) =>
        block.block === 'heading' && block.level === 2
          ? { ...block, text: { parts: [{ text: `${index + 1}.` }, block.text], join: ' ' } }
          : block,
      ),
    )
}

function placeAndTime({ place, date, startsAt, endsAt, title }: ReportMeeting): Text {
  const facts = { title, place, date }
  if (startsAt === null) return { key: 'document.meeting.when-day', facts }
  const from = startsAt.slice(11, 16)
  return endsAt === null
    ? { key: 'document.meeting.when-open', facts: { ...facts, from } }
    : { key: 'document.meeting.when-closed', facts: { ...facts, from, to: endsAt.slice(11, 16) } }
}

function courseSection({ meeting, organisation }: MeetingReportInput, asked: number): Block[] {
  const { official, announced } = meeting
  const rows: FactRow[] = [
    {
      label: { key: 'document.meeting.official' },
      value:
        official.name === ''
          ? { key: 'document.meeting.official-unknown' }
          : { parts: [official.position, { text: official.name }], join: ' ' },
    },
    { label: { key: 'document.meeting.organiser' }, value: organisation.name },
    {
      label: { key: 'document.meeting.announced' },
      value: announced.kk === '' && announced.ru === '' ? { key: 'document.meeting.not-announced' } : announced,
    },
    { label: { key: 'document.meeting.report-time' }, value: reportTime(meeting) },
    { label: { key: 'document.meeting.asked' }, value: { key: 'document.meeting.questions', facts: { count: asked } } },
  ]
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.course' } },
    { block: 'factRows', style: 'plain', rows },
  ]
}

/** The report may take a quarter of the time, the rest belongs to questions. Source: R-41. */
function reportTime({ reportMinutes, totalMinutes }: ReportMeeting): Text {
  if (reportMinutes === null || totalMinutes === null || totalMinutes <= 0) return { key: 'document.not-measured' }
  const [share = 0] = largestRemainder([reportMinutes, Math.max(0, totalMinutes - reportMinutes)])
  return {
    key: reportMinutes * 4 > totalMinutes ? 'document.meeting.report-share-over' : 'document.meeting.report-share',
    facts: { minutes: reportMinutes, total: totalMinutes, share: { tenths: share } },
  }
}

function promisedSection({ promisedBefore, audience }: MeetingReportInput): Block[] {
  const heading: Block = { block: 'heading', level: 2, text: { key: 'document.meeting.promised' } }
  if (promisedBefore.length === 0)
    return [heading, { block: 'paragraph', text: { key: 'document.meeting.nothing-promised' } }]
  const states = [...new Map(promisedBefore.map(({ state }) => [state.code, state])).values()]
  const counts = states.map((state) => promisedBefore.filter((each) => each.state.code === state.code).length)
  const said = (text: string) => (audience === 'public' ? maskPersonalData(text) : text)
  return [
    heading,
    {
      block: 'table',
      title: { key: 'document.meeting.promised' },
      columns: [
        { head: { key: 'document.meeting.promise' }, width: { parts: 10 } },
        { head: { key: 'document.meeting.promised-on' }, width: { mm: 25 } },
        { head: { key: 'document.meeting.due' }, width: { mm: 25 } },
        { head: { key: 'document.meeting.what-done' }, width: { parts: 8 } },
      ],
      rows: promisedBefore.map((each): Cell[] => [
        { text: said(each.text), lang: each.lang },
        { day: each.promisedOn, form: 'short' },
        { day: each.dueOn, form: 'short' },
        { cell: whatWasDone(each, said), mark: each.mark },
      ]),
      note: {
        key: 'document.meeting.promised-sum',
        facts: {
          number: promisedBefore.length,
          parts: {
            parts: states.map((state, index) => ({ parts: [state, { count: counts[index] ?? 0 }], join: ' — ' })),
            join: '; ',
          },
          sum: `${counts.join(' + ')} = ${promisedBefore.length}`,
        },
      },
    },
  ]
}

function whatWasDone(
  { state, doneOn, moves, firstDueOn, remark, lang }: ReportCommitment,
  said: (text: string) => string,
): Text {
  const parts: Text[] = [doneOn === null ? state : { parts: [state, { day: doneOn, form: 'short' }], join: ' ' }]
  if (moves > 0) parts.push({ key: 'document.meeting.moved-from', facts: { firstDueOn, moves } })
  if (remark !== '') parts.push({ text: said(remark), lang })
  return { parts, join: '; ' }
}

function contactSection({ organisation, meeting }: MeetingReportInput): Block[] {
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.contacts' } },
    {
      block: 'paragraph',
      text:
        organisation.phone === ''
          ? { key: 'document.meeting.how-to-check-here', facts: { hours: organisation.hours } }
          : {
              key: 'document.meeting.how-to-check',
              facts: { phone: organisation.phone, hours: organisation.hours },
            },
    },
    { block: 'paragraph', text: organisation.address },
    { block: 'spacer', mm: 6 },
    {
      block: 'signature',
      label: meeting.official.position,
      name: { text: meeting.official.name },
    },
    { block: 'note', text: { key: 'document.meeting.held-on', facts: { on: meeting.date } } },
  ]
}
