/**
 * Reads a draft of a reply before it is sent and says what makes it a formal one. Called by the reply form and by the
 * use case that saves a reply. It informs and asks for a second pair of eyes; it never stands in the way. Source: R-35.
 */
import { type AnsweredPoint, answersTo } from './answers-to.ts'
import type { ChecklistLine, ReplyFinding } from './finding.ts'
import { finderOf } from './pattern.ts'
import { asksWhere } from './patterns/elsewhere-words.ts'
import { questionsOf } from './questions-of.ts'
import { readReply } from './read-reply.ts'
import { languageOf } from './reply-language.ts'
import { type ReplyCase, replyRules } from './reply-rules.ts'
import { wordsOf } from './text.ts'

export interface ReplyToCheck {
  readonly replyText: string
  /** As chosen on the form; the text itself is asked first. */
  readonly replyLanguage: 'kk' | 'ru' | 'en'
  readonly appealLanguage: 'kk' | 'ru' | 'mix' | 'en'
  /** Text of the appeal. */
  readonly essence: string
  /** Code of `reply_outcomes`, '' while none is chosen. */
  readonly outcome: string
  /** The case or a part of it was forwarded to the body that has authority over it. */
  readonly wasForwarded: boolean
  /** Texts of earlier replies to this applicant on this matter. */
  readonly earlierReplies: readonly string[]
}

export interface ReplyCheck {
  /** In the order of the flags FR1 to FR7, and within one in the order of the texts. */
  readonly findings: readonly ReplyFinding[]
  /** Every question and demand of the appeal with the sentence that answers it. */
  readonly points: readonly AnsweredPoint[]
  readonly checklist: readonly ChecklistLine[]
}

const findWhere = finderOf(asksWhere)

/** Checks a reply: what is missing, what was found, and which question got which answer. An empty reply says nothing
 *  and has no findings. Source. */
export function checkReply(input: ReplyToCheck): ReplyCheck {
  const sentences = readReply(input.replyText)
  const points = answersTo(questionsOf(input.essence), sentences)
  const words = wordsOf(input.replyText)
  const essenceWords = wordsOf(input.essence)
  const one: ReplyCase = {
    ...input,
    sentences,
    points,
    body: sentences.filter(({ isCourtesy, remedy }) => !isCourtesy && remedy === undefined),
    writtenIn: languageOf(input.replyText, words) ?? (input.replyLanguage === 'en' ? 'other' : input.replyLanguage),
    askedIn: languageOf(input.essence, essenceWords),
    asksWhere: questionAsksWhere(points),
  }
  return {
    findings: words.length === 0 ? [] : replyRules.flatMap((rule) => rule(one)),
    points,
    checklist: checklistOf(one),
  }
}

/** Two flags of two kinds ask that another official reads the reply before it goes out. Source: R-35. */
export function needsSecondReader(findings: readonly ReplyFinding[]): boolean {
  return new Set(findings.filter(({ level }) => level === 'flag').map(({ flag }) => flag)).size >= 2
}

function questionAsksWhere(points: readonly AnsweredPoint[]): boolean {
  return points.some(({ point }) => findWhere(wordsOf(point.text)) !== undefined)
}

function checklistOf({ body, sentences }: ReplyCase): ChecklistLine[] {
  const first = (quotes: readonly (string | undefined)[]): string | null =>
    quotes.find((quote) => quote !== undefined) ?? null
  return [
    { item: 'measure', quote: first(body.flatMap(({ done, promised }) => [done, promised])) },
    { item: 'responsible', quote: first(body.map(({ responsible }) => responsible)) },
    { item: 'date', quote: first(body.map(({ date }) => date)) },
    { item: 'ground', quote: first(body.map(({ act }) => act)) },
    { item: 'remedy', quote: first(sentences.map(({ remedy }) => remedy)) },
  ]
}
