/** Gives an appeal its number inside the registering transaction, so that a refused one gives it back. Source: R-10. */
import type { GivenNumber } from '#domain/appeal/events'
import type { AppealKind } from '#domain/appeal/kinds'
import { type LocalDate, yearOf } from '#domain/calendar/local-date'
import { nextSeq } from '#domain/number/block'
import { formatNumber, type NumberTemplate, parseNumberTemplate, seriesKey } from '#domain/number/template'
import type { OfficeSettings } from '#domain/office/events'
import { isRefusal } from '#domain/refusal'
import type { Tx } from './ports/unit-of-work.ts'

/** What stands for a kind in a number. */
export const kindCodes = {
  application: 'A',
  complaint: 'C',
  message: 'M',
  proposal: 'P',
  response: 'R',
  inquiry: 'I',
} as const satisfies Record<AppealKind, string>

/** The template in force. Settings refuse a template that cannot be read, so a bad one is a bug. */
export function templateOf(office: OfficeSettings): NumberTemplate {
  const template = parseNumberTemplate(office.numberTemplate)
  if (isRefusal(template)) throw new Error(`number template in force cannot be read: ${template.reason}`)
  return template
}

/**
 * The next number of the series of this desk and kind in the year of registration. A number that another series has
 * given already, under numbering that was changed since, is set aside in its own series, so that it neither comes twice
 * nor is missed.
 */
export async function nextNumber(
  tx: Tx,
  {
    registeredOn,
    deskCode,
    kind,
  }: { readonly registeredOn: LocalDate; readonly deskCode: string; readonly kind: AppealKind },
): Promise<GivenNumber> {
  const { office } = await tx.office.settings()
  const year = yearOf(registeredOn)
  const kindCode = kindCodes[kind]
  const series = seriesKey(office.seriesScope, { year, deskCode, kindCode })
  const template = templateOf(office)
  const org = office.organisationCode
  const given: number[] = []
  for (let state = await tx.office.series(series, year); ;) {
    const next = nextSeq(state)
    const { seq } = next
    const number = formatNumber(template, { org, deskCode, kindCode, year, seq })
    if (!(await tx.appeals.byNumber(number))) {
      await setAside(tx, { series, year, given })
      return { number, series, year, seq }
    }
    given.push(seq)
    state = next.state
  }
}

/** Notes places of a series whose numbers another series has given. */
async function setAside(
  tx: Tx,
  { series, year, given }: { readonly series: string; readonly year: number; readonly given: readonly number[] },
): Promise<void> {
  const [first] = given
  const last = given.at(-1)
  if (first === undefined || last === undefined) return
  await tx.journal.append({ kind: 'settings', id: 'settings' }, 'any', [
    { type: 'number.block-reserved', series, year, first, last, purpose: 'given under other numbering' },
  ])
}
