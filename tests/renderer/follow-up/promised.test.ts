import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { dayInWords, promisedIn, stillUnrecorded } from '#renderer/features/appeal/card/follow-ups/promised.ts'

const today = localDate('2026-11-22')

describe('the day that a sentence names', () => {
  test.each([
    { why: 'in figures', text: 'Фонари заменят до 15.12.2026.', day: '2026-12-15' },
    { why: 'in Russian words', text: 'Кабель заменят до 30 апреля 2027 года.', day: '2027-04-30' },
    { why: 'in Kazakh words, the year before', text: '2027 жылғы 30 сәуірге дейін ауыстырылады.', day: '2027-04-30' },
    { why: 'May has short endings', text: 'Сделают до 1 мая 2027 года.', day: '2027-05-01' },
    { why: 'Kazakh May is another word', text: '2027 жылғы 5 мамырға дейін.', day: '2027-05-05' },
    { why: 'this year when none is named', text: 'Завершат 10 декабря.', day: '2026-12-10' },
    { why: 'the next year when the day has passed', text: '10 наурызға дейін жөнделеді.', day: '2027-03-10' },
    { why: 'an impossible day is none', text: 'до 31.02.2027', day: undefined },
    { why: 'a term is no day', text: 'в течение 10 рабочих дней', day: undefined },
  ])('$why: $text', ({ text, day }) => {
    expect(dayInWords(text, today)).toBe(day)
  })
})

describe('promises of a reply', () => {
  const reply = [
    'Ваше обращение рассмотрено. Освещение проверено 12 ноября 2026 года.',
    'Кабель будет заменён отделом ЖКХ до 15.12.2026.',
    'Вы вправе обжаловать этот ответ в вышестоящий орган в течение трёх месяцев.',
  ].join('\n\n')

  test('what is to be done is offered, with its day; what was done and the remedy are not', () => {
    expect(promisedIn(reply, today).map(({ what, dueOn }) => ({ what, dueOn }))).toEqual([
      { what: 'Кабель будет заменён отделом ЖКХ до 15.12.2026', dueOn: '2026-12-15' },
    ])
  })

  test('a name in quotation marks is told to its end', () => {
    const [promise] = promisedIn('Подключение домов выполнит ТОО «Пример Газ» до 1 июня 2027 года.', today)
    expect(promise?.responsible).toBe('ТОО «Пример Газ»')
  })

  test.each([
    {
      language: 'Russian',
      letter: [
        'Отдел заменит шесть фонарей.',
        'Срок исполнения – 12 декабря 2026 года, ответственный – руководитель отдела Үлгібаев Н. С.',
      ],
      responsible: 'руководитель отдела Үлгібаев Н. С.',
    },
    {
      language: 'Kazakh',
      letter: [
        'Бөлім көше шамдарын жөндейді.',
        'Орындау мерзімі – 2026 жылғы 12 желтоқсан, жауапты – тұрғын үй бөлімі.',
      ],
      responsible: 'тұрғын үй бөлімі',
    },
  ])('the line of a letter that ends the measures gives day and person, $language', ({ letter, responsible }) => {
    const [promise, ...others] = promisedIn(letter.join('\n\n'), today)
    expect({ dueOn: promise?.dueOn, responsible: promise?.responsible }).toEqual({ dueOn: '2026-12-12', responsible })
    expect(others).toEqual([])
  })

  test('a promise that is recorded already is not offered again', () => {
    const recorded = ['кабель будет заменён отделом ЖКХ до 15.12.2026.']
    expect(stillUnrecorded(promisedIn(reply, today), recorded)).toEqual([])
  })
})
