/**
 * Compares the full text index with a rebuilt one: for each word, in how many appeals it stands and in which, told by
 * sums over their keys. The sums are taken inside SQLite, since a large register has tens of millions of entries.
 */
import type { SqliteFile } from '../dialect/sqlite.ts'
import type { Check } from './check.ts'

interface Sums {
  readonly term: string
  readonly entries: number
  readonly keys: number
  readonly mixed: number
}

const mostNamed = 5
const batch = 2000
/** A prime, so that keys that were exchanged give another sum. */
const mixer = 8191

/** False when it was stopped. */
export async function compareSearch(live: SqliteFile, fresh: SqliteFile, check: Check): Promise<boolean> {
  const sums = `select term, count(*) as entries, sum(doc) as keys,
    sum((doc % ${mixer}) * doc * case col when 'code' then 1 when 'name' then 2 else 3 end) as mixed
    from temp.appeal_search_words group by term`
  const parts = 'select term, doc as entries, 0 as keys, 0 as mixed from temp.search_word_parts_words'
  for (const file of [live, fresh]) {
    file.exec(`create virtual table temp.appeal_search_words using fts5vocab(main, appeal_search, instance);
      create virtual table temp.search_word_parts_words using fts5vocab(main, search_word_parts, row)`)
  }
  try {
    return (
      (await compareIndex(live, fresh, { query: sums, where: 'appeal_search' }, check)) &&
      (await compareIndex(live, fresh, { query: parts, where: 'search_word_parts' }, check))
    )
  } finally {
    for (const file of [live, fresh]) {
      file.exec('drop table temp.appeal_search_words; drop table temp.search_word_parts_words')
    }
  }
}

async function compareIndex(
  live: SqliteFile,
  fresh: SqliteFile,
  { query, where }: { readonly query: string; readonly where: string },
  check: Check,
): Promise<boolean> {
  const left = live.prepare<[], Sums>(query).iterate()
  const right = fresh.prepare<[], Sums>(query).iterate()
  let named = 0
  const name = (detail: string): void => {
    named += 1
    if (named <= mostNamed) check.add({ kind: 'projection', where, detail, seq: null })
  }
  try {
    let a = left.next()
    let b = right.next()
    for (let terms = 1; a.done !== true || b.done !== true; terms += 1) {
      const order = a.done === true ? 1 : b.done === true ? -1 : compareTerms(a.value.term, b.value.term)
      if (order < 0 && a.done !== true) name(`"${a.value.term}" does not follow from the journal`)
      if (order > 0 && b.done !== true) name(`"${b.value.term}" is missing`)
      if (order === 0 && a.done !== true && b.done !== true && !sameSums(a.value, b.value)) {
        name(`"${b.value.term}" points to other appeals`)
      }
      if (order <= 0) a = left.next()
      if (order >= 0) b = right.next()
      if (terms % batch === 0 && !(await check.advance(0))) return false
    }
    return await check.advance(1)
  } finally {
    left.return?.()
    right.return?.()
  }
}

function compareTerms(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function sameSums(a: Sums, b: Sums): boolean {
  return a.entries === b.entries && a.keys === b.keys && a.mixed === b.mixed
}
