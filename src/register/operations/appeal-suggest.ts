import { type LocalDate, addMonths } from '#domain/calendar/local-date'
import { bestSuggestions } from '#domain/suggest/best-suggestions'
import { suggestTopic } from '#domain/suggest/suggest-topic'
import type { SuggestCandidate, SuggestFields } from '#domain/suggest/suggestion'
import type { OperationParsed } from '#contract/operations'
import type { QueryHandler } from '../handler.ts'
import type { CandidateRecord, PersonHint } from '../ports/appeal-reader.ts'
import { appealRowOf } from '../rows.ts'
import { todayAt } from './appeal-read.ts'

type Typed = OperationParsed<'appeal.suggest'>

/** How many earlier appeals are shown, how many candidates are weighed, and how many months back. */
const earlierShown = 5
const candidatesWeighed = 300
const monthsBack = 24

/** Earlier appeals of the person and possible repeats of the matter, each with its reasons. Source. */
export const appealSuggest: QueryHandler<'appeal.suggest'> = async (typed, context) => {
  const { tx } = context
  const at = await todayAt(context)
  const person = personOf(typed)
  const earlier = await tx.appeals.earlier(person, earlierShown)
  const { lists } = await tx.office.dictionary()
  const districts = new Map((lists['settlements'] ?? []).map((entry) => [entry.code, entry.parent]))
  const { topic, essence } = typed
  const topics = suggestTopic(essence, typed.language === 'ru' ? 'ru' : 'kk')
  const registeredFrom = addMonths(at.today, -monthsBack)
  const likely = topic ?? topics[0]?.code ?? null
  const candidates = await tx.appeals.candidates(
    { ...person, topic: likely, essence, registeredFrom, nearby: nearbyOf(typed.settlement, districts) },
    candidatesWeighed,
  )
  const draft = { ...fieldsOf(typed, districts), ...(likely === null ? {} : { topic: likely }), on: at.today }
  const found = bestSuggestions(
    draft,
    candidates.map((one) => candidateOf(one, { districts, today: at.today })),
  )
  const records = new Map(candidates.map((one) => [one.appealId, one]))
  return {
    earlier: earlier.items.map((record) => ({ ...appealRowOf(record, at), foundBy: record.foundBy })),
    earlierTotal: earlier.total,
    similar: found.flatMap(({ candidate, kind, score, reasons }) => {
      const record = records.get(candidate.appealId)
      return record
        ? [{ ...appealRowOf(record, at), suggestion: kind, score, reasons: reasons.map((one) => ({ ...one })) }]
        : []
    }),
    topics: topics.map((one) => ({ ...one })),
  }
}

function personOf({ nationalNumber, phone, surname, givenName, patronymic, birthYear, settlement }: Typed): PersonHint {
  return { nationalNumber, phone, surname, givenName, patronymic, birthYear, settlement }
}

/** Other settlements of the district: one network feeds them, and one trouble is theirs together. */
function nearbyOf(settlement: string | null, districts: ReadonlyMap<string, string | null>): string[] {
  const district = settlement === null ? null : (districts.get(settlement) ?? null)
  if (district === null) return []
  return [...districts].flatMap(([code, parent]) => (parent === district && code !== settlement ? [code] : []))
}

function fieldsOf(typed: Typed, districts: ReadonlyMap<string, string | null>): SuggestFields {
  const { nationalNumber, phone, surname, givenName, patronymic, street, house, topic, essence } = typed
  return {
    ...filled({ iin: nationalNumber, phone, surname, givenName, patronymic, street, house, essence }),
    ...filled({ topic, settlement: typed.settlement, district: districts.get(typed.settlement ?? '') }),
    ...(typed.birthYear === null ? {} : { birthYear: typed.birthYear }),
  }
}

/** What came after hours or on a day off is registered on a later day, but it is known today and may repeat today. */
function candidateOf(
  record: CandidateRecord,
  { districts, today }: { readonly districts: ReadonlyMap<string, string | null>; readonly today: LocalDate },
): SuggestCandidate {
  const { appealId, number, state, nationalNumber, phone, surname, givenName, patronymic } = record
  const registeredOn = record.registeredOn > today ? today : record.registeredOn
  const settlement = record.applicantSettlement ?? record.settlement
  return {
    appealId,
    number,
    registeredOn,
    state,
    ...filled({
      iin: nationalNumber,
      phone,
      surname,
      givenName,
      patronymic,
      street: record.street,
      house: record.house,
    }),
    ...filled({
      topic: record.topic,
      essence: record.wholeEssence,
      settlement,
      district: districts.get(settlement ?? ''),
    }),
    ...(record.birthYear === null ? {} : { birthYear: record.birthYear }),
  }
}

/** Only what is filled: an empty field never matches another empty one. */
function filled(fields: Readonly<Record<string, string | null | undefined>>): SuggestFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  )
}
