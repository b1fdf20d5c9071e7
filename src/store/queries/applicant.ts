/** Earlier appeals of a person, and appeals that may be repeats of a draft. Every question follows an index. */
import { type RawBuilder, sql } from 'kysely'
import { digitsOf, phoneKey } from '#domain/search/fold'
import { contentStems } from '#domain/search/stem'
import type { AppealReader, CandidateRecord, PersonHint } from '#register/ports/appeal-reader'
import { nameKey } from '../projections/appeal-rows.ts'
import type { AppealRow, ApplicantRow } from '../appeal-tables.ts'
import type { Db } from '../tables.ts'
import { appealRecord } from './appeal.ts'
import { rareStems } from './rare-stems.ts'

type FoundBy = 'nationalNumber' | 'phone' | 'name'
type Earlier = Awaited<ReturnType<AppealReader['earlier']>>
type Draft = Parameters<AppealReader['candidates']>[0]

/** Appeals of the same person by the surest mark that is known and found: IIN or BIN, then phone, then name. */
export async function readEarlier(db: Db, person: PersonHint, limit: number): Promise<Earlier> {
  for (const { foundBy, seqs } of personQuestions(person)) {
    const counted = await sql<{ total: number }>`select count(*) as total from (${seqs})`.execute(db)
    const total = counted.rows[0]?.total ?? 0
    if (total === 0) continue
    const { rows } = await sql<AppealRow>`select * from appeal where seq in (${seqs})
      order by seq desc limit ${limit}`.execute(db)
    return { items: rows.map((row) => ({ ...appealRecord(row), foundBy })), total }
  }
  return { items: [], total: 0 }
}

/** Same person, same topic in the same settlement or nearby, or rare words in common; since a day, the newest first. */
export async function readCandidates(db: Db, draft: Draft, limit: number): Promise<CandidateRecord[]> {
  const questions = personQuestions(draft).map(({ seqs }) => seqs)
  if (draft.topic !== null && draft.settlement !== null) {
    const places = JSON.stringify([draft.settlement, ...(draft.nearby ?? [])])
    questions.push(sql`select seq from appeal where settlement in (select value from json_each(${places}))
      and topic = ${draft.topic} and registered_on >= ${draft.registeredFrom}`)
  }
  const stems = await rareStems(db, stemsOf(draft.essence))
  if (stems.length > 0) {
    const match = `text : (${stems.map((stem) => `"${stem}"*`).join(' OR ')})`
    questions.push(sql`select rowid from appeal_search where appeal_search match ${match}`)
  }
  const seqs = new Set<number>()
  for (const question of questions) {
    const { rows } = await sql<{ seq: number }>`select seq from appeal where seq in (${question})
      and registered_on >= ${draft.registeredFrom} order by seq desc limit ${limit}`.execute(db)
    for (const { seq } of rows) seqs.add(seq)
  }
  const newest = [...seqs].toSorted((a, b) => b - a).slice(0, limit)
  return readRecords(db, newest, draft)
}

/** Questions for the keys of a person's appeals, the surest first; those with nothing to look for are left out. */
function personQuestions(person: PersonHint): { readonly foundBy: FoundBy; readonly seqs: RawBuilder<unknown> }[] {
  const questions: { readonly foundBy: FoundBy; readonly seqs: RawBuilder<unknown> }[] = []
  const nationalNumber = digitsOf(person.nationalNumber)
  if (nationalNumber.length === 12) {
    const seqs = sql`select appeal_seq from applicant where national_number = ${nationalNumber} and national_number <> ''`
    questions.push({ foundBy: 'nationalNumber', seqs })
  }
  const phone = phoneKey(person.phone)
  if (phone !== undefined) {
    const seqs = sql`select appeal_seq from applicant where phone_key = ${phone} and phone_key <> ''`
    questions.push({ foundBy: 'phone', seqs })
  }
  const name = sameName(person)
  if (name !== undefined) questions.push({ foundBy: 'name', seqs: name })
  return questions
}

