/** Notices to the applicant, and what the applicant said of the answer. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { AttachedFile } from '../events.ts'
import type { LifeEvent, NoticeName } from '../life-events.ts'
import type { DeliveryWay, Satisfaction } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { refuseBefore, refuseStepOn, unlessRefused } from './step.ts'

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
  const happenedOn = toldOf[notice](appeal)
  const odd = happenedOn ? refuseBefore(on, happenedOn, 'R-21') : refuseBy('R-21', 'notice.nothing-to-tell', { notice })
  return unlessRefused(refuseStepOn('appeal.notified', on, { appeal, context }) ?? odd, () => [
    { type: 'appeal.notified', notice, on, way, proof, files },
  ])
}

/** The day of what a notice tells of; nothing when it never was. */
const toldOf: Readonly<Record<NoticeName, (appeal: RegisteredAppeal) => LocalDate | null | undefined>> = {
  forwarding: ({ state, forwarding, parts, clocks, terms }) => {
    if (state === 'forwarded') return forwarding?.on
    const owed = clocks.findLast((one) => one.clock === 'forwardingNotice')
    return parts.length > 0 ? (owed?.startedOn ?? terms.registeredOn) : undefined
  },
  passUp: ({ state, forwarding }) => (state === 'passedUp' ? forwarding?.on : undefined),
  extension: ({ extensions }) => extensions.at(-1)?.decidedOn,
  defects: ({ curing }) => curing?.askedOn,
  return: ({ state, endedOn }) => (state === 'returned' ? endedOn : undefined),
  termination: ({ state, endedOn }) => (state === 'terminated' ? endedOn : undefined),
  hearing: ({ hearing }) => hearing?.noticeOn,
}
