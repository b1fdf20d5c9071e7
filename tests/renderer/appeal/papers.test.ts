import { expect, test } from 'vitest'
import type { AppealCard } from '#contract/appeal-fields'
import { papersOf } from '#renderer/features/appeal/card/papers.ts'

type PaperFacts = Parameters<typeof papersOf>[0]

const official = { officialId: 'a', name: 'Үлгібеков М.', positionKk: '', positionRu: '' }
const person: PaperFacts['applicants'][number] = {
  type: 'person',
  role: 'applicant',
  surname: 'Сынақова',
  givenName: 'Г.',
  patronymic: '',
  name: '',
  nationalNumber: '',
  birthYear: null,
  sex: null,
  phone: '',
  email: '',
  settlement: null,
  street: '',
  house: '',
  flat: '',
  socialCategories: [],
  authority: '',
  numberCheck: 'none',
}
const fresh: PaperFacts = {
  channel: 'post',
  applicants: [person],
  state: 'registered',
  resolutions: [],
  hearing: null,
  replies: [],
  prepared: null,
  parts: [],
  extensions: [],
  curing: null,
}
const hearing: NonNullable<AppealCard['hearing']> = {
  noticeOn: '2026-11-20',
  heldAt: '2026-11-25T15:00:00+05:00',
  place: '',
  actOn: '2026-11-26',
  preliminary: '',
  isHeld: true,
  objections: [],
}

test.each<{ why: string; facts: Partial<PaperFacts>; papers: readonly string[] }>([
  { why: 'R-54: the registration and control card from the first day', facts: {}, papers: ['registrationCard'] },
  { why: 'R-10: a void number has no papers', facts: { state: 'void' }, papers: [] },
  {
    why: 'R-06: told at the desk, taken down in a protocol',
    facts: { channel: 'desk' },
    papers: ['registrationCard', 'oralProtocol'],
  },
  {
    why: 'R-06: a channel of the office itself may be a spoken one',
    facts: { channel: 'ownLine' },
    papers: ['registrationCard', 'oralProtocol'],
  },
  {
    why: 'R-11: nobody is there to sign the protocol',
    facts: { channel: 'desk', applicants: [] },
    papers: ['registrationCard'],
  },
  {
    why: 'R-16: two letters go with a forwarding',
    facts: { state: 'forwarded' },
    papers: ['registrationCard', 'notice forwarding', 'letter forwarding'],
  },
  {
    why: 'R-16: the same for a part',
    facts: { state: 'inWork', parts: [{ appealId: 'x', number: '2026-00001/1', text: 'Жер' }] },
    papers: ['registrationCard', 'notice forwarding', 'letter forwarding'],
  },
  {
    why: 'R-28: passed up with a letter and a notice',
    facts: { state: 'passedUp' },
    papers: ['registrationCard', 'notice passUp', 'letter passUp'],
  },
  {
    why: 'R-13, R-21, R-32, R-33: everything that the work leaves behind',
    facts: {
      state: 'inWork',
      curing: { askedOn: '2026-11-18', dueOn: '2026-11-25', text: '', way: 'post', curedOn: '2026-11-20' },
      resolutions: [{ resolutionId: 'r', author: official, givenOn: '2026-11-18', text: 'Қараңыз', language: 'kk' }],
      extensions: [
        {
          decidedOn: '2026-11-20',
          decidedBy: official,
          rank: 'head',
          reason: '',
          from: '2026-12-01',
          dueOn: '2026-12-20',
        },
      ],
      hearing,
    },
    papers: [
      'registrationCard',
      'resolution',
      'notice defects',
      'notice extension',
      'notice hearing',
      'hearingProtocol',
    ],
  },
])('$why', ({ facts, papers }) => {
  const named = papersOf({ ...fresh, ...facts }).map(({ paper, notice }) => [paper, notice].filter(Boolean).join(' '))
  expect(named).toEqual(papers)
})
