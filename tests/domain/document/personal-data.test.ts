import { expect, test } from 'vitest'
import { maskPersonalData } from '#domain/document/personal-data'
import { sampleFile } from './samples.ts'

test.each([
  { why: 'an identification number', text: 'ИИН 990000000000, прошу', names: [], masked: 'ИИН […], прошу' },
  { why: 'the same in groups', text: 'ЖСН 990000 000 000.', names: [], masked: 'ЖСН […].' },
  { why: '+7 with blanks', text: 'тел. +7 700 000 00 01, позвоните', names: [], masked: 'тел. […], позвоните' },
  { why: '8 with brackets and hyphens', text: '8(700)000-00-02', names: [], masked: '[…]' },
  { why: 'a landline that is announced', text: 'телефон: 2-00-00', names: [], masked: 'телефон: […]' },
  { why: 'an e-mail', text: 'пишите на kto.to@example.kz!', names: [], masked: 'пишите на […]!' },
  { why: 'a flat', text: 'ул. Степная, 7, кв. 12', names: [], masked: 'ул. Степная, 7, кв. […]' },
  { why: 'a flat in Kazakh', text: 'Абай көшесі 1, пәтер 5', names: [], masked: 'Абай көшесі 1, пәтер […]' },
  { why: 'a signature with initials', text: 'Я, Тестова А., прошу', names: [], masked: 'Я, […], прошу' },
  { why: 'initials first', text: 'жалоба Т. Е. Тестовой', names: [], masked: 'жалоба […]' },
  {
    why: 'a name known from the card, in another case',
    text: 'у Условновой Ирины течёт',
    names: ['Условнова Ирина'],
    masked: 'у […] […] течёт',
  },
  { why: 'a Kazakh name with an ending', text: 'Жобаевтың үйі', names: ['Жобаев'], masked: '[…] үйі' },
])('hides $why', ({ text, names, masked }) => {
  expect(maskPersonalData(text, names)).toBe(masked)
})

test.each([
  { why: 'a year and a sum', text: 'в 2026 году 1 112 вопросов' },
  { why: 'a date', text: 'до 01.12.2026' },
  { why: 'a case number', text: 'обращение 2026-00417' },
  { why: 'a long sum of money', text: '250 000 000 тенге' },
  { why: 'a street and a house', text: 'ул. Степная, 7' },
  { why: 'a word that begins like a short name', text: 'Али: алиби не нужно' },
])('leaves $why', ({ text }) => {
  expect(maskPersonalData(text, ['Ян'])).toBe(text)
})

test.each(sampleFile.questions.filter(({ tags }) => tags?.includes('pii') === true))(
  'nothing of the sample row $id leaks',
  ({ text, person }) => {
    const masked = maskPersonalData(text, person === null ? [] : [person])
    expect(masked).not.toMatch(/\d{3}/u)
    expect(masked).not.toContain('Тестова')
    expect(masked).toContain('[…]')
  },
)