/** Surname and given name are asked for, and a settlement or a year of birth beside them: namesakes are many. */
function sameName(person: PersonHint): RawBuilder<unknown> | undefined {
  const { surname, givenName, patronymic, settlement, birthYear } = person
  if (surname === '' || givenName === '') return undefined
  const marks: RawBuilder<unknown>[] = []
  if (settlement !== null) marks.push(sql`applicant.settlement = ${settlement}`)
  if (birthYear !== null) marks.push(sql`applicant.birth_year = ${birthYear}`)
  if (marks.length === 0) return undefined
  const notOther = birthYear === null ? sql`1` : sql`(birth_year is null or birth_year = ${birthYear})`
  const samePatronymic = patronymic === '' ? sql`1` : sql`patronymic_key in ('', ${nameKey(patronymic)})`
  return sql`select appeal_seq from applicant where name_key = ${nameKey(`${surname} ${givenName}`)} and name_key <> ''
    and (${sql.join(marks, sql` or `)}) and ${notOther} and ${samePatronymic}`
}

function stemsOf(essence: string): string[] {
  return [...new Set([...contentStems(essence, 'kk'), ...contentStems(essence, 'ru')])]
}

type JoinedRow = AppealRow & {
  whole_essence: string
  person_position: number
  national_number: string
  phone: string
  surname: string
  given_name: string
  patronymic: string
  birth_year: number | null
  person_settlement: string | null
  street: string
  house: string
}

/** An appeal with several applicants is told with the one who is nearest to the draft. */
async function readRecords(db: Db, seqs: readonly number[], draft: Draft): Promise<CandidateRecord[]> {
  const { rows } = await sql<JoinedRow>`
    select appeal.*, appeal_detail.essence as whole_essence, coalesce(one.position, 0) as person_position,
      coalesce(one.national_number, '') as national_number, coalesce(one.phone, '') as phone,
      coalesce(one.surname, '') as surname, coalesce(one.given_name, '') as given_name,
      coalesce(one.patronymic, '') as patronymic, one.birth_year, one.settlement as person_settlement,
      coalesce(one.street, '') as street, coalesce(one.house, '') as house
    from appeal join appeal_detail on appeal_detail.seq = appeal.seq
      left join applicant as one on one.appeal_seq = appeal.seq
    where appeal.seq in (select value from json_each(${JSON.stringify(seqs)}))
    order by appeal.seq desc, one.position`.execute(db)
  const best = new Map<number, { readonly row: JoinedRow; readonly likeness: number }>()
  for (const row of rows) {
    const likeness = likenessOf(row, draft)
    const known = best.get(row.seq)
    if (known === undefined || likeness > known.likeness) best.set(row.seq, { row, likeness })
  }
  return [...best.values()].map(({ row }) => candidateRecord(row))
}

function likenessOf(
  row: Pick<ApplicantRow, 'national_number' | 'phone' | 'surname' | 'given_name'>,
  draft: Draft,
): number {
  const marks = [
    row.national_number !== '' && row.national_number === digitsOf(draft.nationalNumber),
    phoneKey(row.phone) !== undefined && phoneKey(row.phone) === phoneKey(draft.phone),
    draft.surname !== '' &&
      nameKey(`${row.surname} ${row.given_name}`) === nameKey(`${draft.surname} ${draft.givenName}`),
  ]
  return marks.filter(Boolean).length
}

function candidateRecord(row: JoinedRow): CandidateRecord {
  return {
    ...appealRecord(row),
    nationalNumber: row.national_number,
    phone: row.phone,
    surname: row.surname,
    givenName: row.given_name,
    patronymic: row.patronymic,
    birthYear: row.birth_year,
    applicantSettlement: row.person_settlement,
    street: row.street,
    house: row.house,
    wholeEssence: row.whole_essence,
  }
}
