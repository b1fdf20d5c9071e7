/** Follow-up actions: what a reply promises is followed until it is done and shown. */
import { z } from 'zod'
import { command, query, task } from './operation.ts'
import { code, day, documentReply, id, requiredText, text } from './fields.ts'
import {
  clockState,
  files,
  officialId,
  on,
  proofKind,
  reason,
  stepRefusals,
  stepReply,
  stepTarget,
} from './life-fields.ts'
import { caseWork } from './life.ts'

const followUpId = z.string().min(1).max(80)
const step = { access: caseWork, changes: ['appeal'], output: stepReply } as const

export const followUpOpen = command('follow-up.open', {
  access: caseWork,
  changes: ['appeal'],
  refusals: [
    ...stepRefusals,
    'follow-up.nobody-responsible',
    'follow-up.executor-left',
    'follow-up.due-in-past',
    'appeal.unknown-code',
    'calendar.year-missing',
  ],
  input: z.strictObject({
    ...stepTarget,
    on,
    what: requiredText(2000),
    officialId: officialId.nullable().default(null),
    responsible: text(300).default(''),
    department: code.nullable().default(null),
    dueOn: day,
    proof: proofKind.default('act'),
  }),
  output: z.strictObject({ ...stepReply.shape, followUpId: id }),
})
export const followUpMove = command('follow-up.move', {
  ...step,
  refusals: [
    ...stepRefusals,
    'follow-up.unknown',
    'follow-up.closed',
    'follow-up.same-day',
    'follow-up.due-in-past',
    'calendar.year-missing',
  ],
  input: z.strictObject({ ...stepTarget, on, followUpId, dueOn: day, reason }),
})
/** Done only with the evidence that was promised. */
export const followUpFinish = command('follow-up.finish', {
  ...step,
  refusals: [...stepRefusals, 'follow-up.unknown', 'follow-up.closed', 'follow-up.evidence-missing'],
  input: z.strictObject({ ...stepTarget, on, followUpId, evidence: text(5000).default(''), files }),
})
export const followUpDrop = command('follow-up.drop', {
  ...step,
  refusals: [...stepRefusals, 'follow-up.unknown', 'follow-up.closed'],
  input: z.strictObject({ ...stepTarget, on, followUpId, reason }),
})

const filter = {
  state: z.enum(['open', 'late', 'done', 'dropped', 'all']).default('open'),
  officialId: officialId.optional(),
  department: code.optional(),
}

export const followUpRow = z.strictObject({
  followUpId: z.string(),
  appealId: z.string(),
  number: z.string(),
  applicant: z.string(),
  what: z.string(),
  officialId: z.string().nullable(),
  officialName: z.string(),
  responsible: z.string(),
  department: z.string().nullable(),
  openedOn: day,
  firstDueOn: day,
  dueOn: day,
  proof: proofKind,
  state: z.enum(['open', 'done', 'dropped']),
  dueState: clockState,
  workingDaysLeft: z.int(),
  moves: z.int(),
  closedOn: day.nullable(),
  evidence: z.string(),
})
export type FollowUpRow = z.infer<typeof followUpRow>

export const followUpList = query('follow-up.list', {
  access: 'signedIn',
  input: z.strictObject({ ...filter, limit: z.int().min(1).max(1000).default(500) }),
  output: z.strictObject({ items: z.array(followUpRow), total: z.int() }),
})
export const followUpPrint = task('follow-up.print', {
  access: 'signedIn',
  input: z.strictObject({ ...filter, language: z.enum(['kk', 'ru']), format: z.enum(['pdf', 'docx']).default('pdf') }),
  output: documentReply,
})
