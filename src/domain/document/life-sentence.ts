/**
 * The sentences of a timeline about the life of an appeal after its registration. The facts of an event come by name, as
 * the timeline of the register gives them; what is empty is not said.
 */
import { localMoment } from '#domain/calendar/local-time'
import type { LifeEvent } from '#domain/appeal/life-events'
import type { Facts } from '#domain/refusal'
import type { Text, TwoLanguages } from './model.ts'

type WithoutNoun<Type extends string> = Type extends `appeal.${infer Name}` ? Name : never

/** An event after the registration by its verb: `replied`. */
export type LifeEventName = WithoutNoun<LifeEvent['type']>

/** Words of a dictionary: list and code. */
export type LabelOf = (list: string, code: string) => TwoLanguages

/** One part of a sentence: said when the facts it needs are there. */
type Clause = (facts: Facts, label: LabelOf) => Text | undefined

/** A text of our own with the facts that it names. Days are days, codes of lists and ways are put into words. */
const say =
  (name: string, ...needed: readonly string[]): Clause =>
  (facts) => {
    if (needed.some((fact) => isEmpty(facts[fact]))) return undefined
    return { key: `document.life.event.${name}`, facts: wordsOf(facts, needed) }
  }

const isEmpty = (fact: Facts[string] | undefined): boolean =>
  fact === undefined || fact === null || fact === '' || fact === false

function wordsOf(facts: Facts, names: readonly string[]): Record<string, string | number | Text> {
  return Object.fromEntries(
    names.map((name) => {
      const fact = facts[name]
      if (name === 'way' || name === 'notice')
        return [name, { key: `document.${name === 'way' ? 'case.answer' : 'life.notice-of'}.${String(fact)}` }]
      if (name === 'heldAt') return [name, { moment: localMoment(String(fact)) }]
      // The message ends its sentence itself.
      return [name, typeof fact === 'number' ? fact : String(fact ?? '').replace(/[.\s]+$/u, '')]
    }),
  )
}

/** What a person wrote stands as a sentence of its own; it ends with a point, also where the person set none. */
const said =
  (fact: string): Clause =>
  (facts) => {
    const text = String(facts[fact] ?? '').trim()
    return text === '' ? undefined : { text: /[.!?…]$/u.test(text) ? text : `${text}.` }
  }

const reason = say('reason', 'reason')
const lateReason = say('late-reason', 'lateReason')
const grounds = say('grounds', 'grounds')
const letter = say('letter', 'letterNumber')
const told = say('told', 'isNoticed')
const proof = say('proof', 'proof')
const newDue = say('new-due', 'from', 'dueOn')
const either =
  (fact: string, yes: Clause, no: Clause): Clause =>
  (facts, label) =>
    (facts[fact] === true ? yes : no)(facts, label)
const byCode =
  (name: string, fact: string, ...needed: readonly string[]): Clause =>
  (facts, label) =>
    say(`${name}.${String(facts[fact])}`, ...needed)(facts, label)
const coded =
  (name: string, fact: string, list: string, ...needed: readonly string[]): Clause =>
  (facts, label) => {
    const code = facts[fact]
    if (typeof code !== 'string' || code === '') return undefined
    return {
      key: `document.life.event.${name}`,
      facts: { ...wordsOf(facts, needed), [fact]: label(list, code) },
    }
  }

const flags: Clause = (facts, label) => {
  const codes = String(facts['flags'] ?? '')
    .split(' ')
    .filter((code) => code !== '')
  if (codes.length === 0) return undefined
  const words = codes.map((code) => label('formal_reply_flags', code))
  return { key: 'document.life.event.flags', facts: { flags: { parts: words, join: '; ' } } }
}

