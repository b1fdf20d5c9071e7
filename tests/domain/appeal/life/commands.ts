/** One allowed command of each kind, as an office gives it; a test changes what it is about. Names are synthetic. */
import type { AppealCommand } from '#domain/appeal/decide'
import type { Assignment, HearingProtocol, ReplyText } from '#domain/appeal/life-facts'
import type { Executor, Person } from '#domain/appeal/life/resolution'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'

type Of<Name extends AppealCommand['command']> = Extract<AppealCommand, { command: Name }>

export const file = { fileId: 'f1', name: 'өтініш.pdf', mediaType: 'application/pdf', sizeBytes: 7 }

export const lead: Person = { officialId: 'o-lead', name: 'Үлгіов А.', isActive: true }
export const second: Person = { officialId: 'o-second', name: 'Примеров Б.', isActive: true }
export const gone: Person = { officialId: 'o-gone', name: 'Бывшев В.', isActive: false }

export function executor(person: Person, changes: Partial<Executor> = {}): Executor {
  return { ...person, assignmentId: `a-${person.officialId}`, isLead: person === lead, dueOn: null, ...changes }
}

export function giveResolution(on: string, changes: Partial<Of<'giveResolution'>> = {}): Of<'giveResolution'> {
  return {
    command: 'giveResolution',
    on: localDate(on),
    resolutionId: 'r1',
    author: { officialId: 'o-head', name: 'Бастықов Г.', isActive: true },
    text: 'Қарап, жауап беру',
    language: 'kk',
    executors: [executor(lead)],
    control: null,
    ...changes,
  }
}

export function reassign(on: string, changes: Partial<Of<'reassign'>> = {}): Of<'reassign'> {
  const taken: Pick<Assignment, 'assignmentId'> = { assignmentId: 'a-o-lead' }
  return {
    command: 'reassign',
    on: localDate(on),
    ...taken,
    nextId: 'a-next',
    executor: second,
    dueOn: null,
    reason: 'еңбек демалысы',
    ...changes,
  }
}

export function report(on: string, changes: Partial<Of<'reportAssignment'>> = {}): Of<'reportAssignment'> {
  const assignmentId = 'a-o-lead'
  return {
    command: 'reportAssignment',
    on: localDate(on),
    assignmentId,
    text: 'бардым',
    files: [],
    isDone: false,
    ...changes,
  }
}

export function cancel(on: string, assignmentId = 'a-o-lead'): Of<'cancelAssignment'> {
  return { command: 'cancelAssignment', on: localDate(on), assignmentId, reason: 'артық' }
}

export function putOnControl(on: string): Of<'putOnControl'> {
  return { command: 'putOnControl', on: localDate(on), officialId: 'o-head', note: 'апта сайын' }
}

export function takeOffControl(on: string): Of<'takeOffControl'> {
  return { command: 'takeOffControl', on: localDate(on), reason: 'орындалды' }
}

export function notifyDefects(on: string, changes: Partial<Of<'notifyDefects'>> = {}): Of<'notifyDefects'> {
  return {
    command: 'notifyDefects',
    on: localDate(on),
    defects: ['address.missing'],
    text: 'Мекенжайды көрсетіңіз',
    way: 'post',
    workingDays: null,
    ...changes,
  }
}

export function cureDefects(on: string): Of<'cureDefects'> {
  return { command: 'cureDefects', on: localDate(on), text: 'мекенжай берілді', files: [file] }
}

export function giveBack(on: string, changes: Partial<Of<'return'>> = {}): Of<'return'> {
  return {
    command: 'return',
    on: localDate(on),
    reason: 'abuse',
    text: 'қайтарылды',
    way: 'post',
    earlier: null,
    lateReason: '',
    ...changes,
  }
}

export function takeOn(on: string): Of<'takeOn'> {
  return { command: 'takeOn', on: localDate(on) }
}

const sending = {
  to: 'Үлгі ауданының әкімдігі',
  grounds: 'құзыреті бойынша',
  letterNumber: '03-7/12',
  lateReason: '',
  isNoticed: true,
}

export function forward(on: string, changes: Partial<Of<'forward'>> = {}): Of<'forward'> {
  return { command: 'forward', on: localDate(on), ...sending, ...changes }
}

export function forwardPart(on: string, changes: Partial<Of<'forwardPart'>> = {}): Of<'forwardPart'> {
  const part = { appealId: 'part', number: '2026-00001/1', text: 'жол туралы' }
  return { command: 'forwardPart', on: localDate(on), part, ...sending, ...changes }
}

export function passUp(on: string, changes: Partial<Of<'passUp'>> = {}): Of<'passUp'> {
  return { command: 'passUp', on: localDate(on), ...sending, ...changes }
}

export function leaveUnconsidered(on: string, sentTo = ''): Of<'leaveUnconsidered'> {
  return { command: 'leaveUnconsidered', on: localDate(on), reason: 'авторы анықталмады', sentTo }
}

export function extend(on: string, dueOn: string, changes: Partial<Of<'extend'>> = {}): Of<'extend'> {
  const decidedBy = { officialId: 'o-head', name: 'Бастықов Г.', isActive: true, rank: 'head' as const }
  return {
    command: 'extend',
    on: localDate(on),
    decidedBy,
    reason: 'мән-жайды анықтау',
    dueOn: localDate(dueOn),
    ...changes,
  }
}

export function setHearing(on: string, actOn: string, changes: Partial<Of<'setHearing'>> = {}): Of<'setHearing'> {
  return {
    command: 'setHearing',
    on: localDate(on),
    heldAt: localMoment(`${actOn}T11:00:00+05:00`),
    place: 'мәжіліс залы',
    actOn: localDate(actOn),
    preliminary: 'қанағаттандырылмайды',
    ...changes,
  }
}

