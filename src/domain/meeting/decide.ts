/** What may be done with a question and with a promise. Pure: today and the dictionaries' facts come in as arguments. */
import type { LocalDate } from '../calendar/local-date.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { CommitmentEvent, MeetingPromise, QuestionEvent, Settlement } from './events.ts'

/** An outcome as the dictionary knows it. `needs`: fields without which a meeting cannot be signed. */
export interface OutcomeFacts {
  readonly code: string
  readonly publishedGroup: string
  readonly needs: readonly string[]
}

/**
 * Settles a question with an outcome; a later settlement replaces an earlier one and both stand in the journal.
 * Refusals: `question.void`, `question.unknown-outcome`. Source: meetings.md §6, §7.
 */
export function settleQuestion(
  question: { readonly isVoid: boolean },
  asked: Omit<Settlement, 'publishedGroup'>,
  outcomes: readonly OutcomeFacts[],
  commitmentId: string | null,
): QuestionEvent | Refusal {
  if (question.isVoid) return refuse('question.void')
  const outcome = outcomes.find((one) => one.code === asked.outcome)
  if (!outcome) return refuse('question.unknown-outcome', { outcome: asked.outcome })
  return {
    type: 'question.settled',
    settlement: { ...asked, publishedGroup: outcome.publishedGroup },
    commitmentId,
  }
}

/** A question typed by mistake keeps its number and its reason; it is counted nowhere. Refuses `question.void`. */
export function voidQuestion(question: { readonly isVoid: boolean }, reason: string): QuestionEvent | Refusal {
  return question.isVoid ? refuse('question.void') : { type: 'question.voided', reason }
}

export interface CommitmentAsked {
  readonly state: 'done' | 'donePartly' | 'moved' | 'notDone' | 'dropped'
  readonly note: string
  readonly dueOn: LocalDate | null
}

type CommitmentRule = (
  commitment: { readonly state: string; readonly dueOn: LocalDate },
  asked: CommitmentAsked,
) => Refusal | undefined

/** What is done, not done or dropped is closed. */
const isOpen: CommitmentRule = ({ state }) =>
  state === 'done' || state === 'notDone' || state === 'dropped' ? refuse('commitment.closed', { state }) : undefined

/** Every step says how it was shown, or why: a promise does not vanish in silence (meetings.md §8). */
const saysWhy: CommitmentRule = (_commitment, { note }) => (note === '' ? refuse('commitment.needs-note') : undefined)

/** A moved promise has a new date, and a later one. */
const movesForward: CommitmentRule = ({ dueOn }, asked) => {
  if (asked.state !== 'moved') return undefined
  if (asked.dueOn === null) return refuse('commitment.needs-date')
  return asked.dueOn > dueOn ? undefined : refuse('commitment.date-not-later', { dueOn })
}

const rules: readonly CommitmentRule[] = [isOpen, saysWhy, movesForward]

/**
 * Takes a promise a step further.
 * Refusals: `commitment.closed`, `commitment.needs-note`, `commitment.needs-date`, `commitment.date-not-later`.
 */
export function settleCommitment(
  commitment: { readonly state: string; readonly dueOn: LocalDate },
  asked: CommitmentAsked,
  on: LocalDate,
): CommitmentEvent | Refusal {
  for (const rule of rules) {
    const refused = rule(commitment, asked)
    if (refused) return refused
  }
  const dueOn = asked.state === 'moved' ? asked.dueOn : null
  return { type: 'commitment.settled', state: asked.state, note: asked.note, dueOn, on }
}

/** A promise made in answer to a question. */
export function makeCommitment(
  from: { readonly meetingId: string | null; readonly questionId: string | null },
  promise: MeetingPromise,
  promisedOn: LocalDate,
): CommitmentEvent {
  return { type: 'commitment.made', ...from, promisedOn, promise }
}
