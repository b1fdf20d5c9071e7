/** the reply answers every point, so the points of an appeal have to be seen first. */
import { expect, test } from 'vitest'
import { questionsOf } from '#domain/reply/questions-of'

test.each([
  {
    why: 'a question by its mark',
    essence: 'Дорога разбита. Когда её починят?',
    points: ['question Когда её починят?'],
  },
  {
    why: 'a demand by its verb',
    essence: 'Света нет неделю. Прошу включить свет.',
    points: ['demand Прошу включить свет.'],
  },
  {
    why: 'a numbered list',
    essence: 'Прошу:\n1. Починить кран.\n2. Вывезти мусор.',
    points: ['demand Починить кран.', 'demand Вывезти мусор.'],
  },
  {
    why: 'numbers inside a line',
    essence: 'Ответьте: 1) кто убирает снег; 2) почему нет песка.',
    points: ['question кто убирает снег;', 'question почему нет песка.'],
  },
  {
    why: 'two demands in one sentence',
    essence: 'Прошу починить мост, а также поставить перила.',
    points: ['demand Прошу починить мост', 'demand поставить перила.'],
  },
  {
    why: 'two questions in one sentence',
    essence: 'Почему закрыли мост и когда его откроют?',
    points: ['question Почему закрыли мост', 'question когда его откроют?'],
  },
  { why: 'Kazakh: a question', essence: 'Су жоқ. Суды қашан қосасыздар?', points: ['question Суды қашан қосасыздар?'] },
  {
    why: 'Kazakh: a demand',
    essence: 'Шам жанбайды. Шамды ауыстыруды сұраймын.',
    points: ['demand Шамды ауыстыруды сұраймын.'],
  },
  {
    why: 'Kazakh: a polite request',
    essence: 'Көпір шіріген. Көпірді жөндеп беріңіздер.',
    points: ['demand Көпірді жөндеп беріңіздер.'],
  },
  {
    why: 'Kazakh: two demands',
    essence: 'Көпірді жөндеуді және шам орнатуды сұраймын.',
    points: ['demand Көпірді жөндеуді', 'demand шам орнатуды сұраймын.'],
  },
  {
    why: 'a greeting is no point',
    essence: 'Сәлеметсіз бе! Прошу починить кран.',
    points: ['demand Прошу починить кран.'],
  },
  {
    why: 'an abbreviation ends nothing',
    essence: 'Прошу починить кран на ул. Пробной, д. 5.',
    points: ['demand Прошу починить кран на ул. Пробной, д. 5.'],
  },
  { why: 'nothing asked: the matter itself', essence: 'Колонка замёрзла.', points: ['matter Колонка замёрзла.'] },
  {
    why: 'an empty demand leans on the matter',
    essence: 'Колонка замёрзла. Прошу помочь.',
    points: ['matter Колонка замёрзла. Прошу помочь.'],
  },
  { why: 'no text', essence: '', points: [] },
])('$why', ({ essence, points }) => {
  expect(questionsOf(essence).map(({ kind, text }) => `${kind} ${text}`)).toEqual(points)
  expect(questionsOf(essence).map(({ number }) => number)).toEqual(points.map((_, at) => at + 1))
})

test('at most thirty points of an appeal are shown', () => {
  expect(questionsOf('Когда починят мост? '.repeat(100))).toHaveLength(30)
})

test.each([
  { essence: 'Когда починят мост?', waits: 'date' },
  { essence: 'Көпір қашан жөнделеді?', waits: 'date' },
  { essence: 'Сколько выделено на мост?', waits: 'number' },
  { essence: 'Көпірге қанша бөлінді?', waits: 'number' },
  { essence: 'Почему закрыт мост?', waits: undefined },
])('$essence waits for $waits', ({ essence, waits }) => {
  expect(questionsOf(essence)[0]?.waitsFor).toBe(waits)
})
