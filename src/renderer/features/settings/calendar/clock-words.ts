/** Keys of the names of terms in `settings.json`, by the names that the register gives them. */
const clockKeys = {
  reply: 'clock.reply',
  forward: 'clock.forward',
  return: 'clock.return',
  passUp: 'clock.passUp',
  extended: 'clock.extended',
  curing: 'clock.curing',
  extensionNotice: 'clock.extensionNotice',
  forwardingNotice: 'clock.forwardingNotice',
  hearingNotice: 'clock.hearingNotice',
  objection: 'clock.objection',
} as const
export type ClockKey = (typeof clockKeys)[keyof typeof clockKeys]

/** The key of a term's name; that of the reply for one that is not known. */
export function clockKey(clock: string): ClockKey {
  return Object.entries(clockKeys).find(([known]) => known === clock)?.[1] ?? 'clock.reply'
}
