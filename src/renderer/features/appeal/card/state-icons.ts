/** A picture for each state; the words stand beside. */
import {
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconEyeOff,
  IconHourglass,
  IconInbox,
  IconLink,
  IconSend,
  IconSignature,
  IconStairsUp,
  IconUserMinus,
  type Icon,
} from '@tabler/icons-react'
import type { AppealStateName } from '#domain/appeal/states'

export const stateIcons: Readonly<Record<AppealStateName, Icon>> = {
  registered: IconInbox,
  inWork: IconCircleDashed,
  correcting: IconHourglass,
  toSign: IconSignature,
  joined: IconLink,
  answered: IconCircleCheck,
  forwarded: IconSend,
  passedUp: IconStairsUp,
  returned: IconArrowBackUp,
  terminated: IconCircleX,
  withdrawn: IconUserMinus,
  notConsidered: IconEyeOff,
  void: IconBan,
}
