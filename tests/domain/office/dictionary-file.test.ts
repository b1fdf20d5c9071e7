import { expect, test } from 'vitest'
import { readDictionaryFile } from '#domain/office/dictionary-file'

test('entries keep their labels, their parent and their further facts', () => {
  const read = readDictionaryFile({
    _about: 'text',
    topics: [
      { code: 'WAT', kk: 'Су', ru: 'Вода', children: [{ code: 'WAT.1', kk: 'Ауыз су', ru: 'Питьевая', dept: 'VOD' }] },
    ],
    outcomes: [{ code: 'inPlan', kk: 'а', ru: 'б', en: 'c', needs: ['due', 7], closes: false }],
  })
  expect(read).toEqual({
    topics: [
      { code: 'WAT', parent: null, kk: 'Су', ru: 'Вода', en: null, closedOn: null, attributes: {} },
      {
        code: 'WAT.1',
        parent: 'WAT',
        kk: 'Ауыз су',
        ru: 'Питьевая',
        en: null,
        closedOn: null,
        attributes: { dept: 'VOD' },
      },
    ],
    outcomes: [
      {
        code: 'inPlan',
        parent: null,
        kk: 'а',
        ru: 'б',
        en: 'c',
        closedOn: null,
        attributes: {
          needs: ['due'],
          closes: false,
        },
      },
    ],
  })
})

test.each([
  { why: 'no object', file: [], reason: 'dictionary.not-a-file', facts: {} },
  {
    why: 'no label',
    file: { sex: [{ code: 'a', kk: 'а' }] },
    reason: 'dictionary.bad-entry',
    facts: { list: 'sex', entry: 1 },
  },
  {
    why: 'a child without a code',
    reason: 'dictionary.bad-entry',
    facts: {
      list: 'topics',
      entry: 2,
    },
    file: {
      topics: [
        {
          code: 'A',
          kk: 'а',
          ru: 'а',
        },
        {
          code: 'B',
          kk: 'б',
          ru: 'б',
          children: [
            {
              kk: 'в',
              ru: 'в',
            },
          ],
        },
      ],
    },
  },
])('$why is refused with its place', ({ file, reason, facts }) => {
  expect(readDictionaryFile(file)).toEqual({ refused: true, reason, facts })
})
