/** A question as the secretary types it; what is kept for the next one. */
import type { OperationInput } from '#contract/operations'

export interface QuestionForm {
  readonly text: string
  readonly author: string
  readonly recordKind: string
  readonly channel: string
  readonly language: 'kk' | 'ru' | 'mix' | 'en'
  readonly settlement: string | null
  readonly topic: string | null
  readonly department: string | null
}

/** First question of a meeting. */
export function blankQuestion(settlement: string | null, language: 'kk' | 'ru'): QuestionForm {
  return {
    text: '',
    author: '',
    recordKind: 'question',
    channel: 'hall',
    language,
    settlement,
    topic: null,
    department: null,
  }
}

/** The form for the next question: how it came, its language and place usually stay. */
export function nextQuestion(form: QuestionForm): QuestionForm {
  return { ...form, text: '', author: '', topic: null, department: null }
}

/** Department that a topic belongs to; that of its upper topic when it has none of its own. */
export function departmentOfTopic(
  topics: readonly {
    readonly code: string
    readonly parent: string | null
    readonly attributes: Readonly<Record<string, unknown>>
  }[],
  topic: string | null,
): string | null {
  const entry = topics.find(({ code }) => code === topic)
  const upper = topics.find(({ code }) => code === entry?.parent)
  const own = entry?.attributes['department'] ?? upper?.attributes['department']
  return typeof own === 'string' ? own : null
}

/** What is sent for a question that has no outcome yet. */
export function questionInput(form: QuestionForm, meetingId: string): OperationInput<'question.record'> {
  return { ...form, meetingId }
}
