/** The reminder of once a day: switched on by a person on a computer, told once a day. Only figures, no name, no text. */
import type { Urgent } from './urgent.ts'

export type ReminderStorage = Pick<Storage, 'getItem' | 'setItem'>

const switchKey = (login: string): string => `qabyldau.reminder.${login}`
const toldKey = (login: string): string => `qabyldau.reminded.${login}`

/** Off until the person switches it on: nobody is asked for a permission at the start. */
export function reminderIsOn(storage: ReminderStorage, login: string): boolean {
  return storage.getItem(switchKey(login)) === 'on'
}

/** Keeps the choice. */
export function switchReminder(storage: ReminderStorage, login: string, on: boolean): void {
  storage.setItem(switchKey(login), on ? 'on' : 'off')
}

/** Writes down that the person was told on this day, `YYYY-MM-DD`. */
export function keepTold(storage: ReminderStorage, login: string, today: string): void {
  storage.setItem(toldKey(login), today)
}

/** Tells whether there is something to say that was not said today. */
export function mustRemind(
  storage: ReminderStorage,
  login: string,
  { today, urgent }: { readonly today: string; readonly urgent: Urgent },
): boolean {
  const isWorth = urgent.late + urgent.today + urgent.soon > 0
  return isWorth && reminderIsOn(storage, login) && storage.getItem(toldKey(login)) !== today
}
