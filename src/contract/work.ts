/** Work of the office: who has what, what is due, and the papers of it. */
import { z } from 'zod'
import { query, task } from './operation.ts'
import { appealRow } from './appeal-fields.ts'
import { day, documentReply, spokenLanguage, text } from './fields.ts'
import { clockName, clockState, noticeName, officialId, stepReply } from './life-fields.ts'
import { caseWork, resolutionInput, resolutionRefusals } from './life.ts'

export const assignmentRow = z.strictObject({
  assignmentId: z.string(),
  appeal: appealRow,
  officialId: z.string(),
  officialName: z.string(),
  isLead: z.boolean(),
  givenOn: day,
  dueOn: day,
  dueState: clockState,
  workingDaysLeft: z.int(),
  state: z.enum(['open', 'done', 'passedOn', 'cancelled']),
  text: z.string(),
})
export type AssignmentRow = z.infer<typeof assignmentRow>

const whose = {
  /** One official; without it, all of the department; without both, everybody. */
  officialId: officialId.optional(),
  department: z.string().max(40).optional(),
  /** The shares of the signed-in person. */
  mine: z.boolean().default(false),
}

/** Open shares of resolutions by due date. */
export const workList = query('work.list', {
  access: 'signedIn',
  input: z.strictObject({ ...whose, limit: z.int().min(1).max(1000).default(500) }),
  output: z.strictObject({ items: z.array(assignmentRow), total: z.int() }),
})
/** The same on paper, for those with no computer. */
export const workPrint = task('work.print', {
  access: 'signedIn',
  input: z.strictObject({ ...whose, language: z.enum(['kk', 'ru']), format: z.enum(['pdf', 'docx']).default('pdf') }),
  output: documentReply,
})

/** Groups of the board, the worst first. */
export const reminderGroups = [
  'late',
  'today',
  'soon',
  'forwardSoon',
  'noticesOwed',
  'returnOwed',
  'unassigned',
  'assignmentsLate',
  'toSign',
  'secondReader',
  'undelivered',
  'followUpsLate',
  'commitmentsLate',
  'receiptsNotPrinted',
  'executorLeft',
] as const
export type ReminderGroup = (typeof reminderGroups)[number]

const reminderItem = z.strictObject({
  number: z.string(),
  applicant: z.string(),
  /** Essence, text of an assignment or follow-up action. */
  text: z.string(),
  language: spokenLanguage.or(z.string()),
  officialName: z.string(),
  dueOn: day.nullable(),
  dueState: clockState,
  workingDaysLeft: z.int().nullable(),
  clock: clockName.nullable(),
  /** `appeal`, `followUp`, `commitment`: what is opened. */
  kind: z.enum(['appeal', 'followUp', 'commitment', 'assignment']),
})
export type ReminderItem = z.infer<typeof reminderItem>

/** Today's board: what this role must see, counts of all and the first rows of each group. */
export const reminderBoard = query('reminder.board', {
  access: 'signedIn',
  input: z.strictObject({
    /** Only what concerns the signed-in official. */
    mine: z.boolean().default(false),
    perGroup: z.int().min(0).max(50).default(8),
  }),
  output: z.strictObject({
    today: day,
    groups: z.array(z.strictObject({ group: z.enum(reminderGroups), total: z.int(), items: z.array(reminderItem) })),
    /** Years that open terms need and the calendar does not hold. */
    missingYears: z.array(z.int()),
  }),
})

/** The control list for Monday's meeting, grouped by official. */
export const controlListPrint = task('control-list.print', {
  access: caseWork,
  long: true,
  input: z.strictObject({
    /** `control`: only what is on control. */
    scope: z.enum(['due', 'control', 'all']).default('due'),
    language: z.enum(['kk', 'ru']),
    format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf'),
  }),
  output: documentReply,
})

export const appealPapers = [
  'resolution',
  'reply',
  'notice',
  'letter',
  'hearingProtocol',
  'oralProtocol',
  'registrationCard',
] as const

/** One paper of an appeal. A notice or letter takes its text from the template in force unless a text is given. */
export const paperPrint = task('paper.print', {
  access: 'signedIn',
  refusals: ['paper.nothing-to-print', 'template.closed'],
  changes: ['appeal'],
  input: z.strictObject({
    number: z.string().min(1).max(80),
    paper: z.enum(appealPapers),
    /** Which notice, for `notice` and `letter`. */
    notice: noticeName.optional(),
    text: text(100_000).optional(),
    language: z.enum(['kk', 'ru']),
    format: z.enum(['pdf', 'docx']).default('pdf'),
  }),
  output: documentReply,
})

/** One resolution for many appeals; each is tried by itself, and what was refused is told with its reason. */
export const appealAssignMany = task('appeal.assign-many', {
  access: caseWork,
  long: true,
  refusals: ['task.cancelled', ...resolutionRefusals],
  changes: ['appeal'],
  input: z.strictObject({ numbers: z.array(z.string().min(1).max(80)).min(1).max(500), ...resolutionInput }),
  output: z.strictObject({
    done: z.array(stepReply),
    refused: z.array(
      z.strictObject({
        number: z.string(),
        reason: z.string(),
        facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
    isCancelled: z.boolean(),
  }),
})
