/** Things to ask a register for, taken from all over it: numbers, people, spellings. The same register gives the same. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { chanceFrom } from '#domain/demo/random'
import { isKnownLetter, toLatin } from './latin.ts'

export interface Person {
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly nationalNumber: string
  readonly phone: string
  readonly birthYear: number | null
  readonly settlement: string | null
}

export interface SampledAppeal {
  readonly number: string
  readonly topic: string | null
  readonly essence: string
  readonly person: Person
}

export interface Samples {
  readonly appeals: readonly SampledAppeal[]
  readonly rareSurnames: readonly string[]
  readonly latinNames: readonly string[]
  readonly misspelt: readonly string[]
}

const wanted = 40

export function takeSamples(folder: string): Samples {
  const file = new Database(join(folder, 'register.db'), { readonly: true })
  try {
    const appeals = sampledAppeals(file)
    const rareSurnames = file
      .prepare<[number], string>(
        `select surname from applicant where appeal_seq % 7 = 0 and surname <> ''
          group by surname having count(*) = 1 order by surname limit ?`,
      )
      .pluck()
      .all(wanted)
    const names = appeals.map(({ person }) => person)
    return {
      appeals,
      rareSurnames,
      latinNames: names.map(({ surname, givenName }) => toLatin(`${surname} ${givenName}`)),
      misspelt: names.map(({ surname }) => withSlip(surname)),
    }
  } finally {
    file.close()
  }
}

function sampledAppeals(file: Database.Database): SampledAppeal[] {
  const last = Number(file.prepare('select max(seq) from appeal').pluck().get())
  const chance = chanceFrom(7)
  const read = file.prepare<[number], Row>(
    `select number, topic, detail.essence, surname, given_name, patronymic, national_number, phone, birth_year,
      applicant.settlement
    from appeal join appeal_detail as detail on detail.seq = appeal.seq
      join applicant on applicant.appeal_seq = appeal.seq and position = 0
    where appeal.seq >= ? and surname <> '' and given_name <> '' and national_number <> '' and applicant.phone <> ''
    order by appeal.seq limit 1`,
  )
  const found: SampledAppeal[] = []
  while (found.length < wanted) {
    const row = read.get(chance.int(1, Math.floor(last * 0.98)))
    if (row === undefined) throw new Error('the register is too small to be measured')
    if (Array.from(row.surname).every(isKnownLetter)) found.push(sampled(row))
  }
  return found
}

interface Row {
  readonly number: string
  readonly topic: string | null
  readonly essence: string
  readonly surname: string
  readonly given_name: string
  readonly patronymic: string
  readonly national_number: string
  readonly phone: string
  readonly birth_year: number | null
  readonly settlement: string | null
}

function sampled(row: Row): SampledAppeal {
  const { number, topic, essence, surname, given_name: givenName, patronymic, national_number: nationalNumber } = row
  const { phone, birth_year: birthYear, settlement } = row
  const person = { surname, givenName, patronymic, nationalNumber, phone, birthYear, settlement }
  return { number, topic, essence, person }
}

/** Two neighbouring letters in the middle change places. */
function withSlip(word: string): string {
  const letters = Array.from(word)
  const middle = Math.floor(letters.length / 2)
  return [...letters.slice(0, middle - 1), letters[middle], letters[middle - 1], ...letters.slice(middle + 1)].join('')
}
