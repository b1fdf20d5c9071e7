/** Decides every step of the life of an appeal after its registration; each group of steps has a file of its own. */
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { LifeEvent } from '../life-events.ts'
import type { RegisteredAppeal } from '../state.ts'
import { decideDefects, type DefectsCommand } from './defects.ts'
import { decideEnding, type EndingCommand } from './ending.ts'
import { decideExtension, type ExtensionCommand } from './extension.ts'
import { decideFollowUp, type FollowUpCommand } from './follow-up.ts'
import { decideForwarding, type ForwardingCommand } from './forwarding.ts'
import { decideHearing, type HearingCommand } from './hearing.ts'
import { decideNotice, type NoticeCommand } from './notice.ts'
import { decideReply, type ReplyCommand } from './reply.ts'
import { decideResolution, type ResolutionCommand } from './resolution.ts'

export type LifeCommand =
  | ResolutionCommand
  | DefectsCommand
  | ForwardingCommand
  | ExtensionCommand
  | HearingCommand
  | ReplyCommand
  | EndingCommand
  | FollowUpCommand
  | NoticeCommand

/** Events of a step, or the refusal that names the rule. What each can refuse stands with its group. */
export function decideLife(
  appeal: RegisteredAppeal,
  command: LifeCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  switch (command.command) {
    case 'giveResolution':
    case 'reassign':
    case 'reportAssignment':
    case 'cancelAssignment':
    case 'putOnControl':
    case 'takeOffControl':
      return decideResolution(appeal, command, context)
    case 'notifyDefects':
    case 'cureDefects':
    case 'return':
      return decideDefects(appeal, command, context)
    case 'takeOn':
    case 'forward':
    case 'forwardPart':
    case 'passUp':
    case 'leaveUnconsidered':
      return decideForwarding(appeal, command, context)
    case 'extend':
      return decideExtension(appeal, command, context)
    case 'setHearing':
    case 'holdHearing':
    case 'skipHearing':
    case 'noteObjection':
      return decideHearing(appeal, command, context)
    case 'prepareReply':
    case 'sendBackReply':
    case 'reviewReply':
    case 'reply':
    case 'deliverReply':
      return decideReply(appeal, command, context)
    case 'terminate':
    case 'withdraw':
    case 'join':
    case 'separate':
    case 'reopen':
      return decideEnding(appeal, command, context)
    case 'openFollowUp':
    case 'moveFollowUp':
    case 'doneFollowUp':
    case 'dropFollowUp':
      return decideFollowUp(appeal, command, context)
    case 'notify':
    case 'noteSatisfaction':
      return decideNotice(appeal, command, context)
  }
}
