/** The checks of a reply, one a flag, in the order of the flags. Each reads what is known of the reply and nothing else. */
import type { AnsweredPoint } from './answers-to.ts'
import type { ReplyToCheck } from './check-reply.ts'
import type { FindingLevel, ReplyFinding, ReplyReason } from './finding.ts'
import { finderOf } from './pattern.ts'
import { vagueTerms } from './patterns/measure-words.ts'
import type { ReplySentence } from './read-reply.ts'
import type { WrittenLanguage } from './reply-language.ts'
import { sharedText } from './same-text.ts'
import { type Word, wordsOf } from './text.ts'

/** All that a check may ask. */
export interface ReplyCase extends ReplyToCheck {
  readonly sentences: readonly ReplySentence[]
  /** Sentences about the matter: neither courtesy nor remedy. */
  readonly body: readonly ReplySentence[]
  readonly points: readonly AnsweredPoint[]
  readonly writtenIn: WrittenLanguage
  /** Language of the appeal's text, `undefined` when it is too short to tell. */
  readonly askedIn: WrittenLanguage | undefined
  /** The appeal asks where to go or what to bring. */
  readonly asksWhere: boolean
}

type ReplyRule = (one: ReplyCase) => ReplyFinding[]

/** Outcomes that close a case without an answer to what was asked. */
const withoutAnswer: ReadonlySet<string> = new Set(['forwarded', 'returned', 'withdrawn', 'terminated'])
/** Outcomes that decide nothing against the person. */
const withoutDecision: ReadonlySet<string> = new Set(['forwarded', 'withdrawn'])
const fulfilled: ReadonlySet<string> = new Set(['satisfied', 'partlySatisfied'])

const findVague = finderOf(vagueTerms)

/** FR1: acts are cited and nothing is said of the case itself. */
const saysMoreThanTheLaw: ReplyRule = ({ body, outcome }) => {
  const cited = body.find(({ act, elsewhere }) => act !== undefined && elsewhere === undefined)
  if (cited === undefined || withoutAnswer.has(outcome) || body.some(({ concludes }) => concludes)) return []
  return [{ flag: 'FR1', level: 'flag', reason: 'reply.only-law', facts: { quote: cited.sentence.text } }]
}

/** FR2: the person is sent to another body, and the case was not. */
const doesNotSendElsewhere: ReplyRule = ({ body, outcome, wasForwarded, asksWhere }) => {
  if (wasForwarded) return []
  if (outcome === 'forwarded')
    return [{ flag: 'FR2', level: 'flag', reason: 'reply.forwarding-not-recorded', facts: {} }]
  const pointer = body.find(({ elsewhere }) => elsewhere !== undefined)
  if (pointer === undefined || asksWhere) return []
  const facts = { quote: pointer.sentence.text }
  return body.some(({ done, promised }) => done !== undefined || promised !== undefined)
    ? [{ flag: 'FR2', level: 'hint', reason: 'reply.part-elsewhere', facts }]
    : [{ flag: 'FR2', level: 'flag', reason: 'reply.sends-elsewhere', facts }]
}

/** FR3: every question and demand has an answer. Source: R-35. */
const answersEveryPoint: ReplyRule = (one) => {
  const { points, outcome, body, writtenIn, askedIn } = one
  if (withoutAnswer.has(outcome)) return []
  if (askedIn !== undefined && askedIn !== writtenIn)
    return [{ flag: 'FR3', level: 'hint', reason: 'reply.questions-not-compared', facts: {} }]
  const isPromised = body.some(({ promised }) => promised !== undefined)
  // Where nothing is answered because the reply only cites an act or points elsewhere, FR1 or FR2 has said so.
  const isToldAlready =
    points.every(({ answered }) => answered !== 'yes') &&
    [saysMoreThanTheLaw, doesNotSendElsewhere].some((rule) => rule(one).some(({ level }) => level === 'flag'))
  return points.flatMap(({ point, answered, quote }) => {
    const told = unanswered(answered, isPromised)
    if (told === undefined) return []
    const facts = { number: point.number, question: point.text, quote }
    return [{ flag: 'FR3', reason: told.reason, level: isToldAlready ? 'hint' : told.level, facts }]
  })
}

function unanswered(
  answered: AnsweredPoint['answered'],
  isPromised: boolean,
): { level: FindingLevel; reason: ReplyReason } | undefined {
  switch (answered) {
    case 'yes':
      return undefined
    case 'no':
      return { level: 'flag', reason: 'reply.question-unanswered' }
    case 'weakly':
      return { level: 'hint', reason: 'reply.question-weakly-answered' }
    case 'noDate':
      // A promise without its day is told by FR4 already.
      return { level: isPromised ? 'hint' : 'flag', reason: 'reply.question-without-date' }
    case 'noNumber':
      return { level: 'hint', reason: 'reply.question-without-number' }
  }
}

