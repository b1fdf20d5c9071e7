import { expect, test } from 'vitest'
import {
  curableDefects,
  leadShare,
  nextStep,
  type NextStep,
  type StepFacts,
} from '#renderer/features/appeal/card/next-step.ts'

const today = '2026-11-23'
const inState = { system: 'eOtinish', number: 'ЖТ-2026-00000001', date: null } as const
const official = { officialId: 'a', name: 'Үлгібеков М.', positionKk: '', positionRu: '' }

function clock(
  name: StepFacts['clocks'][number]['clock'],
  dueOn: string,
  state: StepFacts['clocks'][number]['state'] = 'inTime',
): StepFacts['clocks'][number] {
  const endedOn = state === 'ended' ? dueOn : null
  return { clock: name, startedOn: '2026-11-19', workingDays: 3, dueOn, endedOn, state, workingDaysLeft: 1 }
}

function share(changes: Partial<StepFacts['assignments'][number]> = {}): StepFacts['assignments'][number] {
  return {
    assignmentId: '1',
    resolutionId: 'r',
    official,
    isLead: true,
    givenOn: '2026-11-20',
    dueOn: '2026-12-04',
    state: 'open',
    dueState: 'inTime',
    takenFrom: null,
    reports: [],
    ...changes,
  }
}

const hearing: NonNullable<StepFacts['hearing']> = {
  noticeOn: '2026-11-20',
  heldAt: '2026-11-25T15:00:00+05:00',
  place: '',
  actOn: '2026-11-26',
  preliminary: '',
  isHeld: false,
  objections: [],
}

const text: NonNullable<StepFacts['prepared']> = {
  replyId: 'p',
  outcome: 'explained',
  refusalReason: null,
  language: 'kk',
  text: '',
  signatory: official,
  files: [],
  flags: [],
  isJustified: null,
  review: null,
  awaitsReader: false,
}
const reply: StepFacts['replies'][number] = {
  ...text,
  number: '2026-00001-1',
  signedOn: '2026-12-01',
  jointWith: '',
  deliveries: [],
}
const delivery: StepFacts['replies'][number]['deliveries'][number] = {
  deliveryId: 'd',
  way: 'byHand',
  on: '2026-12-02',
  applicant: null,
  proof: 'қолхат',
  files: [],
  isDelivered: true,
}

function followUp(dueOn: string, state: 'open' | 'done' = 'open'): StepFacts['followUps'][number] {
  return {
    followUpId: dueOn,
    what: 'Жөндеу',
    official: null,
    responsible: 'Бөлім',
    department: null,
    openedOn: '2026-12-01',
    firstDueOn: dueOn,
    dueOn,
    proof: 'photo',
    state,
    dueState: 'inTime',
    moves: [],
    closedOn: null,
    evidence: '',
    files: [],
  }
}

const settled: StepFacts = {
  state: 'inWork',
  isOpen: true,
  isAnonymous: false,
  defects: [],
  elsewhere: [inState],
  receiptPrints: 1,
  dueOn: '2026-12-11',
  dueState: 'inTime',
  clocks: [],
  curing: null,
  assignments: [share()],
  hearing: null,
  prepared: null,
  replies: [],
  followUps: [],
  joinedTo: null,
}
const fresh: Partial<StepFacts> = { state: 'registered', assignments: [], clocks: [clock('forward', '2026-11-24')] }
const answered: Partial<StepFacts> = { state: 'answered', isOpen: false, dueState: 'closed' }