const clauses: Readonly<Record<LifeEventName, readonly Clause[]>> = {
  'taken-on': [say('taken-on')],
  'resolution-given': [
    say('resolution-given', 'author'),
    said('text'),
    say('lead', 'lead', 'dueOn'),
    say('others', 'others'),
  ],
  reassigned: [say('reassigned', 'from', 'to', 'dueOn'), reason],
  'assignment-reported': [
    either('isDone', say('assignment-done', 'official'), say('assignment-reported', 'official')),
    said('text'),
  ],
  'assignment-cancelled': [say('assignment-cancelled', 'official'), reason],
  'put-on-control': [say('put-on-control'), say('watched-by', 'official'), said('note')],
  'taken-off-control': [say('taken-off-control'), reason],
  'defects-notified': [say('defects-notified', 'dueOn', 'way'), said('text')],
  'defects-cured': [say('defects-cured'), said('text'), newDue],
  returned: [byCode('returned', 'reason'), say('earlier', 'earlierNumber'), said('text'), lateReason],
  forwarded: [say('forwarded', 'to'), letter, grounds, lateReason, told],
  'part-forwarded': [say('part-forwarded', 'part', 'to'), letter, grounds, lateReason, told],
  'passed-up': [say('passed-up', 'to'), letter, grounds, lateReason, told],
  notified: [say('notified', 'notice', 'way'), proof],
  'hearing-set': [say('hearing-set', 'heldAt', 'place'), say('act-on', 'actOn')],
  'hearing-held': [say('hearing-held', 'chair')],
  'hearing-skipped': [say('hearing-skipped'), reason],
  'objection-noted': [say('objection-noted'), said('text')],
  extended: [say('extended', 'from', 'dueOn'), say('decided-by', 'official'), reason],
  'reply-prepared': [coded('reply-prepared', 'outcome', 'reply_outcomes', 'official'), flags],
  'reply-sent-back': [say('reply-sent-back'), reason],
  'reply-reviewed': [byCode('reply-reviewed', 'verdict'), said('note')],
  replied: [
    coded('replied', 'outcome', 'reply_outcomes', 'number', 'on', 'official'),
    say('joint', 'jointWith'),
    either('isLate', say('reply-late', 'dueOn'), () => undefined),
  ],
  'reply-delivered': [either('isDelivered', say('reply-delivered', 'way'), say('reply-sent', 'way')), proof],
  terminated: [say('terminated'), reason, grounds],
  withdrawn: [say('withdrawn'), said('text')],
  'left-unconsidered': [say('left-unconsidered'), reason, say('sent-to', 'sentTo')],
  joined: [say('joined', 'number'), reason],
  separated: [say('separated', 'number'), reason],
  reopened: [byCode('reopened', 'cause'), reason, newDue],
  'follow-up-opened': [say('follow-up-opened', 'what', 'dueOn'), say('responsible', 'official')],
  'follow-up-moved': [say('follow-up-moved', 'what', 'from', 'dueOn'), reason],
  'follow-up-done': [say('follow-up-done', 'what'), proofOf('evidence')],
  'follow-up-dropped': [say('follow-up-dropped', 'what'), reason],
  'satisfaction-noted': [
    coded('satisfaction-noted', 'score', 'satisfaction'),
    (facts, label) =>
      typeof facts['isSolved'] === 'boolean' ? say(facts['isSolved'] ? 'solved' : 'unsolved')(facts, label) : undefined,
    said('comment'),
  ],
}

function proofOf(fact: string): Clause {
  return (facts, label) => proof({ proof: facts[fact] ?? '' }, label)
}

/**
 * The sentence of an event after the registration, told whole: what was done, by whom, until when, and why.
 * @param type of the event, `appeal.replied`
 * @returns `undefined` for an event of another kind
 */
export function lifeSentence(type: string, facts: Facts, label: LabelOf): Text | undefined {
  const name = type.replace(/^appeal\./u, '')
  if (!isLifeEventName(name)) return undefined
  const parts = clauses[name].flatMap((clause) => clause(facts, label) ?? [])
  return { parts, join: ' ' }
}

/** Names of the events that have a sentence. */
export const lifeEventNames = Object.keys(clauses).filter(isLifeEventName)

function isLifeEventName(name: string): name is LifeEventName {
  return Object.hasOwn(clauses, name)
}