export function holdHearing(on: string, changes: Partial<HearingProtocol> = {}): Of<'holdHearing'> {
  return {
    command: 'holdHearing',
    protocol: {
      place: 'мәжіліс залы',
      startedAt: localMoment(`${on}T11:00:00+05:00`),
      endedAt: localMoment(`${on}T11:40:00+05:00`),
      chairId: 'o-head',
      secretary: 'Хатшыев Д.',
      participants: 'өтініш беруші',
      question: 'су',
      explanations: 'түсіндірілді',
      ...changes,
    },
  }
}

export function skipHearing(on: string): Of<'skipHearing'> {
  return { command: 'skipHearing', on: localDate(on), reason: 'өтініш толық қанағаттандырылады' }
}

export function noteObjection(on: string): Of<'noteObjection'> {
  return { command: 'noteObjection', on: localDate(on), text: 'келіспеймін' }
}

export const replyText: ReplyText = {
  replyId: 'reply1',
  outcome: 'satisfied',
  refusalReason: null,
  language: 'kk',
  text: 'Су құбыры жөнделді.',
  signatoryId: 'o-head',
  files: [],
  flags: [],
  isJustified: null,
}

const signatory: Person = { officialId: 'o-head', name: 'Бастықов Г.', isActive: true }

export function prepareReply(on: string, changes: Partial<ReplyText> = {}): Of<'prepareReply'> {
  return { command: 'prepareReply', on: localDate(on), reply: { ...replyText, ...changes }, signatory }
}

export function sendBackReply(on: string): Of<'sendBackReply'> {
  return { command: 'sendBackReply', on: localDate(on), reason: 'мерзімі айтылмаған' }
}

export function reviewReply(on: string, changes: Partial<Of<'reviewReply'>> = {}): Of<'reviewReply'> {
  const review = { reviewerId: 'o-second', verdict: 'agreed' as const, note: '' }
  return { command: 'reviewReply', on: localDate(on), replyId: 'reply1', authorId: 'o-lead', review, ...changes }
}

export function reply(on: string, text: Partial<ReplyText> = {}, changes: Partial<Of<'reply'>> = {}): Of<'reply'> {
  return {
    command: 'reply',
    on: localDate(on),
    number: '03-7/45',
    jointWith: '',
    reply: { ...replyText, ...text },
    signatory,
    ...changes,
  }
}

export function deliverReply(on: string, changes: Partial<Of<'deliverReply'>['delivery']> = {}): Of<'deliverReply'> {
  const delivery = {
    deliveryId: 'd1',
    way: 'post' as const,
    applicant: null,
    proof: 'RR0001KZ',
    files: [],
    isDelivered: true,
  }
  return { command: 'deliverReply', replyId: 'reply1', delivery: { ...delivery, on: localDate(on), ...changes } }
}

export function terminate(on: string): Of<'terminate'> {
  return { command: 'terminate', on: localDate(on), reason: 'сот қарап жатыр', grounds: 'ӘРПК 70-бап', way: 'post' }
}

export function withdraw(on: string, changes: Partial<Of<'withdraw'>> = {}): Of<'withdraw'> {
  return { command: 'withdraw', on: localDate(on), text: 'кері қайтарамын', files: [file], ...changes }
}

export function join(on: string, changes: Partial<Of<'join'>['to']> = {}): Of<'join'> {
  const to = { appealId: 'lead', number: '2026-00009', state: 'inWork' as const, isJoined: false, ...changes }
  return { command: 'join', on: localDate(on), ownId: 'own', to, reason: 'сол өтініш' }
}

export function separate(on: string): Of<'separate'> {
  return { command: 'separate', on: localDate(on), reason: 'басқа мәселе' }
}

export function reopen(on: string, cause: Of<'reopen'>['cause']): Of<'reopen'> {
  return { command: 'reopen', on: localDate(on), cause, reason: 'қайта қарау' }
}

export function openFollowUp(on: string, dueOn: string, changes: Partial<Of<'openFollowUp'>> = {}): Of<'openFollowUp'> {
  return {
    command: 'openFollowUp',
    on: localDate(on),
    followUpId: 'fu1',
    what: 'құбырды ауыстыру',
    official: lead,
    responsible: '',
    department: null,
    dueOn: localDate(dueOn),
    proof: 'photo',
    ...changes,
  }
}

export function moveFollowUp(on: string, dueOn: string): Of<'moveFollowUp'> {
  return { command: 'moveFollowUp', on: localDate(on), followUpId: 'fu1', dueOn: localDate(dueOn), reason: 'аяз' }
}

export function doneFollowUp(on: string, changes: Partial<Of<'doneFollowUp'>> = {}): Of<'doneFollowUp'> {
  return { command: 'doneFollowUp', on: localDate(on), followUpId: 'fu1', evidence: '', files: [file], ...changes }
}

export function dropFollowUp(on: string): Of<'dropFollowUp'> {
  return { command: 'dropFollowUp', on: localDate(on), followUpId: 'fu1', reason: 'үй бұзылды' }
}

export function notify(notice: Of<'notify'>['notice'], on: string): Of<'notify'> {
  return { command: 'notify', notice, on: localDate(on), way: 'post', proof: 'RR0002KZ', files: [] }
}

export function noteSatisfaction(on: string): Of<'noteSatisfaction'> {
  const satisfaction = { on: localDate(on), score: 'satisfied', isSolved: true, way: 'byCall' as const, comment: '' }
  return { command: 'noteSatisfaction', satisfaction }
}

export const voided: Of<'void'> = { command: 'void', reason: 'қате тіркелді' }
