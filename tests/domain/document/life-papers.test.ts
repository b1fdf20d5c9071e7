import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { controlListDocument, owedSteps } from '#domain/document/control-list-document'
import { byDue, dueCell, dueStates } from '#domain/document/due-cell'
import { inBrief } from '#domain/document/in-brief'
import { letterDocument } from '#domain/document/letter-document'
import { cellText, type Block, type TableBlock, type Text } from '#domain/document/model'
import { nameAndPosition } from '#domain/document/name-and-position'
import { resolutionSlipDocument } from '#domain/document/resolution-slip-document'
import { workListDocument } from '#domain/document/work-list-document'
import { templatePurposes } from '#domain/template/purposes'
import {
  controlItem,
  deputy,
  due,
  letterKk,
  letterRu,
  sampleControlList,
  sampleLetter,
  sampleSlip,
  sampleWorkList,
  workItem,
} from './paper-samples.ts'
import { flat, hasKey, tablesOf } from './read-model.ts'

const textOf = (text: Text): string => ('text' in text ? text.text : 'key' in text ? text.key : '')
const paragraphs = (blocks: readonly Block[], style: string): string[] =>
  flat(blocks).flatMap((block) => (block.block === 'paragraph' && block.style === style ? [textOf(block.text)] : []))
const firstColumn = (table: TableBlock | undefined, column: number): string[] =>
  (table?.rows ?? []).map((row) => {
    const cell = row[column]
    return cell === undefined ? '' : textOf(cellText(cell))
  })

test.each(templatePurposes.filter((purpose) => purpose !== 'resolution'))(
  'R-13, R-14, R-16, R-21, R-28, R-32: a letter of the kind %s says what it is about',
  (kind) => {
    const model = letterDocument(sampleLetter({ kind }))
    expect(paragraphs(model.blocks, 'strong')).toContain(`document.letter.subject.${kind}`)
  },
)

test('R-34: a letter of one language is in that language; of two, each stands on sheets of its own, in order', () => {
  expect(letterDocument(sampleLetter()).language).toBe('ru')
  const model = letterDocument(sampleLetter({ versions: [letterKk, letterRu] }))
  expect(model.language).toBe('both')
  expect(model.blocks.map((block) => (block.block === 'inLanguage' ? block.language : block.block))).toEqual([
    'kk',
    'pageBreak',
    'ru',
  ])
})

test('the letterhead is in both languages whatever the letter is in', () => {
  const [letterhead] = flat(letterDocument(sampleLetter()).blocks).filter(({ block }) => block === 'letterhead')
  expect(letterhead).toMatchObject({
    inBoth: true,
    name: { kk: 'Үлгі ауданы әкімінің аппараты', ru: 'Аппарат акима Үлгинского района' },
  })
})

test.each([
  {
    why: 'a greeting stands in the middle, the rest are paragraphs',
    body: 'Уважаемая Ирина Петровна!\nОтвет.\n\n Второй абзац. ',
    greeting: ['Уважаемая Ирина Петровна!'],
    text: ['Ответ.', 'Второй абзац.'],
  },
  {
    why: 'a letter to a body has no greeting',
    body: 'Направляем обращение.',
    greeting: [],
    text: ['Направляем обращение.'],
  },
  {
    why: 'a number sign, a day and an initial are not parted from what follows',
    body: 'Обращение № 2026-00214 от 19 марта 2026 г., ответственный С. Мысалов.',
    greeting: [],
    text: ['Обращение №\u00A02026-00214 от 19\u00A0марта 2026 г., ответственный С.\u00A0Мысалов.'],
  },
])('the text of a letter: $why', ({ body, greeting, text }) => {
  const { blocks } = letterDocument(sampleLetter({ versions: [{ ...letterRu, body }] }))
  expect(paragraphs(blocks, 'greeting')).toEqual(greeting)
  expect(paragraphs(blocks, 'body')).toEqual(text)
})

test.each([
  {
    why: 'an appeal',
    reference: { to: 'appeal', number: '2026-00214', on: localDate('2026-03-19') },
    key: 'reference-appeal',
  },
  {
    why: 'a letter of another body',
    reference: { to: 'letter', number: '12-5/88', on: localDate('2026-03-11') },
    key: 'reference-letter',
  },
] as const)('a letter names what it answers: $why', ({ reference, key }) => {
  expect(hasKey(letterDocument(sampleLetter({ reference })), `document.letter.${key}`)).toBe(true)
})

