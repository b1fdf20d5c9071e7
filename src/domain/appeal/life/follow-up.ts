/** Follow-up actions: what a reply promises is followed until it is done and shown. Source: R-37. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { requireCovered } from '../../calendar/missing-year.ts'
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { AttachedFile } from '../events.ts'
import type { LifeEvent } from '../life-events.ts'
import type { FollowUp, ProofKind } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import type { Person } from './resolution.ts'
import { refuseBefore, refuseStepOn, unlessRefused } from './step.ts'

export type FollowUpCommand =
  | {
      readonly command: 'openFollowUp'
      readonly on: LocalDate
      readonly followUpId: string
      readonly what: string
      readonly official: Person | null
      readonly responsible: string
      readonly department: string | null
      readonly dueOn: LocalDate
      readonly proof: ProofKind
    }
  | {
      readonly command: 'moveFollowUp'
      readonly on: LocalDate
      readonly followUpId: string
      readonly dueOn: LocalDate
      readonly reason: string
    }
  | {
      readonly command: 'doneFollowUp'
      readonly on: LocalDate
      readonly followUpId: string
      readonly evidence: string
      readonly files: readonly AttachedFile[]
    }
  | { readonly command: 'dropFollowUp'; readonly on: LocalDate; readonly followUpId: string; readonly reason: string }

/** Ways of proof that are shown by a file; the others by words that can be checked. */
export const shownByFile: readonly ProofKind[] = ['photo', 'act', 'document']

/**
 * Decides on follow-up actions. Refuses `follow-up.nobody-responsible`, `follow-up.executor-left`, `follow-up.due-in-past`,
 * `follow-up.unknown`, `follow-up.closed`, `follow-up.same-day`, `follow-up.evidence-missing`, `calendar.year-missing`.
 */
export function decideFollowUp(
  appeal: RegisteredAppeal,
  command: FollowUpCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on, followUpId } = command
  switch (command.command) {
    case 'openFollowUp': {
      const { what, official, responsible, department, dueOn, proof } = command
      return unlessRefused(
        refuseStepOn('appeal.follow-up-opened', on, { appeal, context }) ?? refuseOpening(command, context),
        () => {
          const officialId = official?.officialId ?? null
          const followUp = { followUpId, what, officialId, responsible, department, openedOn: on, dueOn, proof }
          return [{ type: 'appeal.follow-up-opened', followUp }]
        },
      )
    }
    case 'moveFollowUp': {
      const { dueOn, reason } = command
      const found = openFollowUp(appeal, followUpId)
      return unlessRefused(
        refuseStepOn('appeal.follow-up-moved', on, { appeal, context }) ??
          found.refusal ??
          refuseDay(dueOn, on, context) ??
          (found.followUp?.dueOn === dueOn ? refuseBy('R-37', 'follow-up.same-day', { dueOn }) : undefined),
        () => [{ type: 'appeal.follow-up-moved', followUpId, on, from: found.followUp?.dueOn ?? dueOn, dueOn, reason }],
      )
    }
    case 'doneFollowUp': {
      const { evidence, files } = command
      const { refusal, followUp } = openFollowUp(appeal, followUpId)
      return unlessRefused(
        refuseStepOn('appeal.follow-up-done', on, { appeal, context }) ??
          refusal ??
          (followUp && (refuseBefore(on, followUp.openedOn, 'R-37') ?? refuseUnshown(followUp, { evidence, files }))),
        () => [{ type: 'appeal.follow-up-done', followUpId, on, evidence, files }],
      )
    }
    case 'dropFollowUp':
      return unlessRefused(
        refuseStepOn('appeal.follow-up-dropped', on, { appeal, context }) ?? openFollowUp(appeal, followUpId).refusal,
        () => [{ type: 'appeal.follow-up-dropped', followUpId, on, reason: command.reason }],
      )
  }
}

function refuseOpening(
  { official, responsible, department, dueOn, on }: Extract<FollowUpCommand, { command: 'openFollowUp' }>,
  context: AppealContext,
): Refusal | undefined {
  if (official === null && responsible === '' && department === null)
    return refuseBy('R-37', 'follow-up.nobody-responsible')
  if (official !== null && !official.isActive)
    return refuseBy('R-37', 'follow-up.executor-left', { name: official.name })
  return refuseDay(dueOn, on, context)
}

function refuseDay(dueOn: LocalDate, on: LocalDate, { calendar }: AppealContext): Refusal | undefined {
  if (dueOn < on) return refuseBy('R-37', 'follow-up.due-in-past', { dueOn, on })
  return requireCovered(dueOn, calendar)
}

/** What was promised with a photo is not done without the photo. Source: R-37. */
function refuseUnshown(
  { proof }: FollowUp,
  { evidence, files }: { readonly evidence: string; readonly files: readonly AttachedFile[] },
): Refusal | undefined {
  const isShown = shownByFile.includes(proof) ? files.length > 0 : evidence !== '' || files.length > 0
  return isShown ? undefined : refuseBy('R-37', 'follow-up.evidence-missing', { proof })
}

function openFollowUp(
  { followUps }: RegisteredAppeal,
  followUpId: string,
): { readonly refusal?: Refusal; readonly followUp?: FollowUp } {
  const followUp = followUps.find((one) => one.followUpId === followUpId)
  if (followUp === undefined) return { refusal: refuseBy('R-37', 'follow-up.unknown') }
  return followUp.state === 'open'
    ? { followUp }
    : { refusal: refuseBy('R-37', 'follow-up.closed', { state: followUp.state }) }
}
