/**
 * The search index: one entry an appeal, and every new word once for near spellings. Only folded words go in, each once:
 * how often a word stands in a text changes no answer and would only cost room.
 */
import { sql } from 'kysely'
import { type Applicant, fullName } from '#domain/appeal/content'
import type { RegisteredAppeal } from '#domain/appeal/state'
import { evolve, noAppeal } from '#domain/appeal/state'
import type { RecordedEvent } from '#register/ports/journal'
import { digitsOf, foldText, foldWord, phoneKey } from '#domain/search/fold'
import { run } from '../statements.ts'
import type { Db } from '../tables.ts'
import { numberKey } from './appeal-rows.ts'
import { caseChange, registered, seqOf } from './case-file.ts'
import { laterTexts, letterNumbers } from './later-text.ts'
import type { Projection } from './projection.ts'

/** Longer ones are no words: a link, a line of dashes, a slip of the keyboard. */
const longestWord = 40

export const searchProjection: Projection = {
  tables: ['search_word'],
  async apply(db, recorded) {
    const { seq, stream, event } = recorded
    if (event.type === 'appeal.registered') {
      await writeEntry(db, seq, registered(evolve(noAppeal, event)))
    } else if (bringsWords.has(event.type)) {
      const { after } = await caseChange(db, recorded)
      await writeEntry(db, await seqOf(db, stream.id), after)
    }
  },
}

/** What changes the words by which an appeal is found. */
const bringsWords: ReadonlySet<RecordedEvent['event']['type']> = new Set([
  'appeal.corrected',
  'appeal.resolution-given',
  'appeal.assignment-reported',
  'appeal.forwarded',
  'appeal.passed-up',
  'appeal.replied',
  'appeal.follow-up-opened',
  'appeal.follow-up-done',
  'appeal.follow-up-dropped',
])

/** The three fields of an entry as folded words. */
export function searchEntry(state: RegisteredAppeal): {
  readonly code: readonly string[]
  readonly name: readonly string[]
  readonly text: readonly string[]
} {
  const { given, content } = state
  const { applicants, elsewhere, essence, addressee } = content
  const code = [
    ...words(given.number),
    numberKey(given.number),
    String(given.seq),
    ...applicants.flatMap((one) => [digitsOf(one.nationalNumber), phoneKey(one.phone) ?? digitsOf(one.phone)]),
    ...elsewhere.flatMap(({ number }) => [...words(number), numberKey(number)]),
    ...letterNumbers(state).flatMap((number) => [...words(number), numberKey(number)]),
  ]
  const name = applicants.flatMap((one) => [...words(fullName(one)), ...initials(one)])
  const text = [essence, addressee?.text ?? '', ...laterTexts(state)]
    .flatMap((one) => words(one))
    .filter((word) => word.length > 1)
  return { code: once(code), name: once(name), text: once(text) }
}

async function writeEntry(db: Db, seq: number, state: RegisteredAppeal): Promise<void> {
  const { code, name, text } = searchEntry(state)
  await run(
    db,
    'search: put an entry',
    () => sql`insert or replace into appeal_search (rowid, code, name, text) values (${0}, ${''}, ${''}, ${''})`,
    [seq, code.join(' '), name.join(' '), text.join(' ')],
  )
  await addWords(db, once([...name, ...text]))
}

async function addWords(db: Db, found: readonly string[]): Promise<void> {
  const telling = found.filter((word) => word.length >= 3 && word.length <= longestWord && !/\d/.test(word))
  const [last] = await run(
    db,
    'search: last word',
    () => sql<{ word_id: number }>`select coalesce(max(word_id), 0) as word_id from search_word`,
    [],
  )
  await run(
    db,
    'search: new words',
    () => sql`insert or ignore into search_word (word) select value from json_each(${''})`,
    [JSON.stringify(telling)],
  )
  await run(
    db,
    'search: parts of new words',
    () => sql`insert into search_word_parts (rowid, parts)
      select word_id, '  ' || word || ' ' from search_word where word_id > ${0}`,
    [last?.word_id ?? 0],
  )
}

/** First letters of the given name and the patronymic, so that `Ахметов Н` finds one person among many. */
function initials({ givenName, patronymic }: Applicant): string[] {
  return [givenName, patronymic].map((name) => foldWord(name).slice(0, 1))
}

function words(text: string): string[] {
  return foldText(text).split(' ')
}

function once(found: readonly string[]): string[] {
  return [...new Set(found)].filter((word) => word !== '')
}
