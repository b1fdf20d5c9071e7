/** Gives an appeal its number inside the registering transaction, so that a refused one gives it back. Source: R-10. */
import type { GivenNumber } from '#domain/appeal/events'
import type { AppealKind } from '#domain/appeal/kinds'
import { type LocalDate, yearOf } from '#domain/calendar/local-date'
import { nextSeq } from '#domain/number/block'
import { formatNumber, type NumberTemplate, parseNumberTemplate, seriesKey } from '#domain/number/template'
import type { OfficeSettings } from '#domain/office/events'
import { isRefusal } from '#domain/refusal'
import type { ReadTx } from './ports/unit-of-work.ts'

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

/** The next number of the series of this desk and kind in the year of registration. */
export async function nextNumber(
  tx: ReadTx,
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
  const { seq } = nextSeq(await tx.office.series(series, year))
  const number = formatNumber(templateOf(office), { org: office.organisationCode, deskCode, kindCode, year, seq })
  return { number, series, year, seq }
}