test.each<{ why: string; facts: Partial<StepFacts>; step: NextStep }>([
  {
    why: 'R-10: a void number waits for nothing',
    facts: { state: 'void', isOpen: false, defects: ['name.missing'] },
    step: { step: 'void' },
  },
  {
    why: 'R-11: an unknown author comes before everything that the desk owes',
    facts: { ...fresh, isAnonymous: true, defects: ['anonymous', 'name.missing'] },
    step: { step: 'unconsidered', action: 'leaveUnconsidered' },
  },
  {
    why: 'R-13: a curable defect comes first at the desk',
    facts: { ...fresh, defects: ['address.missing'], receiptPrints: 0 },
    step: { step: 'cure', count: 1, action: 'correct' },
  },
  {
    why: 'R-03: then the receipt',
    facts: { ...fresh, receiptPrints: 0 },
    step: { step: 'receipt', action: 'receipt' },
  },
  {
    why: 'R-16: nobody is named, and whose it is must be decided by the 24th',
    facts: fresh,
    step: { step: 'assignForward', dueOn: '2026-11-24', action: 'assign' },
  },
  {
    why: 'R-28: a complaint may go up instead',
    facts: { ...fresh, clocks: [clock('forward', '2026-11-24'), clock('passUp', '2026-11-24')] },
    step: { step: 'assignPassUp', dueOn: '2026-11-24', action: 'assign' },
  },
  {
    why: 'R-16: the clock of forwarding has ended: it is ours, and nobody does it',
    facts: { assignments: [], clocks: [clock('forward', '2026-11-24', 'ended')] },
    step: { step: 'assign', action: 'assign' },
  },
  {
    why: 'R-54: a cancelled share is nobody',
    facts: { assignments: [share({ state: 'cancelled', dueState: 'ended' })] },
    step: { step: 'assign', action: 'assign' },
  },
  {
    why: 'R-12: joined, the other one is answered',
    facts: {
      state: 'joined',
      joinedTo: { appealId: 'x', number: '2026-00002' },
      clocks: [clock('extensionNotice', '2026-11-24')],
    },
    step: { step: 'joined', number: '2026-00002', action: 'openLead' },
  },
  {
    why: 'R-13: the applicant is waited for',
    facts: { state: 'correcting', clocks: [clock('curing', '2026-11-27', 'soon')] },
    step: { step: 'waitCuring', dueOn: '2026-11-27', action: 'cureDefects' },
  },
  {
    why: 'R-13: the term to cure is over, the appeal is returned by the 25th',
    facts: { state: 'correcting', clocks: [clock('curing', '2026-11-20', 'late'), clock('return', '2026-11-25')] },
    step: { step: 'returnUncured', curingDueOn: '2026-11-20', dueOn: '2026-11-25', action: 'return' },
  },
  {
    why: 'R-21: a notice that is owed comes before the work',
    facts: { clocks: [clock('extensionNotice', '2026-11-25', 'soon')] },
    step: { step: 'notify', notice: 'extension', dueOn: '2026-11-25', action: 'notify' },
  },
  {
    why: 'R-16: a notice outlives the appeal',
    facts: { state: 'forwarded', isOpen: false, clocks: [clock('forwardingNotice', '2026-11-23', 'today')] },
    step: { step: 'notify', notice: 'forwarding', dueOn: '2026-11-23', action: 'notify' },
  },
  {
    why: 'R-32: the hearing lies ahead',
    facts: { hearing },
    step: { step: 'hearing', heldAt: '2026-11-25T15:00:00+05:00' },
  },
  {
    why: 'R-33: the day of the hearing has come',
    facts: { hearing: { ...hearing, heldAt: '2026-11-23T09:00:00+05:00' } },
    step: { step: 'holdHearing', action: 'holdHearing' },
  },
  {
    why: 'R-32: heard, and the act waits for its day',
    facts: { hearing: { ...hearing, isHeld: true } },
    step: { step: 'actFrom', actOn: '2026-11-26' },
  },
  {
    why: 'R-54: the one who answers has it',
    facts: {},
    step: { step: 'replyBy', name: 'Үлгібеков М.', dueOn: '2026-12-11', action: 'reply' },
  },
  {
    why: 'R-54: all is reported, the reply is next',
    facts: { assignments: [share({ state: 'done', dueState: 'ended' })] },
    step: { step: 'reply', dueOn: '2026-12-11', action: 'reply' },
  },
  {
    why: 'R-54: the internal term has passed',
    facts: { assignments: [share({ dueState: 'late', dueOn: '2026-11-20' })] },
    step: { step: 'shareLate', name: 'Үлгібеков М.', shareDueOn: '2026-11-20', dueOn: '2026-12-11', action: 'reply' },
  },
  { why: 'R-20: the last day', facts: { dueState: 'today' }, step: { step: 'replyToday', action: 'reply' } },
  {
    why: 'R-23: the term is over',
    facts: { dueState: 'late' },
    step: { step: 'replyLate', dueOn: '2026-12-11', action: 'reply' },
  },
  {
    why: 'R-36: prepared, to be signed',
    facts: { state: 'toSign', prepared: text },
    step: { step: 'sign', dueOn: '2026-12-11', action: 'sign' },
  },
  {
    why: 'R-35: a formal reply is read by somebody else first',
    facts: { state: 'toSign', prepared: { ...text, awaitsReader: true } },
    step: { step: 'secondReader', action: 'reviewReply' },
  },
  {
    why: 'R-23: to be signed, and late',
    facts: { state: 'toSign', prepared: text, dueState: 'late' },
    step: { step: 'signLate', dueOn: '2026-12-11', action: 'sign' },
  },
  {
    why: 'R-36: answered and not delivered',
    facts: { ...answered, replies: [{ ...reply, deliveries: [{ ...delivery, isDelivered: false }] }] },
    step: { step: 'deliver', action: 'deliver' },
  },
  {
    why: 'R-37: what the reply promises is open, the first due first',
    facts: {
      ...answered,
      replies: [{ ...reply, deliveries: [delivery] }],
      followUps: [followUp('2027-02-01'), followUp('2026-12-20'), followUp('2026-12-05', 'done')],
    },
    step: { step: 'followUps', count: 2, dueOn: '2026-12-20' },
  },
  {
    why: 'R-08: all is done but the number of the state system',
    facts: { ...answered, elsewhere: [], replies: [{ ...reply, deliveries: [delivery] }] },
    step: { step: 'stateNumber', action: 'stateNumber' },
  },
  {
    why: 'R-08: a number of another system is not it',
    facts: { state: 'returned', isOpen: false, elsewhere: [{ ...inState, system: 'cc1414' }] },
    step: { step: 'stateNumber', action: 'stateNumber' },
  },
  { why: 'R-37: ended', facts: { state: 'terminated', isOpen: false }, step: { step: 'ended' } },
])('$why', ({ facts, step }) => {
  expect(nextStep({ ...settled, ...facts }, today)).toEqual(step)
})

test('R-13: every defect but an unknown author can be cured', () => {
  expect(curableDefects(['anonymous', 'name.missing', 'nationalNumber.wrong'])).toEqual([
    'name.missing',
    'nationalNumber.wrong',
  ])
})

test('R-54: the one who answers is the last who leads, not one whose share passed on', () => {
  const passed = share({ assignmentId: '1', state: 'passedOn' })
  const now = share({ assignmentId: '2', takenFrom: '1', official: { ...official, name: 'Мысалова А.' } })
  const helper = share({ assignmentId: '3', isLead: false })
  expect(leadShare([passed, now, helper])?.official.name).toBe('Мысалова А.')
  expect(leadShare([passed, helper])).toBeUndefined()
})
