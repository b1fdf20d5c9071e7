/** What makes a reply a formal one, one case a row. Expected values follow and the list of formal flags. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReply, needsSecondReader, type ReplyToCheck } from '#domain/reply/check-reply'
import { checklistItems, type ReplyFinding, replyFlags } from '#domain/reply/finding'

const remedy = {
  kk: 'Жауаппен келіспесеңіз, үш ай ішінде жоғары тұрған органға немесе сотқа шағымдануға құқылысыз.',
  ru: 'Вы вправе обжаловать ответ в вышестоящий орган или в суд в течение трёх месяцев.',
}

const good: ReplyToCheck = {
  replyText: `Фонарь у дома 4 заменён 3 мая 2027 года бригадой РЭС. ${remedy.ru}`,
  replyLanguage: 'ru',
  appealLanguage: 'ru',
  essence: 'Прошу заменить фонарь у дома 4.',
  outcome: 'satisfied',
  wasForwarded: false,
  earlierReplies: [],
}

const reply = (part: Partial<ReplyToCheck>): ReplyFinding[] => [...checkReply({ ...good, ...part }).findings]
const told = (part: Partial<ReplyToCheck>): string[] => reply(part).map(({ level, reason }) => `${level} ${reason}`)

test('a full reply has no findings and a full checklist but for the act', () => {
  const { findings, checklist, points } = checkReply({
    ...good,
    replyText: `Согласно статье 15 Правил фонарь у дома 4 заменён 3 мая 2027 года отделом ЖКХ. ${remedy.ru}`,
  })
  expect(findings).toEqual([])
  expect(checklist).toEqual([
    { item: 'measure', quote: 'заменён' },
    { item: 'responsible', quote: 'отделом ЖКХ' },
    { item: 'date', quote: '3 мая' },
    { item: 'ground', quote: 'статье' },
    { item: 'remedy', quote: 'вправе обжаловать' },
  ])
  expect(points).toHaveLength(1)
  expect(points[0]).toMatchObject({ answered: 'yes', sharedWords: ['фонарь', 'дома', 'заменён'] })
})

test('what is missing is named "not found" in the checklist', () => {
  const { checklist } = checkReply({ ...good, replyText: 'Ваше обращение рассмотрено.' })
  expect(checklist).toEqual(checklistItems.map((item) => ({ item, quote: null })))
})

describe('R-34: the language', () => {
  const kk = `Шам 2027 жылғы 3 мамырда ауыстырылды, жұмысты «Үлгі» ЖШС орындады. ${remedy.kk}`
  test.each([
    { why: 'the language of the appeal', appealLanguage: 'ru', replyText: good.replyText, expected: [] },
    {
      why: 'Russian to a Kazakh appeal',
      appealLanguage: 'kk',
      replyText: good.replyText,
      expected: ['flag reply.other-language'],
    },
    {
      why: 'Russian to an English appeal',
      appealLanguage: 'en',
      replyText: good.replyText,
      expected: ['flag reply.other-language'],
    },
    { why: 'either to an appeal in both', appealLanguage: 'mix', replyText: good.replyText, expected: [] },
    {
      why: 'the state language is lawful',
      appealLanguage: 'ru',
      replyText: kk,
      expected: ['hint reply.state-language'],
    },
    {
      why: 'Kazakh typed without its letters',
      appealLanguage: 'kk',
      replyText: 'Сіздің отинишиниз бойынша шам ауыстырылды және жарык косылды осы айда.',
      expected: [],
    },
    {
      why: 'a third language',
      appealLanguage: 'ru',
      replyText: 'The lamp at house 4 was replaced on 3 May 2027.',
      expected: ['flag reply.other-language'],
    },
  ] as const)('$why', ({ appealLanguage, replyText, expected }) => {
    const found = reply({ appealLanguage, replyText }).filter(({ flag }) => flag === 'FR6')
    expect(found.map(({ level, reason }) => `${level} ${reason}`)).toEqual(expected)
  })
})

describe('R-35: the remedy', () => {
  test.each([
    { why: 'right and order', end: remedy.ru, outcome: 'refused', expected: [] },
    { why: 'nothing said', end: '', outcome: 'refused', expected: ['flag reply.remedy-missing'] },
    {
      why: 'a right without its order',
      end: 'Вы вправе обжаловать ответ.',
      outcome: 'refused',
      expected: ['hint reply.remedy-without-order'],
    },
    {
      why: 'the right is denied',
      end: 'Решение обжалованию не подлежит.',
      outcome: 'refused',
      expected: ['flag reply.remedy-missing'],
    },
    {
      why: 'a notice of forwarding decides nothing',
      end: '',
      outcome: 'forwarded',
      expected: ['hint reply.remedy-useful'],
    },
    { why: 'Kazakh: right and order', end: remedy.kk, outcome: 'refused', expected: [] },
    {
      why: 'Kazakh: the person had complained',
      end: 'Сіз бұған дейін де шағымданған едіңіз.',
      outcome: 'refused',
      expected: ['flag reply.remedy-missing'],
    },
  ])('$why', ({ end, outcome, expected }) => {
    const found = reply({
      replyText: `Фонарь у дома 4 заменён 3 мая 2027 года. ${end}`,
      outcome,
      wasForwarded: outcome === 'forwarded',
    })
    expect(found.filter(({ flag }) => flag === 'FR7').map(({ level, reason }) => `${level} ${reason}`)).toEqual(
      expected,
    )
  })
})

describe('R-16, R-35: sent elsewhere', () => {
  const replyText = `Вопрос фонарей не входит в компетенцию акимата, рекомендуем обратиться в РЭС. ${remedy.ru}`
  test.each([
    { why: 'and not forwarded', part: { replyText, outcome: 'explained' }, expected: ['flag reply.sends-elsewhere'] },
    { why: 'and forwarded', part: { replyText, outcome: 'explained', wasForwarded: true }, expected: [] },
    {
      why: 'asked where to go',
      part: { replyText, outcome: 'explained', essence: 'Куда обратиться из-за фонаря?' },
      expected: [],
    },
    {
      why: 'forwarded in words only',
      part: { replyText, outcome: 'forwarded' },
      expected: ['flag reply.forwarding-not-recorded'],
    },
    {
      why: 'a telephone for questions',
      part: { replyText: `Фонарь у дома 4 заменён. По вопросам можно обратиться по телефону приёмной. ${remedy.ru}` },
      expected: [],
    },
    {
      why: 'measures are told too',
      part: { replyText: `Фонарь у дома 4 заменён. За возмещением следует обратиться в РЭС. ${remedy.ru}` },
      expected: ['hint reply.part-elsewhere'],
    },
  ])('$why', ({ part, expected }) => {
    const found = reply(part).filter(({ flag }) => flag === 'FR2')
    expect(found.map(({ level, reason }) => `${level} ${reason}`)).toEqual(expected)
  })
})

describe('R-35: what is promised', () => {
  test.each([
    { why: 'day and person', text: 'Фонарь у дома 4 будет заменён до 20 мая 2027 года отделом ЖКХ.', expected: [] },
    { why: 'no day', text: 'Фонарь у дома 4 будет заменён отделом ЖКХ.', expected: ['reply.promise-without-date'] },
    {
      why: 'nobody',
      text: 'Фонарь у дома 4 будет заменён до 20 мая 2027 года.',
      expected: ['reply.promise-without-responsible'],
    },
    {
      why: 'relevant services are nobody',
      text: 'Фонарь у дома 4 будет заменён до 20 мая соответствующими службами.',
      expected: ['reply.promise-without-responsible'],
    },
    {
      why: 'the date of the appeal is no term',
      text: 'По заявлению от 20 мая фонарь у дома 4 будет заменён.',
      expected: ['reply.promise-without-both'],
    },
    {
      why: 'Kazakh: the date of the appeal',
      text: '4-үйдегі шам 20 мамырдағы өтініш бойынша ауыстырылатын болады.',
      expected: ['reply.promise-without-both'],
    },
    { why: 'Kazakh: day and person', text: '4-үйдегі шамды ТКШ бөлімі 20 мамырға дейін ауыстырады.', expected: [] },
  ])('$why', ({ text, expected }) => {
    const found = reply({ replyText: `${text} ${remedy.ru}` }).filter(({ flag }) => flag === 'FR4')
    expect(found.map(({ reason }) => reason)).toEqual(expected)
  })

  test('words that bind nobody are quoted', () => {
    const [found] = reply({
      replyText: `Фонарь у дома 4 заменят: работы будут проведены по мере поступления средств. ${remedy.ru}`,
    })
    expect(found?.facts['vague']).toBe('по мере поступления')
  })
})

test('R-35: an unanswered question is quoted with its number', () => {
  expect(reply({ essence: 'Прошу заменить фонарь у дома 4. Почему закрыли библиотеку?' })).toEqual([
    {
      flag: 'FR3',
      level: 'flag',
      reason: 'reply.question-unanswered',
      facts: { number: 2, question: 'Почему закрыли библиотеку?', quote: null },
    },
  ])
})

test.each([
  { why: 'none', flags: [], expected: false },
  { why: 'one flag', flags: ['FR7'], expected: false },
  { why: 'one flag twice is one', flags: ['FR3', 'FR3'], expected: false },
  { why: 'two flags', flags: ['FR3', 'FR7'], expected: true },
] as const)('R-35: a second reader: $why', ({ flags, expected }) => {
  const findings = flags.map((flag) => ({ flag, level: 'flag', reason: 'reply.remedy-missing', facts: {} }) as const)
  expect(needsSecondReader(findings)).toBe(expected)
})

test('hints ask for no second reader', () => {
  const hint = { level: 'hint', reason: 'reply.similar-text', facts: {} } as const
  expect(
    needsSecondReader([
      { flag: 'FR5', ...hint },
      { flag: 'FR6', ...hint },
    ]),
  ).toBe(false)
})

test('an empty reply has no findings: nothing was written yet', () => {
  expect(told({ replyText: ' \n' })).toEqual([])
})

describe('for any text', () => {
  const pieces = fc.constantFrom(
    'Сообщаем, что дорога будет отремонтирована.',
    'Жол жөнделеді.',
    'статья 91',
    '12.05.2027',
    'от 5 мая',
    '1) ',
    '?',
    '\n',
    'г.',
    '…',
    '«',
    'обжаловать',
    'құқылысыз',
    'e',
    '\u0301',
    '😀',
    'рекомендуем обратиться',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  )
  const anyReply = fc.record({
    replyText: text,
    replyLanguage: fc.constantFrom('kk' as const, 'ru' as const, 'en' as const),
    appealLanguage: fc.constantFrom('kk' as const, 'ru' as const, 'mix' as const, 'en' as const),
    essence: text,
    outcome: fc.constantFrom('', 'satisfied', 'explained', 'refused', 'forwarded', 'returned', 'unknown'),
    wasForwarded: fc.boolean(),
    earlierReplies: fc.array(text, { maxLength: 2 }),
  })

  test('it answers, twice the same, in the order of the flags', () => {
    fc.assert(
      fc.property(anyReply, (input) => {
        const { findings } = checkReply(input)
        const places = findings.map(({ flag }) => replyFlags.indexOf(flag))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(checkReply(input).findings).toEqual(findings)
      }),
    )
  })

  test('a paragraph on the remedy takes FR7 away', () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom(remedy.kk, remedy.ru), (input, paragraph) => {
        const { findings } = checkReply({ ...input, replyText: `${input.replyText}\n${paragraph}` })
        expect(findings.filter(({ flag }) => flag === 'FR7')).toEqual([])
      }),
    )
  })

  test.each([
    { why: 'one word without a space', text: 'а'.repeat(200_000) },
    { why: 'no full stop', text: 'будет сделано от 5 мая '.repeat(9000) },
    { why: 'only signs', text: '?.;!'.repeat(50_000) },
    { why: 'many sentences', text: 'Дорога будет отремонтирована в мае. '.repeat(5500) },
  ])('200,000 characters are read: $why', ({ text: long }) => {
    expect(checkReply({ ...good, replyText: long, essence: long, earlierReplies: [long] }).checklist).toHaveLength(5)
  })
})
