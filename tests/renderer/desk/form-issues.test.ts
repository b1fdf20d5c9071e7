import { describe, expect, test } from 'vitest'
import { fail, type Failure, type FieldIssue } from '#contract/failure'
import { blankForm, firstFields, type DeskForm } from '#renderer/features/appeal/desk/desk-form.ts'
import {
  fieldForPath,
  issuesBeforeSending,
  issuesOfFailure,
  withoutSigns,
} from '#renderer/features/appeal/desk/form-issues.ts'

const form = (changes: Partial<DeskForm> = {}): DeskForm => ({ ...blankForm(firstFields), ...changes })
const now = '2026-03-27T10:41:00'

function failureOf(reason: string, issues?: FieldIssue[]): Failure {
  const envelope = fail(issues ? 'INVALID_INPUT' : 'REFUSED', reason, {}, issues ? { issues } : {})
  if (envelope.ok) throw new Error('a failure was built')
  return envelope.failure
}

test.each([
  { why: 'the phone of the applicant', path: 'applicants.0.phone', field: 'phone' },
  { why: 'the moment of arrival', path: 'receivedAt', field: 'received' },
  { why: 'the paper of the representative', path: 'applicants.1.authority', field: 'authority' },
  { why: 'somebody who signed', path: 'applicants.3.surname', field: 'signatoryNames' },
  { why: 'a path that the desk does not show', path: 'links.0.number', field: 'essence' },
])('$why: $path belongs to $field', ({ path, field }) => {
  expect(fieldForPath(path, form())).toBe(field)
})

test('the name of a representative goes to its own field', () => {
  expect(fieldForPath('applicants.1.surname', form({ hasRepresentative: true }))).toBe('representativeSurname')
})

describe('what stops a registration', () => {
  test.each([
    { why: 'nothing: an empty form is registered (R-02)', changes: {}, receivedAt: undefined, reasons: [] },
    {
      why: 'nothing: a wrong IIN (R-49)',
      changes: { nationalNumber: '990101100011' },
      receivedAt: undefined,
      reasons: [],
    },
    { why: 'an impossible day', changes: {}, receivedAt: null, reasons: ['field.not-a-moment'] },
    { why: 'a minute from now', changes: {}, receivedAt: '2026-03-27T10:42', reasons: ['appeal.received-in-future'] },
    { why: 'nothing: this very minute', changes: {}, receivedAt: '2026-03-27T10:41', reasons: [] },
    { why: 'an emoji', changes: { essence: 'Рақмет 🙏' }, receivedAt: undefined, reasons: ['text.has-emoji'] },
    {
      why: 'a zero-width letter in a name',
      changes: { surname: 'Шар\u200Bтов' },
      receivedAt: undefined,
      reasons: ['text.has-invisible'],
    },
    {
      why: 'one letter more than 200,000',
      changes: { essence: 'а'.repeat(200_001) },
      receivedAt: undefined,
      reasons: ['field.too-long'],
    },
    {
      why: 'nothing: exactly 200,000 letters',
      changes: { essence: 'а'.repeat(200_000) },
      receivedAt: undefined,
      reasons: [],
    },
  ])('$why', ({ changes, receivedAt, reasons }) => {
    expect(issuesBeforeSending(form(changes), receivedAt, now).map(({ reason }) => reason)).toEqual(reasons)
  })

  test('mistakes stand in the order of the form, so that the focus goes to the first of them', () => {
    const issues = issuesBeforeSending(form({ essence: '🙏', surname: '🙏' }), null, now)
    expect(issues.map(({ field }) => field)).toEqual(['received', 'surname', 'essence'])
  })
})

test('signs go in one key and the words stay', () => {
  const clean = withoutSigns(form({ essence: 'Рақмет 🙏 № 5', surname: 'Шар\u200Bтов' }))
  expect(clean).toMatchObject({ essence: 'Рақмет  № 5', surname: 'Шартов' })
})

describe('failures of the register', () => {
  test('a refusal about the moment is told at its field', () => {
    expect(issuesOfFailure(failureOf('appeal.received-in-future'), form())[0]?.field).toBe('received')
  })
  test('a refusal about no field is left to the notice', () => {
    expect(issuesOfFailure(failureOf('appeal.no-desk'), form())).toEqual([])
  })
  test('mistakes of the input go to their fields', () => {
    const issues = [{ path: 'applicants.0.street', reason: 'field.too-long', facts: { most: 120 } }]
    expect(issuesOfFailure(failureOf('input.invalid', issues), form())).toEqual([
      { field: 'street', reason: 'field.too-long', facts: { most: 120 } },
    ])
  })
})
