/** Splits an appeal into what it asks and demands. Source: R-35 (the reply answers every point). */
import { finderOf } from './pattern.ts'
import { greetings } from './patterns/courtesy-words.ts'
import { demands, questionWords, waitsFor } from './patterns/question-words.ts'
import { type Term, termsOf } from './terms-of.ts'
import { type Sentence, sentencesOf, wordsOf } from './text.ts'

/** `matter`: the appeal asks nothing in words, and its whole text is what the reply has to speak of. */
export type PointKind = 'question' | 'demand' | 'matter'

/** One thing that an appeal asks or demands. */
export interface Point {
  /** 1 for the first. */
  readonly number: number
  readonly kind: PointKind
  readonly text: string
  /** What its answer has to hold. */
  readonly waitsFor: 'date' | 'number' | undefined
  readonly terms: readonly Term[]
  /** Terms of the sentence before: "Who will pay for it?" speaks of what was told there. */
  readonly context: readonly Term[]
}

/** Essence that is read, in characters, and points that are shown: an annex pasted into it must not slow the check. */
const readLength = 20_000
const mostPoints = 30
const longestGreeting = 6
/** Points whose own words do not tell the matter lean on the sentence before. */
const fewTerms = 2

const isGreeting = finderOf(greetings)
const isDemand = finderOf(demands)
const isQuestionWord = finderOf(questionWords)
const waitsForDate = finderOf(waitsFor.date)
const waitsForNumber = finderOf(waitsFor.number)

/** "1)" inside a line, a number or a dash at its beginning. */
const itemInLine = /([\s:,;])(\d{1,2}\)\s)/gu
const itemMark = /^(?:\d{1,2}[.)]|[-–—•*])\s*/u
/** Where one demand ends and the next begins: ", and to return the papers". */
const joint =
  /,?\s(?:а также|сондай-ақ|әрі)\s|,?\sи\s(?=\p{L}{2,30}(?:ть|ти|ться)(?!\p{L})|(?:когда|почему|кто|где|куда|сколько|каков|как[иоа]\p{L}{1,3})\s)|(?<=(?:уді|уды|уын|уін))\sжәне\s|\sжәне\s(?=[^?.]{0,60}(?:кім|қашан|неге|қайда|қанша|қандай|қалай))/giu

interface Piece {
  readonly text: string
  readonly isItem: boolean
  readonly sentence: Sentence
}

/** Questions and demands of an appeal in their order, at most thirty. An appeal with words has at least one point. */
export function questionsOf(essence: string): Point[] {
  const pieces = piecesOf(essence.slice(0, readLength))
  const found: Omit<Point, 'number'>[] = []
  let told: readonly Term[] = []
  let asked: readonly Term[] = []
  for (const piece of pieces) {
    const kind = kindOf(piece)
    if (kind === undefined) {
      told = termsOf(piece.sentence.words)
      continue
    }
    for (const text of piece.text.split(joint)) {
      const point = pointOf(kind, text)
      found.push({ ...point, context: piece.isItem ? [] : contextOf(point.terms, told, asked) })
      asked = point.terms
    }
  }
  const telling = found.filter(({ terms }) => terms.length > 0)
  const points = telling.length > 0 ? telling : wholeMatter(essence)
  return points.slice(0, mostPoints).map((point, at) => ({ number: at + 1, ...point }))
}

function piecesOf(essence: string): Piece[] {
  const sentences = sentencesOf(essence.replace(itemInLine, '$1\n$2'))
  const isList = sentences.filter(({ text }) => itemMark.test(text)).length >= 2
  const pieces: Piece[] = []
  for (const sentence of sentences) {
    const isItem = isList && itemMark.test(sentence.text)
    pieces.push({ text: sentence.text.replace(itemMark, ''), isItem, sentence })
  }
  return pieces
}

function kindOf({ sentence, isItem }: Piece): PointKind | undefined {
  if (sentence.words.length <= longestGreeting && isGreeting(sentence.words) !== undefined) return undefined
  if (sentence.asks) return 'question'
  if (isDemand(sentence.words) !== undefined) return 'demand'
  if (isQuestionWord(sentence.words.slice(0, 2)) !== undefined) return 'question'
  return isItem ? 'demand' : undefined
}

function pointOf(kind: PointKind, written: string): Omit<Point, 'number' | 'context'> {
  const text = written.trim()
  const words = wordsOf(text)
  const awaited =
    waitsForDate(words) !== undefined ? 'date' : waitsForNumber(words) !== undefined ? 'number' : undefined
  return { kind, text, waitsFor: awaited, terms: termsOf(words) }
}

/** What a point with few words of its own speaks of: the statement before it, or the point before it ("and when?"). */
function contextOf(own: readonly Term[], told: readonly Term[], asked: readonly Term[]): readonly Term[] {
  if (own.length <= 1) return [...told, ...asked]
  return own.length <= fewTerms ? told : []
}

function wholeMatter(essence: string): Omit<Point, 'number'>[] {
  const text = essence.slice(0, readLength).trim()
  const terms = termsOf(wordsOf(text))
  return terms.length === 0 ? [] : [{ kind: 'matter', text, waitsFor: undefined, terms, context: [] }]
}
