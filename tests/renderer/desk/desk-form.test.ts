import { describe, expect, test } from 'vitest'
import {
  applicantsOf,
  blankForm,
  draftTitle,
  elsewhereOf,
  firstFields,
  formFromDraft,
  isUntouched,
  keptFields,
  receivedMoment,
  registerInput,
  type DeskForm,
} from '#renderer/features/appeal/desk/desk-form.ts'

const blank = blankForm(firstFields)
const form = (changes: Partial<DeskForm>): DeskForm => ({ ...blank, ...changes })
const facts = { draftId: '6f1f7a2e-5f0e-4a55-9a5e-0d8f5a1b2c3d', suggestedTopic: 'HCS.1', thisYear: 2026 }

describe('what the register is given', () => {
  test.each([
    {
      why: 'a person by IIN: year of birth and sex are read from it (R-47)',
      number: '990101 100010',
      year: 1899,
      sex: 'male',
    },
    {
      why: 'a wrong check digit: the number is kept and nothing stops (R-49)',
      number: '990101100011',
      year: 1899,
      sex: 'male',
    },
    { why: 'no number: nothing is known', number: '', year: null, sex: null },
  ])('$why', ({ number, year, sex }) => {
    const [applicant] = applicantsOf(form({ nationalNumber: number, surname: 'Үлгібаева' }))
    expect(applicant).toMatchObject({ birthYear: year, sex, nationalNumber: number.replaceAll(' ', '') })
  })

  test('an empty form is registered all the same, with what the law needs named as defects later (R-02)', () => {
    const input = registerInput(blank, { ...facts, suggestedTopic: null })
    expect(input).toMatchObject({ kind: 'application', channel: 'desk', essence: '', topic: null })
    expect(input).not.toHaveProperty('receivedAt')
  })

  test('the suggested topic is taken only while the clerk chose none', () => {
    expect(registerInput(blank, facts).topic).toBe('HCS.1')
    expect(registerInput(form({ topic: 'WAT.1' }), facts).topic).toBe('WAT.1')
  })

  test('an anonymous appeal names nobody (R-11)', () => {
    expect(registerInput(form({ isAnonymous: true, surname: 'Демонов' }), facts).applicants).toEqual([])
  })

  test('what only a complaint has is left out when the kind was changed back (R-30)', () => {
    const typed = { complaintAgainst: 'Отдел земли', learntOn: '2026-01-12' }
    expect(registerInput(form({ ...typed, kind: 'complaint' }), facts)).toMatchObject(typed)
    expect(registerInput(form({ ...typed, kind: 'message' }), facts)).toMatchObject({
      complaintAgainst: '',
      learntOn: null,
    })
  })

  test('a collective appeal: every line is a signatory, the count is told apart (R-12)', () => {
    const collective = form({
      isCollective: true,
      signatories: '37',
      signatoryNames: 'Сынақов Ержан\n\nМакетова Анна Ивановна',
    })
    expect(registerInput(collective, facts).signatories).toBe(37)
    expect(applicantsOf(collective).slice(1)).toEqual([
      { role: 'signatory', surname: 'Сынақов', givenName: 'Ержан', patronymic: '' },
      { role: 'signatory', surname: 'Макетова', givenName: 'Анна', patronymic: 'Ивановна' },
    ])
  })

  test('a representative stands beside the applicant with the paper (R-05)', () => {
    const spoken = form({ hasRepresentative: true, representativeSurname: 'Жобаев', authority: 'сенімхат № 1' })
    expect(applicantsOf(spoken)[1]).toMatchObject({
      role: 'representative',
      surname: 'Жобаев',
      authority: 'сенімхат № 1',
    })
  })

  test('only numbers that were typed are told, the sender with its date (R-08, R-17)', () => {
    const numbers = form({ eOtinish: 'ЖТ-2026-00000001', senderNumber: '7-1/12', senderDate: '2026-03-20' })
    expect(elsewhereOf(numbers)).toEqual([
      { system: 'eOtinish', number: 'ЖТ-2026-00000001' },
      { system: 'sender', number: '7-1/12', date: '2026-03-20' },
    ])
  })
})

test.each([
  { why: 'nothing typed: the moment of registration', received: '', moment: undefined },
  { why: 'a day without year is of this year', received: '27.3 9:05', moment: '2026-03-27T09:05' },
  { why: 'there is no 30 February', received: '30.02.2026 10:00', moment: null },
  { why: 'a day alone is no moment', received: '27.03.2026', moment: null },
])('$why', ({ received, moment }) => {
  expect(receivedMoment({ received }, 2026)).toBe(moment)
})

describe('drafts', () => {
  test('a form comes back from its draft as it was typed', () => {
    const typed = form({
      surname: 'Қиялбаева',
      essence: 'Су жоқ',
      files: [{ fileId: 'a', name: 'a.pdf', sizeBytes: 3 }],
      repeatOf: ['2026-00001'],
    })
    expect(formFromDraft(JSON.parse(JSON.stringify(typed)) as Record<string, unknown>, blank)).toEqual(typed)
  })

  test.each([
    { why: 'a kind that is none', content: { kind: 'petition' } },
    { why: 'a number in place of a text', content: { surname: 5 } },
    { why: 'null where there is always a text', content: { essence: null } },
    { why: 'a file without its hash', content: { files: [{ name: 'a.pdf' }] } },
  ])('$why keeps the blank value', ({ content }) => {
    expect(formFromDraft(content, blank)).toEqual(blank)
  })

  test('fields that stay for the next person are no draft; a typed one is', () => {
    expect(isUntouched(form({ channel: 'post', settlement: 'S01' }))).toBe(true)
    expect(isUntouched(form({ house: '1' }))).toBe(false)
  })

  test('the next form keeps channel, language, settlement, addressee and way of answer only', () => {
    const next = blankForm(keptFields(form({ channel: 'post', language: 'ru', settlement: 'S04', surname: 'Шартов' })))
    expect(next).toMatchObject({ channel: 'post', language: 'ru', settlement: 'S04', surname: '' })
  })

  test.each([
    { why: 'a person by name', changes: { surname: 'Шартов', givenName: 'Нұрлан' }, title: 'Шартов Нұрлан' },
    {
      why: 'an organisation',
      changes: { applicantType: 'organisation', organisationName: 'ТОО «Макет»' },
      title: 'ТОО «Макет»',
    },
    { why: 'only the text is known', changes: { essence: 'Су жоқ' }, title: 'Су жоқ' },
  ] as const)('$why names the draft', ({ changes, title }) => {
    expect(draftTitle(form(changes))).toBe(title)
  })
})
