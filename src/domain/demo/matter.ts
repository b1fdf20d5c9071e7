/** Chooses what an appeal of the practice year is about: topic by season, kind, and the sentence that says it. */
import type { AppealKind } from '#domain/appeal/kinds'
import { type LocalDate, monthOf } from '#domain/calendar/local-date'
import { frames } from './compose.ts'
import type { Chance } from './random.ts'
import { topicWeight } from './rhythm.ts'
import type { DemoSample } from './step.ts'

export interface Matter {
  readonly topic: string
  readonly kind: AppealKind
  /** The sentence with its slots still open. */
  readonly text: string
}

/** A trouble that many write about for some days: a burst pipe, a village cut off by snow. */
export interface Trouble {
  readonly topic: string
  readonly settlement: string
  readonly from: LocalDate
  readonly to: LocalDate
}

const kindWeights: Readonly<Record<AppealKind, number>> = {
  application: 1.6,
  complaint: 0.55,
  message: 0.4,
  inquiry: 0.6,
  proposal: 0.5,
  response: 0.5,
}
/** Share of texts that are taken from the sample questions as they stand. */
const sampleShare = 0.12
const organisationTopics = ['HCS.2', 'HCS.5', 'HCS.6', 'ROD.1', 'ROD.2', 'LND.5', 'ECO.2', 'ECO.3', 'GOV.2']

interface Wanted {
  readonly language: 'kk' | 'ru'
  readonly on: LocalDate
  readonly isOrganisation: boolean
  /** A repeat asks or complains; nobody thanks twice. */
  readonly isRepeat: boolean
  /** A topic that is already decided: a repeat, or a trouble that all write about. */
  readonly topic?: string | undefined
  readonly topics: readonly string[]
  readonly samples: readonly DemoSample[]
}

/** One matter in the language of the applicant; topics that the dictionary does not know are not chosen. */
export function chooseMatter(
  chance: Chance,
  { language, on, isOrganisation, isRepeat, topic, topics, samples }: Wanted,
): Matter {
  const allowed = isOrganisation ? topics.filter((code) => organisationTopics.includes(code)) : topics
  const chosen = topic ?? chance.pickBy(allowed.length > 0 ? allowed : topics, (code) => topicWeight(code, monthOf(on)))
  const ready = samples.filter((sample) => sample.lang === language && sample.topic === chosen)
  if (ready.length > 0 && chance.happens(sampleShare)) {
    const { text } = chance.pick(ready)
    return { topic: chosen, kind: text.endsWith('?') ? 'inquiry' : 'application', text }
  }
  const fitting = frames[language].filter((frame) => frame.topic === chosen)
  const asking = fitting.filter(({ kind }) => kind === 'application' || kind === 'complaint')
  return chance.pickBy(isRepeat && asking.length > 0 ? asking : fitting, ({ kind }) => kindWeights[kind])
}

/** Topics of the dictionary for which sentences are written. Throws when there is none: the dictionary is another one. */
export function writtenTopics(codes: readonly string[]): string[] {
  const written = new Set(frames.kk.map(({ topic }) => topic))
  const topics = codes.filter((code) => written.has(code))
  if (topics.length === 0) throw new Error('no sentence is written for the topics of this dictionary')
  return topics
}
