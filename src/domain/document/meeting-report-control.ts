/** Control totals of the outcome report, written out so that a reader can check them with a pencil. */
import { type Counts, type Difference, meetingTotals, sumOf } from '#domain/meeting/totals'
import { groupsFor } from './meeting-report-figures.ts'
import type { MeetingReportInput, ReportQuestion } from './meeting-report-input.ts'
import type { Block, Text } from './model.ts'

/** The totals of a report's questions. */
export function reportTotals({ questions, stated }: Pick<MeetingReportInput, 'questions' | 'stated'>) {
  return meetingTotals(questions.map(counted), { stated })
}

function counted(question: ReportQuestion) {
  return {
    number: question.number,
    lang: question.lang,
    outcome: question.outcome?.code ?? null,
    group: question.group?.code ?? null,
    topic: question.topic.code,
    topicParent: question.topicParent?.code ?? null,
    settlement: question.settlement?.code ?? null,
    channel: question.channel.code,
    department: question.department?.code ?? null,
    isSignal: question.isSignal,
    isVoid: question.isVoid,
  }
}

/** The box of control totals: every sum written out, then "agrees" or each difference by name. */
export function controlTotalsSection(input: MeetingReportInput, questions: readonly ReportQuestion[]): Block[] {
  const totals = reportTotals(input)
  const groups = groupsFor(questions).map((code) => totals.byGroup[code] ?? 0)
  const sentences: Text[] = [
    {
      key: 'document.meeting.sum-outcomes',
      facts: { sum: `${groups.filter((count) => count > 0).join(' + ') || '0'} = ${totals.all}` },
    },
    sentence('document.meeting.sum-topics', totals.byTopic),
    sentence('document.meeting.sum-settlements', totals.bySettlement),
    sentence('document.meeting.sum-channels', totals.byChannel),
    sentence('document.meeting.sum-departments', totals.byDepartment),
    { key: 'document.meeting.sum-apart', facts: { signals: totals.signals, voids: totals.voids } },
    ...(totals.agrees ? [{ key: 'document.meeting.no-differences' } as const] : totals.differences.map(difference)),
    { key: 'document.meeting.check-number', facts: { number: input.checkNumber } },
  ]
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.control-totals' } },
    {
      block: 'controlBox',
      agrees: totals.agrees,
      title: { key: totals.agrees ? 'document.meeting.agrees' : 'document.meeting.differs' },
      sentences,
      qr: {
        data: input.qrText,
        description: { key: 'document.meeting.check-number', facts: { number: input.checkNumber } },
      },
    },
  ]
}

function sentence(key: string, counts: Counts): Text {
  const addends = Object.values(counts).toSorted((a, b) => b - a)
  return { key, facts: { sum: `${addends.join(' + ') || '0'} = ${sumOf(counts)}` } }
}

function difference(found: Difference): Text {
  const { difference: name, ...facts } = found
  return {
    key: `document.meeting.difference.${name}`,
    facts: 'sum' in facts ? { ...facts, sum: { key: `document.meeting.sum-name.${facts.sum}` } } : facts,
  }
}
