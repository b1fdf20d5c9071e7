/** How a reply reached its people: what proves each way, and what the card knows of it already. Nothing is drawn here. */
import type { DeliveryWay } from '#domain/appeal/life-facts'
import { checkStateNumber, type StateNumberCheck } from '#domain/number/state-number'
import type { AppealCard } from '#contract/appeal-fields'

type Known = Pick<AppealCard, 'applicants' | 'elsewhere'>

/** What the card knows that would prove this way; '' where only the deliverer knows. */
export function knownProof({ applicants, elsewhere }: Known, way: DeliveryWay, applicant: number | null): string {
  const person = applicants[applicant ?? 0]
  switch (way) {
    case 'email':
      return person?.email ?? ''
    case 'messenger':
    case 'phone':
      return person?.phone ?? ''
    case 'eOtinish':
      return elsewhere.find(({ system, number }) => system === 'eOtinish' && number !== '')?.number ?? ''
    default:
      return ''
  }
}

/** The proof after another way was chosen: what was typed by hand stays. */
export function proofAfter(
  card: Known,
  typed: string,
  { from, to, applicant }: { readonly from: DeliveryWay; readonly to: DeliveryWay; readonly applicant: number | null },
): string {
  const isOffered = typed === '' || typed === knownProof(card, from, applicant)
  return isOffered ? knownProof(card, to, applicant) : typed
}

/** What is odd about a number of the state system; it can be saved all the same. Source: R-09. */
export function oddStateNumber(way: DeliveryWay, proof: string): StateNumberCheck | undefined {
  if (way !== 'eOtinish' || proof.trim() === '') return undefined
  const check = checkStateNumber(proof)
  return check.warning === null ? undefined : check
}

/** The applicant of an option; `null` for all of them. */
export function applicantOf(option: string): number | null {
  return option === 'all' ? null : Number(option)
}
