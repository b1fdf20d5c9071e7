/** Notices to the applicant, and what the applicant said of the answer. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { AttachedFile } from '../events.ts'
import type { LifeEvent, NoticeName } from '../life-events.ts'
import type { DeliveryWay, Satisfaction } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { refuseStepOn, unlessRefused } from './step.ts'

export type NoticeCommand =
  | {
      readonly command: 'notify'
      readonly notice: NoticeName
      readonly on: LocalDate
      readonly way: DeliveryWay
      readonly proof: string
      readonly files: readonly AttachedFile[]
    }
  | { readonly command: 'noteSatisfaction'; readonly satisfaction: Satisfaction }

/** Decides on notices. Refuses `notice.nothing-to-tell` when the step that the notice tells of never was. */
export function decideNotice(
  appeal: RegisteredAppeal,
  command: NoticeCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  if (command.command === 'noteSatisfaction') {
    const { satisfaction } = command
    return unlessRefused(refuseStepOn('appeal.satisfaction-noted', satisfaction.on, { appeal, context }), () => [
      { type: 'appeal.satisfaction-noted', satisfaction },
    ])
  }
  const { notice, on, way, proof, files } = command
  const nothing = hasHappened[notice](appeal) ? undefined : refuseBy('R-21', 'notice.nothing-to-tell', { notice })
  return unlessRefused(refuseStepOn('appeal.notified', on, { appeal, context }) ?? nothing, () => [
    { type: 'appeal.notified', notice, on, way, proof, files },
  ])
}

const hasHappened: Readonly<Record<NoticeName, (appeal: RegisteredAppeal) => boolean>> = {
  forwarding: ({ state, parts }) => state === 'forwarded' || parts.length > 0,
  passUp: ({ state }) => state === 'passedUp',
  extension: ({ extensions }) => extensions.length > 0,
  defects: ({ curing }) => curing !== null,
  return: ({ state }) => state === 'returned',
  termination: ({ state }) => state === 'terminated',
  hearing: ({ hearing }) => hearing !== null,
}