test('the signature of a letter stays with the last paragraph that it signs', () => {
  const sheet = letterDocument(sampleLetter()).blocks[0]
  const last = sheet?.block === 'inLanguage' ? sheet.blocks.at(-1) : undefined
  const kept = last?.block === 'together' ? last.blocks.map(({ block }) => block) : []
  expect(kept[0]).toBe('paragraph')
  expect(kept.at(-1)).toBe('signature')
})

test('a letter without a number yet leaves a place to write it', () => {
  const said = JSON.stringify(letterDocument(sampleLetter({ number: '', signedOn: null })))
  expect(said).toContain('"facts":{"number":"____________"}')
  expect(said).not.toContain('2026-04-10')
})

test('R-36: a letter carries its number, day, signatory with position, executor with telephone and its attachments', () => {
  const model = letterDocument(sampleLetter())
  const said = JSON.stringify(model)
  for (const fact of ['3-17/214', '2026-04-10', deputy.ru, 'М. Үлгібеков', 'Акт осмотра уличного освещения'])
    expect(said).toContain(fact)
  expect(JSON.stringify(model.footer)).toContain('8 (700) 000-00-01')
})

test('R-54: a resolution slip is half a sheet with the one who answers first and room to sign', () => {
  const model = resolutionSlipDocument(sampleSlip())
  expect(model.paper).toBe('a4half')
  const [table] = tablesOf(model)
  expect(table?.lines).toBe('grid')
  expect(JSON.stringify(table?.rows[0])).toContain('С. Мысалов')
  expect(JSON.stringify(table?.rows[0])).toContain('document.slip.lead')
  expect(JSON.stringify(table?.rows[1])).toContain('Т. Сынақов')
  expect(table?.rows.map((row) => row.at(-1))).toEqual([{ text: '' }, { text: '' }])
  const said = JSON.stringify(model)
  for (const fact of [
    '2026-00214',
    'Образцова И. П.',
    '2026-04-14',
    '2026-04-03',
    '2026-04-08',
    'М. Үлгібеков',
    '2026-03-20',
  ])
    expect(said).toContain(fact)
})

test.each([
  { why: 'not on control', control: null, marks: [] },
  { why: 'on control', control: { watchedBy: '' }, marks: ['control', 'on-control'] },
  { why: 'on control of somebody', control: { watchedBy: 'Үлгібаева С. Ж.' }, marks: ['control', 'watched-by'] },
])('R-54: the control mark of a slip: $why', ({ control, marks }) => {
  const model = resolutionSlipDocument(sampleSlip({ control }))
  const found = ['control', 'on-control', 'watched-by'].filter((mark) => hasKey(model, `document.slip.${mark}`))
  expect(found).toEqual(marks)
})

test.each([
  { why: 'a short text for one', text: 'Рассмотреть.', copies: 1, paper: 'a4half' },
  { why: 'four executors', text: 'Рассмотреть.', copies: 4, paper: 'a4half' },
  { why: 'five executors need a whole sheet', text: 'Рассмотреть.', copies: 5, paper: 'a4' },
  { why: 'a long text too', text: 'Рассмотреть. '.repeat(60), copies: 1, paper: 'a4' },
])('R-54: the paper of a slip: $why', ({ text, copies, paper }) => {
  const executors = sampleSlip().executors.slice(0, 1)
  const many = Array.from({ length: copies }, () => executors).flat()
  expect(resolutionSlipDocument(sampleSlip({ text, executors: many })).paper).toBe(paper)
})

test('R-23: a control list is grouped by official, late first, then by due date', () => {
  const [summary, first, second, third] = tablesOf(controlListDocument(sampleControlList()))
  expect(summary?.rows).toHaveLength(3)
  expect(firstColumn(first, 1)).toEqual(['2026-00180', '2026-00102', '2026-00214', '2026-00233'])
  expect(first?.rows.map((row) => ('cell' in (row[3] ?? {}) ? row[3] : undefined))).toMatchObject([
    { mark: 'late', strong: true },
    { mark: 'partly' },
    { mark: 'partly' },
    { mark: 'open' },
  ])
  expect(firstColumn(second, 1)).toEqual(['2026-00199'])
  expect(firstColumn(third, 1)).toEqual(['2026-00241'])
})