/** FR4: what is promised has a day and somebody who does it. Source: R-37. */
const promisesAreBound: ReplyRule = ({ body, outcome }) => {
  if (withoutAnswer.has(outcome)) return []
  const isDone = body.some(({ done }) => done !== undefined)
  const isPromise = ({ promised, underControl }: ReplySentence): boolean =>
    promised !== undefined || (!isDone && underControl !== undefined)
  const places = body.flatMap((sentence, at) => (isPromise(sentence) ? [at] : []))
  const first = places[0] === undefined ? undefined : body[places[0]]
  if (first === undefined) {
    return fulfilled.has(outcome) && !isDone
      ? [{ flag: 'FR4', level: 'hint', reason: 'reply.measure-missing', facts: {} }]
      : []
  }
  const near = new Set(places.flatMap((at) => [at - 1, at, at + 1]))
  const around = body.filter((_, at) => near.has(at))
  const hasDate = around.some(({ date }) => date !== undefined)
  const hasResponsible = around.some(({ responsible }) => responsible !== undefined)
  if (hasDate && hasResponsible) return []
  const reason = hasDate
    ? 'reply.promise-without-responsible'
    : hasResponsible
      ? 'reply.promise-without-date'
      : 'reply.promise-without-both'
  const vague = around.map(vagueWords).find((words) => words !== '') ?? ''
  return [{ flag: 'FR4', level: 'flag', reason, facts: { quote: first.sentence.text, vague } }]
}

function vagueWords({ sentence, words }: ReplySentence): string {
  const match = findVague(words)
  return match === undefined ? '' : sentence.text.slice(words[match.from]?.start, words[match.to]?.end)
}

/** Shares of a text that stood in an earlier reply word for word. */
const shares = { same: 0.8, similar: 0.5 }
/** Shorter texts are alike by chance. */
const fewestWords = 10

/** FR5: the text is a new one. */
const isNewText: ReplyRule = ({ body, earlierReplies }) => {
  const words: Word[] = body.flatMap((sentence) => sentence.words)
  if (words.length < fewestWords) return []
  const share = Math.max(0, ...earlierReplies.map((earlier) => sharedText(words, wordsOf(earlier))))
  const percent = Math.round(share * 100)
  if (share >= shares.same) return [{ flag: 'FR5', level: 'flag', reason: 'reply.same-text', facts: { percent } }]
  if (share >= shares.similar) return [{ flag: 'FR5', level: 'hint', reason: 'reply.similar-text', facts: { percent } }]
  return []
}

/** FR6: the state language or the language of the appeal. Source: R-34. */
const isInTheirLanguage: ReplyRule = ({ appealLanguage, writtenIn }) => {
  const facts = { appealLanguage, replyLanguage: writtenIn }
  if (writtenIn === 'kk') {
    return appealLanguage === 'kk' || appealLanguage === 'mix'
      ? []
      : [{ flag: 'FR6', level: 'hint', reason: 'reply.state-language', facts }]
  }
  const wanted: readonly string[] = writtenIn === 'ru' ? ['ru', 'mix'] : ['en']
  return wanted.includes(appealLanguage) ? [] : [{ flag: 'FR6', level: 'flag', reason: 'reply.other-language', facts }]
}

/** FR7: the right to complain and its order are told. Source. */
const tellsTheRemedy: ReplyRule = ({ sentences, outcome }) => {
  const remedies = sentences.filter(({ remedy }) => remedy !== undefined)
  const [first] = remedies
  if (first === undefined) {
    return withoutDecision.has(outcome)
      ? [{ flag: 'FR7', level: 'hint', reason: 'reply.remedy-useful', facts: {} }]
      : [{ flag: 'FR7', level: 'flag', reason: 'reply.remedy-missing', facts: {} }]
  }
  if (remedies.some(({ remedyOrder }) => remedyOrder !== undefined)) return []
  const facts = { quote: first.sentence.text }
  return [{ flag: 'FR7', level: 'hint', reason: 'reply.remedy-without-order', facts }]
}

export const replyRules: readonly ReplyRule[] = [
  saysMoreThanTheLaw,
  doesNotSendElsewhere,
  answersEveryPoint,
  promisesAreBound,
  isNewText,
  isInTheirLanguage,
  tellsTheRemedy,
]
