import { describe, expect, test } from 'vitest'
import type { AppealCard } from '#contract/appeal-fields'
import {
  applicantOf,
  knownProof,
  oddStateNumber,
  proofAfter,
} from '#renderer/features/appeal/card/reply/delivery-form.ts'

const card = {
  applicants: [
    { email: 'primer@example.kz', phone: '+7 700 000 00 01' },
    { email: '', phone: '+7 700 000 00 02' },
  ],
  elsewhere: [
    { system: 'cc109', number: '77', date: null },
    { system: 'eOtinish', number: 'ЖТ-2026-00000001', date: null },
  ],
} as unknown as AppealCard

describe('what the card knows proves a delivery (R-36)', () => {
  test.each([
    { way: 'email', applicant: null, proof: 'primer@example.kz' },
    { way: 'messenger', applicant: 1, proof: '+7 700 000 00 02' },
    { way: 'eOtinish', applicant: null, proof: 'ЖТ-2026-00000001' },
    { way: 'post', applicant: null, proof: '' },
    { way: 'byHand', applicant: 0, proof: '' },
  ] as const)('$way: $proof', ({ way, applicant, proof }) => {
    expect(knownProof(card, way, applicant)).toBe(proof)
  })
})

test.each([
  { why: 'an offered address goes with its way', typed: 'primer@example.kz', after: 'ЖТ-2026-00000001' },
  { why: 'an empty field is filled', typed: '', after: 'ЖТ-2026-00000001' },
  { why: 'typed words stay', typed: 'RR000000000KZ', after: 'RR000000000KZ' },
])('another way: $why', ({ typed, after }) => {
  expect(proofAfter(card, typed, { from: 'email', to: 'eOtinish', applicant: null })).toBe(after)
})

describe('a number of the state system is looked at and never refused (R-09)', () => {
  test.each([
    { why: 'right', way: 'eOtinish', proof: 'ЖТ-2026-00000001', odd: undefined },
    { why: 'Latin letters give a suggestion', way: 'eOtinish', proof: 'ЗT-2026-00000001', odd: 'ЗТ-2026-00000001' },
    { why: 'another form has none', way: 'eOtinish', proof: '123', odd: null },
    { why: 'a postal number is not one', way: 'post', proof: '123', odd: undefined },
  ] as const)('$why', ({ way, proof, odd }) => {
    expect(oddStateNumber(way, proof)?.suggestion).toBe(odd)
  })
})

test('all applicants, or one by place', () => {
  expect([applicantOf('all'), applicantOf('0'), applicantOf('2')]).toEqual([null, 0, 2])
})
