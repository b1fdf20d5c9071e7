/** What is asked of a register: each row is one kind of question with many wordings, so that no answer is a repeated one. */
import type { OperationInput } from '#contract/operations'
import type { BenchOffice } from './bench-office.ts'
import type { Samples } from './samples.ts'

export interface QuestionRow {
  readonly group: 'search' | 'list' | 'desk'
  readonly name: string
  readonly asks: readonly ((bench: BenchOffice) => Promise<unknown>)[]
}

const commonWords = [
  'су',
  'жол',
  'көше',
  'вода',
  'дорога',
  'улица',
  'просим',
  'сұраймын',
  'дом',
  'ауыл',
  'помогите',
  'үй',
]
const beginnings = ['сұ', 'жо', 'кө', 'во', 'ул', 'про', 'ау', 'сын', 'обр', 'мыс', 'қи', 'жа']
const twoWords = ['су құбыры', 'жол шұңқыр', 'нет света', 'улица яма', 'балабақша кезек', 'вода давление', 'газ қосу']
const nowhere = ['жщфцхъ', 'уъфжщц', 'qxzvwk', 'цщцщцф', 'ъфъжъц', 'хщзъфу']

export function questionsOf(samples: Samples): QuestionRow[] {
  const { appeals } = samples
  return [
    search('a common word', commonWords),
    search('the first two or three letters', beginnings),
    search('two words', twoWords),
    search('a rare surname', samples.rareSurnames),
    search('surname and given name in Latin', samples.latinNames),
    search('a surname typed with a slip', samples.misspelt),
    search(
      'a number',
      appeals.map(({ number }) => number),
    ),
    search(
      'an IIN',
      appeals.map(({ person }) => person.nationalNumber),
    ),
    search('nothing like it', nowhere),
    list('open, by due date', [{}]),
    list('late', [{ filter: { due: 'late' } }]),
    list('due soon', [{ filter: { due: 'soon' } }]),
    list(
      'one topic',
      ['WAT.1', 'ROD.1', 'HCS.5', 'SOC.1'].map((topic) => ({ filter: { topic } })),
    ),
    list(
      'one settlement',
      ['S01', 'S04', 'S07'].map((settlement) => ({ filter: { settlement } })),
    ),
    list('one topic in one settlement, late', [{ filter: { topic: 'WAT.1', settlement: 'S04', due: 'late' } }]),
    list('all, newest number first', [{ filter: { state: 'all' }, sort: 'number', descending: true }]),
    list('with defects', [{ filter: { hasDefects: true } }]),
    list(
      'text: a common word',
      commonWords.slice(0, 6).map((text) => ({ filter: { text } })),
    ),
    list(
      'text: a rare surname',
      samples.rareSurnames.map((text) => ({ filter: { text } })),
    ),
    desk('counts of the saved views', [(bench) => bench.call('appeal.counts', {})]),
    desk(
      'earlier appeals and repeats while typing',
      appeals.map((one) => (bench) => bench.call('appeal.suggest', draftOf(one))),
    ),
    desk(
      'a case card',
      appeals.map(
        ({ number }) =>
          (bench) =>
            bench.call('appeal.get', { number }),
      ),
    ),
    desk('state of the register', [(bench) => bench.call('register.status', {})]),
  ]
}

function search(name: string, texts: readonly string[]): QuestionRow {
  return { group: 'search', name, asks: texts.map((text) => (bench) => bench.call('appeal.search', { text })) }
}

function list(name: string, inputs: readonly OperationInput<'appeal.list'>[]): QuestionRow {
  return { group: 'list', name, asks: inputs.map((input) => (bench) => bench.call('appeal.list', input)) }
}

function desk(name: string, asks: QuestionRow['asks']): QuestionRow {
  return { group: 'desk', name, asks }
}

function draftOf({ topic, essence, person }: Samples['appeals'][number]): OperationInput<'appeal.suggest'> {
  return { ...person, topic, essence }
}
