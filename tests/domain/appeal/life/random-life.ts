/** Random lives of an appeal: what an office might type on one day after another, right or wrong. */
import * as fc from 'fast-check'
import { appealKinds } from '#domain/appeal/kinds'
import type { AppealCommand } from '#domain/appeal/decide'
import {
  deliveryWays,
  extensionCapacities,
  officialRanks,
  proofKinds,
  reopenCauses,
  returnReasons,
} from '#domain/appeal/life-facts'
import { noticeNames } from '#domain/appeal/life-events'
import { appealStates } from '#domain/appeal/states'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import * as give from './commands.ts'
import { plusDays } from './day-counter.ts'

const makerNames = [
  'correctText',
  'correctKind',
  'correctArrival',
  'void',
  'link',
  'unlink',
  'attach',
  'print',
  'recompute',
  'takeOn',
  'giveResolution',
  'reassign',
  'report',
  'cancel',
  'putOnControl',
  'takeOffControl',
  'notifyDefects',
  'cureDefects',
  'return',
  'forward',
  'forwardPart',
  'passUp',
  'leaveUnconsidered',
  'extend',
  'setHearing',
  'holdHearing',
  'skipHearing',
  'noteObjection',
  'prepareReply',
  'sendBackReply',
  'reviewReply',
  'reply',
  'deliverReply',
  'terminate',
  'withdraw',
  'join',
  'separate',
  'reopen',
  'openFollowUp',
  'moveFollowUp',
  'doneFollowUp',
  'dropFollowUp',
  'notify',
  'noteSatisfaction',
] as const
type MakerName = (typeof makerNames)[number]

/** `calendar`: the office changes its calendar, which moves nothing by itself. */
export type MoveName = MakerName | 'calendar'

/** What a move is made of; `pick` chooses among the names of a list. */
export interface Move {
  readonly name: MoveName
  /** Days that pass before it. */
  readonly days: number
  /** How many days ago it was done. */
  readonly ago: number
  readonly ahead: number
  readonly isRight: boolean
  readonly pick: number
}

/** What a command may name: its own place in the life, and what is there already. */
export interface Known {
  readonly turn: number
  readonly shares: readonly string[]
  readonly followUps: readonly string[]
}

type Make = (on: string, move: Move, known: Known) => AppealCommand

const at = <Value>(list: readonly [Value, ...Value[]], pick: number): Value => list[pick % list.length] ?? list[0]
/** One of those that are there, the last ones first; now and then one that is not. */
const oneOf = (list: readonly string[], pick: number): string => list.at(-1 - (pick % 4)) ?? list.at(-1) ?? 'nowhere'
const people = [give.lead, give.second, give.gone] as const
const link = (pick: number) => ({
  kind: 'repeatOf' as const,
  appealId: `other${pick % 3}`,
  number: `2026-0001${pick % 3}`,
})
const late = (isRight: boolean) => ({ lateReason: isRight ? 'пошта кешікті' : '' })
const toEither = ({ isRight, pick }: Move) => ({ ...late(isRight), isNoticed: pick % 2 === 0 })

