/** Notices that the law asks for and that were not sent yet, the first due first. Source. */
import type { NoticeName } from '#domain/appeal/life-events'
import type { AppealCard } from '#contract/appeal-fields'
import type { CardClock } from './running-clock.ts'

export interface OwedNotice {
  readonly notice: Extract<NoticeName, 'extension' | 'forwarding' | 'hearing'>
  readonly dueOn: string
  readonly state: CardClock['state']
}

const noticeOfClock = {
  extensionNotice: 'extension',
  forwardingNotice: 'forwarding',
  hearingNotice: 'hearing',
} as const satisfies Partial<Record<CardClock['clock'], OwedNotice['notice']>>

function isNoticeClock(clock: CardClock['clock']): clock is keyof typeof noticeOfClock {
  return Object.hasOwn(noticeOfClock, clock)
}

export function owedNotices({ clocks }: Pick<AppealCard, 'clocks'>): readonly OwedNotice[] {
  return clocks
    .flatMap(({ clock, dueOn, endedOn, state }) =>
      endedOn === null && isNoticeClock(clock) ? [{ notice: noticeOfClock[clock], dueOn, state }] : [],
    )
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

/** The article of the Code by which a notice is owed. */
export const noticeArticles = { extension: 76, forwarding: 65, hearing: 73 } as const satisfies Record<
  OwedNotice['notice'],
  number
>
