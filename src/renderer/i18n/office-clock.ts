/**
 * The wall clock of the office. Moments are shown by the time zone of the organisation, whatever the machine that shows
 * them is set to: the receipt and the due date are counted by the same clock.
 */
/** The zone of the whole country, until the register has told its own. */
let formatter = formatterOf('Asia/Almaty')

/** Takes the organisation's time zone. One that the browser does not know leaves the clock as it is. */
export function keepOfficeZone(timeZone: string): void {
  try {
    formatter = formatterOf(timeZone)
  } catch (error) {
    console.warn('the time zone of the office is unknown here', error)
  }
}

/** A UTC instant as the office's clock shows it, `YYYY-MM-DDTHH:mm:ss`. */
export function officeMoment(instant: string): string {
  const parts = new Map(formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`
}

/** Now as the office's clock shows it, `YYYY-MM-DDTHH:mm:ss`. */
export function officeNow(): string {
  return officeMoment(new Date().toISOString())
}

/** Only digits are taken from it, so the language of the formatter does not matter. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
}
