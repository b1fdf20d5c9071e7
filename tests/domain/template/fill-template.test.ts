/** Filled texts: facts said in the language, gaps that are seen. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { isRefusal } from '#domain/refusal'
import { appealFacts, shortEssence } from '#domain/template/appeal-facts'
import { sayDefects } from '#domain/template/defect-words'
import { fieldsOf, sampleFacts, type TemplateFacts } from '#domain/template/fields'
import { fillTemplate, gap } from '#domain/template/fill-template'
import { greeting } from '#domain/template/greeting'
import { parseTemplate } from '#domain/template/parse-template'
import { templatePurposes, type TemplatePurpose } from '#domain/template/purposes'
import { applicant } from '../appeal/sample.ts'

function fill(text: string, facts: TemplateFacts, language: 'kk' | 'ru' = 'kk', purpose: TemplatePurpose = 'reply') {
  const parts = parseTemplate(text, purpose)
  if (isRefusal(parts)) throw new Error(parts.reason)
  return fillTemplate(parts, facts, language)
}

describe('facts are said in the language of the text', () => {
  test.each([
    { language: 'kk' as const, text: '2026 жылғы 19 наурыз күні тіркелген № 2026-00214' },
    { language: 'ru' as const, text: '19 марта 2026 года, № 2026-00214' },
  ])('$language: $text', ({ language, text }) => {
    const template = { kk: '{registeredOn} күні тіркелген № {number}', ru: '{registeredOn}, № {number}' }[language]
    expect(fill(template, { registeredOn: '2026-03-19', number: '2026-00214' }, language)).toMatchObject({
      text,
      missing: [],
    })
  })

  test('a day at the end of a sentence has one dot', () => {
    expect(fill('Срок: {dueOn}.', { dueOn: '2026-04-14' }, 'ru').text).toBe('Срок: 14 апреля 2026 года.')
    expect(fill('Мерзімі: {dueOn}.', { dueOn: '2026-04-14' }, 'kk').text).toBe('Мерзімі: 2026 жылғы 14 сәуір.')
  })

  test('what is given for a day and is none stays as it was given', () => {
    expect(fill('Срок: {dueOn}', { dueOn: 'до конца месяца' }, 'ru').text).toBe('Срок: до конца месяца')
  })
})

describe('what is missing is a gap that is seen and told', () => {
  test('once for each field, in the order of the text', () => {
    expect(fill('{reason} {number} {body} {reason}', { number: '7' })).toMatchObject({
      text: `${gap} 7 ${gap} ${gap}`,
      missing: ['reason', 'body'],
    })
  })

  test.each(['', '   ', undefined])('an empty value is missing: "%s"', (reason) => {
    expect(fill('Себебі: {reason}.', { reason })).toMatchObject({ text: 'Себебі: […].', missing: ['reason'] })
  })

  test('the pieces are the text, and each value names its field', () => {
    const filled = fill('№ {number}: {reason}', { number: '7' })
    expect(filled.pieces).toEqual([
      { text: '№ ', field: null },
      { text: '7', field: 'number' },
      { text: ': ', field: null },
      { text: gap, field: 'reason' },
    ])
  })

  test('a doubled brace is printed as one', () => {
    expect(fill('{{a}} {number}', { number: '1' }).text).toBe('{a} 1')
  })

  test('what a citizen wrote in braces is no field', () => {
    expect(fill('{essence}', { essence: '{number} туралы' }).text).toBe('{number} туралы')
  })
})

test('filling leaves no field in the text and names exactly the fields without a value', () => {
  const some = fc.constantFrom(...templatePurposes).chain((purpose) =>
    fc.record({
      purpose: fc.constant(purpose),
      names: fc.array(fc.constantFrom(...fieldsOf(purpose)), { maxLength: 10 }),
      values: fc.dictionary(fc.constantFrom(...fieldsOf(purpose)), fc.stringMatching(/^[а-я ]*$/)),
      language: fc.constantFrom('kk' as const, 'ru' as const),
    }),
  )
  fc.assert(
    fc.property(some, ({ purpose, names, values, language }) => {
      const text = names.map((name) => `Мәтін {${name}}`).join('\n')
      const filled = fill(text, values, language, purpose)
      expect(filled.text).not.toMatch(/[{}]/)
      const empty = [...new Set(names)].filter((name) => ((values as TemplateFacts)[name] ?? '').trim() === '')
      expect(filled.missing).toEqual(empty)
      expect(filled.text.split(gap)).toHaveLength(names.filter((name) => empty.includes(name)).length + 1)
    }),
  )
})

test('the sample of every purpose fills every field of it', () => {
  for (const purpose of templatePurposes) {
    for (const language of ['kk', 'ru'] as const) {
      const all = fieldsOf(purpose).map((name) => `{${name}}`)
      expect(fill(all.join(' '), sampleFacts(purpose, language), language, purpose).missing).toEqual([])
    }
  }
})

describe('a letter addresses its person', () => {
  const named = { ...applicant, surname: 'Образцова', givenName: 'Ирина', patronymic: '', sex: null }
  test.each([
    { why: 'a woman by her patronymic', to: { ...named, patronymic: 'Петровна' }, ru: 'Уважаемая Ирина Петровна' },
    {
      why: 'a daughter',
      to: { ...named, givenName: 'Айнұр', patronymic: 'Сынаққызы' },
      ru: 'Уважаемая Айнұр Сынаққызы',
    },
    { why: 'a son', to: { ...named, givenName: 'Ерлан', patronymic: 'Үлгіұлы' }, ru: 'Уважаемый Ерлан Үлгіұлы' },
    {
      why: 'a patronymic against a guess from the IIN (R-47)',
      to: { ...named, patronymic: 'Петровна', sex: 'male' as const },
      ru: 'Уважаемая Ирина Петровна',
    },
    { why: 'a woman by the card', to: { ...named, sex: 'female' as const }, ru: 'Уважаемая Ирина' },
    { why: 'a man by the card', to: { ...named, givenName: 'Пётр', sex: 'male' as const }, ru: 'Уважаемый Пётр' },
    { why: 'not known', to: named, ru: 'Уважаемый(-ая) Ирина' },
  ])('in Russian: $why', ({ to, ru }) => {
    expect(greeting(to, 'ru')).toBe(ru)
    expect(greeting(to, 'kk')).toBe(ru.replace(/^\S+/, 'Құрметті'))
  })

  test.each([
    { why: 'surname only', to: { ...named, givenName: '' }, ru: 'Уважаемый заявитель', kk: 'Құрметті арыз иесі' },
    { why: 'nobody known (R-11)', to: undefined, ru: 'Уважаемый заявитель', kk: 'Құрметті арыз иесі' },
    {
      why: 'an organisation',
      to: { ...named, type: 'organisation' as const, name: 'ЖШС «Үлгі»' },
      ru: 'Уважаемый руководитель организации',
      kk: 'Құрметті ұйым басшысы',
    },
  ])('$why', ({ to, ru, kk }) => {
    expect(greeting(to, 'ru')).toBe(ru)
    expect(greeting(to, 'kk')).toBe(kk)
  })
})

describe('facts of a case file', () => {
  const first = { ...applicant, surname: 'Сынақов', givenName: 'Нұрлан', patronymic: '' }
  const named = {
    ...applicant,
    surname: 'Үлгіева',
    givenName: 'Айнұр',
    patronymic: '',
    role: 'representative' as const,
  }
  const appeal = {
    number: '2026-00007',
    registeredOn: localDate('2026-03-19'),
    dueOn: localDate('2026-04-14'),
    content: { applicants: [first, named], essence: 'Су\n\nжоқ' },
    defects: ['address.missing', 'authority.missing'] as const,
  }

  test('the letter goes to the person named for correspondence (R-12)', () => {
    expect(appealFacts(appeal, 'kk')).toMatchObject({ applicant: 'Үлгіева Айнұр', greeting: 'Құрметті Айнұр' })
  })

  test('the essence is one line, defects are a numbered list (R-13)', () => {
    expect(appealFacts(appeal, 'ru')).toMatchObject({
      number: '2026-00007',
      essence: 'Су жоқ',
      defects: '1) не указан почтовый адрес;\n2) не приложен документ, подтверждающий полномочия представителя.',
    })
    expect(sayDefects([], 'kk')).toBe('')
  })

  test('a long essence is cut at a word', () => {
    const long = `${'сөз '.repeat(59)}соңғы, артық сөздер`
    expect(shortEssence(long)).toBe(`${'сөз '.repeat(59)}…`.replace(' …', '…'))
    expect(shortEssence('ж'.repeat(500))).toBe(`${'ж'.repeat(240)}…`)
  })
})