test('the totals of a control list add up: 2 late, 1 today, 2 soon, 1 in time are 6', () => {
  const [summary, first] = tablesOf(controlListDocument(sampleControlList()))
  expect(summary?.total?.slice(1, 5)).toEqual([{ count: 2 }, { count: 1 }, { count: 2 }, { count: 1 }])
  expect(summary?.total?.[5]).toEqual({ cell: { count: 6 }, strong: true })
  expect(first?.note).toMatchObject({
    facts: { total: 4, late: 1, today: 1, soon: 1, inTime: 1, sum: '1 + 1 + 1 + 1' },
  })
})

test('what has ended is not on a control list and not in its sums', () => {
  const ended = controlItem({ number: '2026-00999', due: due('2026-03-20', 'ended', 0) })
  const model = controlListDocument(sampleControlList({ groups: [{ official: null, items: [ended] }] }))
  expect(JSON.stringify(model)).not.toContain('2026-00999')
  expect(hasKey(model, 'document.control.nothing')).toBe(true)
})

test('nothing owed is a list too', () => {
  const model = controlListDocument(sampleControlList({ groups: [] }))
  expect(hasKey(model, 'document.control.nothing')).toBe(true)
  expect(tablesOf(model)).toEqual([])
})

test.each(owedSteps)('a control list says the step that is owed: %s', (step) => {
  const model = controlListDocument(sampleControlList({ groups: [{ official: null, items: [controlItem({ step })] }] }))
  expect(hasKey(model, `document.control.step.${step}`)).toBe(true)
})

test('a work list has an empty box in each row, late first, and says who has nothing to do', () => {
  const model = workListDocument(sampleWorkList())
  const [table] = tablesOf(model)
  expect(table?.lines).toBe('grid')
  expect(table?.rowMm).toBeGreaterThanOrEqual(14)
  expect(firstColumn(table, 1)).toEqual(['2026-00180', '2026-00214'])
  expect(table?.rows.map((row) => row.at(-1))).toEqual([{ text: '' }, { text: '' }])
  expect(hasKey(model, 'document.work.nothing')).toBe(true)
  expect(tablesOf(workListDocument(sampleWorkList({ groups: [] })))).toEqual([])
})

test('a work list tells the one who answers from those who help', () => {
  const groups = [
    { official: { name: 'Мысалов С.', position: deputy }, items: [workItem(), workItem({ isLead: false })] },
  ]
  const model = workListDocument(sampleWorkList({ groups }))
  expect(hasKey(model, 'document.work.lead')).toBe(true)
  expect(hasKey(model, 'document.work.helps')).toBe(true)
})

test.each([
  { why: 'late', fact: due('2026-03-20', 'late', -2), key: 'document.case.days-late', count: 2 },
  { why: 'soon', fact: due('2026-03-30', 'soon', 1), key: 'document.case.days-left', count: 1 },
] as const)('R-23: a due date tells its working days: $why', ({ fact, key, count }) => {
  expect(JSON.stringify(dueCell(fact))).toContain(JSON.stringify({ key, facts: { count } }))
})

test('terms are ordered the worst first', () => {
  const facts = dueStates.map((state) => ({ due: due('2026-03-20', state, 0) }))
  expect(
    facts
      .toReversed()
      .toSorted(byDue)
      .map((each) => each.due.state),
  ).toEqual(['late', 'today', 'soon', 'inTime', 'ended'])
})

test.each([
  { why: 'a short text is whole', text: 'Көше шамдары', most: 20, brief: 'Көше шамдары' },
  {
    why: 'a long one is cut between words',
    text: 'Прошу отремонтировать освещение',
    most: 24,
    brief: 'Прошу отремонтировать…',
  },
  { why: 'without the comma before the dots', text: 'фонари, провода, столбы', most: 17, brief: 'фонари, провода…' },
  { why: 'lines become one', text: 'бір\nекі\n\nүш', most: 20, brief: 'бір екі үш' },
  { why: 'one long word is cut where it stands', text: 'а'.repeat(30), most: 10, brief: `${'а'.repeat(9)}…` },
])('the essence in brief: $why', ({ text, most, brief }) => {
  expect(inBrief(text, most)).toBe(brief)
})

test.each([
  { why: 'loses its capital', ru: 'Руководитель отдела ЖКХ', said: 'руководитель отдела ЖКХ' },
  { why: 'an abbreviation keeps it', ru: 'ЖКХ бөлімінің басшысы', said: 'ЖКХ бөлімінің басшысы' },
])('a position after a name: $why', ({ ru, said }) => {
  expect(nameAndPosition({ name: 'С. Мысалов', position: { kk: '', ru } })).toEqual({
    parts: [{ text: 'С. Мысалов' }, { kk: '', ru: said }],
    join: ', ',
  })
})