const makers: Record<MakerName, Make> = {
  correctText: (_on, _move, { turn }) => ({
    command: 'correct',
    reason: 'қате',
    changes: { essence: `Су жоқ ${turn}` },
  }),
  correctKind: (_on, { pick }) => ({ command: 'correct', reason: 'қате', changes: { kind: at(appealKinds, pick) } }),
  correctArrival: (on, { pick }) => ({
    command: 'correct',
    reason: 'қате',
    changes: {
      receivedAt: localMoment(`${plusDays(on, -(pick % 5))}T${at(['09:10', '18:30', '18:31'], pick)}:00+05:00`),
    },
  }),
  void: () => give.voided,
  link: (_on, { pick }) => ({ command: 'link', ownId: 'own', link: link(pick) }),
  unlink: (_on, { pick }) => ({ command: 'unlink', link: link(pick) }),
  attach: () => ({ command: 'attach', files: [give.file] }),
  print: (_on, { pick }) => ({
    command: 'notePrint',
    document: at(['receipt', 'reply', 'notice'], pick),
    language: 'kk',
  }),
  recompute: () => ({ command: 'recompute' }),
  takeOn: (on) => give.takeOn(on),
  giveResolution: (on, { isRight, pick, ahead }, { turn }) =>
    give.giveResolution(on, {
      resolutionId: `r${turn}`,
      executors: [
        give.executor(give.lead, {
          assignmentId: `a${turn}`,
          dueOn: isRight ? null : localDate(plusDays(on, ahead - 10)),
        }),
        ...(pick > 4 ? [give.executor(at(people, pick), { assignmentId: `b${turn}`, isLead: false })] : []),
      ],
      control: pick % 2 === 0 ? { officialId: null, note: '' } : null,
    }),
  reassign: (on, { pick }, { turn, shares }) =>
    give.reassign(on, { assignmentId: oneOf(shares, pick), nextId: `a${turn}`, executor: at(people, pick + 1) }),
  report: (on, { pick, isRight }, { shares }) =>
    give.report(on, { assignmentId: oneOf(shares, pick), isDone: isRight }),
  cancel: (on, { pick }, { shares }) => give.cancel(on, oneOf(shares, pick)),
  putOnControl: (on) => give.putOnControl(on),
  takeOffControl: (on) => give.takeOffControl(on),
  notifyDefects: (on, { pick, isRight }) =>
    give.notifyDefects(on, {
      text: isRight ? 'мекенжай' : '',
      defects: pick > 4 ? [] : ['address.missing'],
      workingDays: 1 + (pick % 6),
    }),
  cureDefects: (on) => give.cureDefects(on),
  return: (on, { pick, isRight }) =>
    give.giveBack(on, {
      ...late(isRight),
      reason: at(returnReasons, pick),
      way: at(deliveryWays, pick),
      earlier: isRight ? { number: '2025-1', isDecided: pick < 6 } : null,
    }),
  forward: (on, move) => give.forward(on, toEither(move)),
  forwardPart: (on, move, { turn }) => {
    const part = { appealId: `p${turn}`, number: `2026-00001/${turn}`, text: '' }
    return give.forwardPart(on, { ...toEither(move), part })
  },
  passUp: (on, move) => give.passUp(on, toEither(move)),
  leaveUnconsidered: (on) => give.leaveUnconsidered(on),
  extend: (on, { ahead, pick, isRight }) =>
    give.extend(on, plusDays(on, ahead), {
      reason: pick > 6 ? '' : 'мән-жай',
      decidedBy: {
        officialId: 'o-head',
        name: 'Бастықов Г.',
        isActive: pick !== 5,
        rank: at(isRight ? extensionCapacities : officialRanks, pick + 1),
      },
    }),
  setHearing: (on, { ahead }) => give.setHearing(on, plusDays(on, ahead % 20)),
  holdHearing: (on) => give.holdHearing(on),
  skipHearing: (on) => give.skipHearing(on),
  noteObjection: (on) => give.noteObjection(on),
  prepareReply: (on, { isRight, pick }) =>
    give.prepareReply(on, {
      language: isRight ? 'kk' : 'en',
      replyId: `reply${pick % 2}`,
      outcome: at(['satisfied', 'explained', 'forwarded'], pick),
    }),
  sendBackReply: (on) => give.sendBackReply(on),
  reviewReply: (on, { isRight, pick }) =>
    give.reviewReply(on, {
      replyId: `reply${pick % 2}`,
      review: { reviewerId: isRight ? 'o-second' : 'o-lead', verdict: at(['agreed', 'rework'], pick), note: '' },
    }),
  reply: (on, { isRight, pick }) =>
    give.reply(
      on,
      { replyId: `reply${pick % 2}`, text: isRight ? 'жауап' : '' },
      { jointWith: pick % 3 === 0 ? '2026-00009' : '' },
    ),
  deliverReply: (on, { pick, isRight }, { turn }) => ({
    ...give.deliverReply(on, { deliveryId: `d${turn}`, proof: isRight ? 'RR1' : '' }),
    replyId: `reply${pick % 2}`,
  }),
  terminate: (on) => give.terminate(on),
  withdraw: (on, { isRight }) => give.withdraw(on, isRight ? {} : { files: [] }),
  join: (on, { isRight, pick }) => give.join(on, isRight ? {} : { state: at(appealStates, pick) }),
  separate: (on) => give.separate(on),
  reopen: (on, { pick }) => give.reopen(on, at(reopenCauses, pick)),
  openFollowUp: (on, { ahead, isRight, pick }, { turn }) =>
    give.openFollowUp(on, plusDays(on, ahead - 5), {
      followUpId: `fu${turn}`,
      official: isRight ? give.lead : null,
      proof: at(proofKinds, pick),
    }),
  moveFollowUp: (on, { ahead, pick }, { followUps }) => ({
    ...give.moveFollowUp(on, plusDays(on, ahead - 5)),
    followUpId: oneOf(followUps, pick),
  }),
  doneFollowUp: (on, { isRight, pick }, { followUps }) =>
    give.doneFollowUp(on, { followUpId: oneOf(followUps, pick), files: isRight ? [give.file] : [] }),
  dropFollowUp: (on, { pick }, { followUps }) => ({ ...give.dropFollowUp(on), followUpId: oneOf(followUps, pick) }),
  notify: (on, { pick }) => give.notify(at(noticeNames, pick), on),
  noteSatisfaction: (on) => give.noteSatisfaction(on),
}

/** An end is rarer than what comes before it, and a void number is the rarest. */
const rare: readonly string[] = ['void', 'passUp', 'leaveUnconsidered', 'withdraw', 'terminate', 'return', 'forward']

const name: fc.Arbitrary<MoveName> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<MoveName>(...makerNames.filter((one) => rare.includes(one))) },
  { weight: 12, arbitrary: fc.constantFrom<MoveName>(...makerNames.filter((one) => !rare.includes(one))) },
  { weight: 3, arbitrary: fc.constantFrom<MoveName>('calendar', 'recompute', 'reopen') },
)

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    name,
    days: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) }),
    ago: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -1, max: 6 }) }),
    ahead: fc.integer({ min: 1, max: 70 }),
    isRight: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    pick: fc.nat(7),
  }),
  { minLength: 5, maxLength: 60 },
)

/** The command of a move on a day; `undefined` when the move is none. */
export function commandOf(move: Move, today: string, known: Known): AppealCommand | undefined {
  if (move.name === 'calendar') return undefined
  return makers[move.name](plusDays(today, -move.ago), move, known)
}
