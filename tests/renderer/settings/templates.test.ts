import { describe, expect, test } from 'vitest'
import { isRefusal } from '#domain/refusal'
import type { Template } from '#contract/template'
import { settingsSearchOf } from '#renderer/features/settings/settings-tabs.ts'
import { dropDraft, keepDraft, restoreDraft } from '#renderer/features/settings/templates/template-draft.ts'
import {
  blankForm,
  meantField,
  problemRange,
  putInto,
  textProblem,
} from '#renderer/features/settings/templates/template-form.ts'
import { templateRows } from '#renderer/features/settings/templates/template-rows.ts'

describe('a mistake in the braces is shown where it stands', () => {
  test.each([
    { why: 'a slip in a name', text: 'Сіздің {registredOn} күні', wrong: '{registredOn}', meant: '{registeredOn}' },
    { why: 'a Russian name', text: 'Ваше {номер}', wrong: '{номер}', meant: '{number}' },
    { why: 'a name for nothing', text: '{qwertyuiop}', wrong: '{qwertyuiop}', meant: undefined },
    { why: 'an open brace', text: 'а {number', wrong: '{', meant: undefined },
    { why: 'a brace too many', text: 'number} а', wrong: '}', meant: undefined },
    { why: 'empty braces', text: 'а {} а', wrong: '{}', meant: undefined },
  ])('$why: $text', ({ text, wrong, meant }) => {
    const problem = textProblem(text, 'reply')
    if (!isRefusal(problem)) throw new Error('a mistake was expected')
    const { from, to } = problemRange(text, problem)
    expect(text.slice(from, to)).toBe(wrong)
    expect(meantField(problem)).toBe(meant)
  })

  test('a sound text has none', () => {
    expect(textProblem('№ {number}', 'reply')).toBeUndefined()
  })
})

describe('a field is put where the caret is', () => {
  test.each([
    { why: 'at the end', range: { from: 2, to: 2 }, text: '№ {number}', caret: 10 },
    { why: 'at the beginning', range: { from: 0, to: 0 }, text: '{number}№ ', caret: 8 },
    { why: 'in place of what is selected', range: { from: 0, to: 2 }, text: '{number}', caret: 8 },
  ])('$why', ({ range, text, caret }) => {
    expect(putInto('№ ', range, '{number}')).toEqual({ text, caret })
  })
})

describe('what was typed and not saved', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
  }
  const base = { ...blankForm('reply'), textKk: 'ескі', textRu: 'старый' }

  test('comes back over what somebody else saved meanwhile', () => {
    const place = storage()
    keepDraft(place, 'reply.refused', { base, values: { ...base, textKk: 'жаңа' } })
    const now = { ...base, textRu: 'другой' }
    expect(restoreDraft(place, 'reply.refused', now)).toEqual({ ...base, textKk: 'жаңа', textRu: 'другой' })
    expect(restoreDraft(place, 'reply.satisfied', now)).toBeUndefined()
  })

  test('is gone once it was saved, discarded or taken back by hand', () => {
    const place = storage()
    keepDraft(place, 'new.', { base, values: { ...base, textKk: 'жаңа' } })
    keepDraft(place, 'new.', { base, values: base })
    expect(restoreDraft(place, 'new.', base)).toBeUndefined()
    keepDraft(place, 'new.', { base, values: { ...base, textKk: 'жаңа' } })
    dropDraft(place, 'new.')
    expect(restoreDraft(place, 'new.', base)).toBeUndefined()
  })

  test.each(['', '{', '{"base":{},"values":{}}', '[]'])('that cannot be read is nothing: %s', (text) => {
    const place = storage()
    place.setItem('qabyldau.template.new.', text)
    expect(restoreDraft(place, 'new.', base)).toBeUndefined()
  })
})

describe('the list', () => {
  const template = (templateId: string, purpose: Template['purpose'], isActive = true): Template => ({
    templateId,
    purpose,
    isActive,
    outcome: null,
    nameKk: templateId,
    nameRu: templateId,
    textKk: '',
    textRu: '',
    origin: 'shipped',
    shipped: null,
    version: 0,
  })
  const all = [
    template('notice', 'noticeReturn'),
    template('closed', 'reply', false),
    template('first', 'reply'),
    template('resolution', 'resolution'),
    template('second', 'reply'),
  ]

  test('stands by purpose in the order of a case, closed ones last', () => {
    expect(templateRows(all, undefined).map(({ template: one, isFirst }) => [one.templateId, isFirst])).toEqual([
      ['resolution', true],
      ['first', true],
      ['second', false],
      ['closed', false],
      ['notice', true],
    ])
  })

  test('may show one purpose alone', () => {
    expect(templateRows(all, 'noticeReturn').map(({ template: one }) => one.templateId)).toEqual(['notice'])
  })
})

test.each([
  { why: 'one that is open', search: { template: 'reply.refused', purpose: 'reply' } },
  { why: 'a new one from another', search: { template: 'new', from: 'reply.refused' } },
  { why: 'nothing', search: {} },
])('the address of a template keeps $why', ({ search }) => {
  expect(settingsSearchOf({ ...search, other: 'x', list: '' })).toEqual(search)
})
