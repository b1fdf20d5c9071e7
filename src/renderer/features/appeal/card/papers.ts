/** Papers of an appeal that there is something to print for. Source. */
import type { NoticeName } from '#domain/appeal/life-events'
import type { AppealCard } from '#contract/appeal-fields'
import type { OperationInput } from '#contract/operations'

export interface CardPaper {
  readonly paper: OperationInput<'paper.print'>['paper']
  readonly notice?: NoticeName
}

/** Channels by which an appeal comes in writing: nobody took it down. */
const writtenChannels: readonly string[] = [
  'post',
  'eOtinish',
  'email',
  'openDialogue',
  'petition',
  'secretariat',
  'questionBox',
  'streamComment',
  'socialNetwork',
  'whatsApp',
  'telegram',
  'media',
]

type PaperFacts = Pick<
  AppealCard,
  | 'channel'
  | 'applicants'
  | 'state'
  | 'resolutions'
  | 'hearing'
  | 'replies'
  | 'prepared'
  | 'parts'
  | 'extensions'
  | 'curing'
>

/** In the order in which they come to be. The protocol of an oral appeal needs somebody who signs it. */
export function papersOf(card: PaperFacts): readonly CardPaper[] {
  const { channel, applicants, resolutions, hearing, replies, prepared, state, parts, extensions, curing } = card
  const isForwarded = state === 'forwarded' || parts.length > 0
  const notices: readonly (readonly [NoticeName, boolean])[] = [
    ['defects', curing !== null],
    ['extension', extensions.length > 0],
    ['forwarding', isForwarded],
    ['passUp', state === 'passedUp'],
    ['hearing', hearing !== null],
    ['return', state === 'returned'],
    ['termination', state === 'terminated'],
  ]
  const papers: readonly (CardPaper & { readonly isThere: boolean })[] = [
    { paper: 'registrationCard', isThere: state !== 'void' },
    { paper: 'oralProtocol', isThere: !writtenChannels.includes(channel) && applicants.length > 0 },
    { paper: 'resolution', isThere: resolutions.length > 0 },
    ...notices.map(([notice, isThere]) => ({ paper: 'notice' as const, notice, isThere })),
    { paper: 'letter', notice: 'forwarding', isThere: isForwarded },
    { paper: 'letter', notice: 'passUp', isThere: state === 'passedUp' },
    { paper: 'hearingProtocol', isThere: hearing?.isHeld ?? false },
    { paper: 'reply', isThere: replies.length > 0 || prepared !== null },
  ]
  return papers.flatMap(({ isThere, ...paper }) => (isThere ? [paper] : []))
}
