/** Replays one step of the life of a practice appeal through the register's own use cases. */
import type { LifeAction } from '#domain/demo/life-step'
import { refuse } from '#domain/refusal'
import type { Answer, CommandContext } from './handler.ts'
import { isMissing } from './handler.ts'
import { loadAppeal } from './load-appeal.ts'
import { change } from './operations/appeal-change.ts'
import { followUpFinish, followUpMove, followUpOpen } from './operations/follow-up.ts'
import * as ending from './operations/life-ending.ts'
import * as reply from './operations/life-reply.ts'
import * as resolution from './operations/life-resolution.ts'
import * as sending from './operations/life-sending.ts'
import * as term from './operations/life-term.ts'

export interface LifeTarget {
  readonly appealId: string
  /** Ids of the practice officials, in the order of their list. */
  readonly officialIds: readonly string[]
}

/** Takes the step. Throws nothing of its own: a refusal comes back, and whoever replays calls it a bug. */
export async function replayLife(
  action: LifeAction,
  { appealId, officialIds }: LifeTarget,
  context: CommandContext,
): Promise<Answer<unknown>> {
  const of = (place: number): string => officialIds[place] ?? ''
  const at = { appealId }
  switch (action.do) {
    case 'printReceipt':
      return await change(context, { appealId }, { command: 'notePrint', document: 'receipt', language: 'both' })
    case 'assign': {
      const { author, lead, helper, text, language, dueOn, onControl } = action
      const named = [{ officialId: of(lead), isLead: true, dueOn }]
      const helpers = helper === null ? [] : [{ officialId: of(helper), isLead: false, dueOn }]
      const control = onControl ? { officialId: of(author), note: '' } : null
      const said = { authorId: of(author), text, language, executors: [...named, ...helpers], control }
      return await resolution.appealAssign({ ...at, ...said }, context)
    }
    case 'reassign':
    case 'report': {
      const assignmentId = await leadShare(context, appealId)
      if (assignmentId === undefined) return refuse('assignment.unknown')
      if (action.do === 'report') {
        const said = { assignmentId, text: action.text, files: [], isDone: true }
        return await resolution.appealReportAssignment({ ...at, ...said }, context)
      }
      const said = { assignmentId, officialId: of(action.official), dueOn: null, reason: action.reason }
      return await resolution.appealReassign({ ...at, ...said }, context)
    }
    case 'forward':
    case 'passUp': {
      const { to, grounds, lateReason, isNoticed } = action
      const input = { ...at, to, grounds, lateReason, isNoticed, letterNumber: '' }
      return action.do === 'forward'
        ? await sending.appealForward(input, context)
        : await sending.appealPassUp(input, context)
    }
    case 'forwardPart': {
      const { to, grounds, part } = action
      const input = { ...at, to, grounds, part, lateReason: '', isNoticed: true, letterNumber: '' }
      return await sending.appealForwardPart(input, context)
    }
    case 'notify': {
      const { notice, way, proof } = action
      return await ending.appealNotify({ ...at, notice, way, proof, files: [] }, context)
    }
    case 'askCorrections': {
      const { text, workingDays } = action
      return await term.appealNotifyDefects({ ...at, defects: [], text, workingDays, way: 'post' }, context)
    }
    case 'cure':
      return await term.appealCureDefects({ ...at, text: action.text, files: [] }, context)
    case 'returnUncured': {
      const said = { reason: 'uncured' as const, text: action.text, way: 'post' as const }
      return await term.appealReturn({ ...at, ...said, earlierNumber: '', lateReason: '' }, context)
    }
    case 'extend': {
      const { decidedBy, reason, dueOn } = action
      return await term.appealExtend({ ...at, decidedBy: of(decidedBy), reason, dueOn }, context)
    }
    case 'prepare':
    case 'reply': {
      const { outcome, refusalReason, language, text, signatory, isJustified } = action
      const said = { outcome, refusalReason, language, text, signatoryId: of(signatory), files: [], isJustified }
      return action.do === 'prepare'
        ? await reply.appealPrepareReply({ ...at, ...said }, context)
        : await reply.appealReply({ ...at, ...said, replyNumber: '' }, context)
    }
    case 'review': {
      const replyId = (await lastReply(context, appealId)) ?? ''
      return await reply.appealReviewReply({ ...at, replyId, verdict: 'agreed', note: action.note }, context)
    }
    case 'deliver': {
      const { way, proof } = action
      return await reply.appealDeliverReply(
        { ...at, way, proof, applicant: null, files: [], isDelivered: true },
        context,
      )
    }
    case 'terminate': {
      const { reason, grounds } = action
      return await ending.appealTerminate({ ...at, reason, grounds, way: 'post' }, context)
    }
    case 'leaveUnconsidered':
      return await sending.appealLeaveUnconsidered({ ...at, reason: action.reason, sentTo: '' }, context)
    case 'openFollowUp': {
      const { what, official, department, dueOn, proof } = action
      const said = { what, officialId: of(official), responsible: '', department, dueOn, proof }
      return await followUpOpen({ ...at, ...said }, context)
    }
    case 'moveFollowUp':
    case 'finishFollowUp': {
      const followUpId = (await openFollowUp(context, appealId)) ?? ''
      return action.do === 'moveFollowUp'
        ? await followUpMove({ ...at, followUpId, dueOn: action.dueOn, reason: action.reason }, context)
        : await followUpFinish({ ...at, followUpId, evidence: action.evidence, files: [] }, context)
    }
    case 'endControl':
      return await resolution.appealTakeOffControl({ ...at, reason: action.reason }, context)
    case 'satisfaction': {
      const { score, isSolved } = action
      return await ending.appealNoteSatisfaction({ ...at, score, isSolved, way: 'byCall', comment: '' }, context)
    }
  }
}

async function leadShare({ tx }: CommandContext, appealId: string): Promise<string | undefined> {
  const loaded = await loadAppeal(tx, appealId)
  if (isMissing(loaded)) return undefined
  return loaded.appeal.assignments.find((one) => one.isLead && one.state === 'open')?.assignmentId
}

async function lastReply({ tx }: CommandContext, appealId: string): Promise<string | undefined> {
  const loaded = await loadAppeal(tx, appealId)
  return isMissing(loaded) ? undefined : loaded.appeal.replies.at(-1)?.replyId
}

async function openFollowUp({ tx }: CommandContext, appealId: string): Promise<string | undefined> {
  const loaded = await loadAppeal(tx, appealId)
  if (isMissing(loaded)) return undefined
  return loaded.appeal.followUps.find((one) => one.state === 'open')?.followUpId
}
