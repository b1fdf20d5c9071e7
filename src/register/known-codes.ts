/** Checks that codes of a call are in the dictionaries. A wrong code is a slip of the caller, not a defect of an appeal. */
import { type Refusal, refuse } from '#domain/refusal'
import type { ReadTx } from './ports/unit-of-work.ts'

export interface CodeCheck {
  readonly list: string
  readonly code: string | null | undefined
}

/** The first code that no entry of its list has; undefined when all are known. Closed entries are known: old cards keep them. */
export async function unknownCode(
  tx: ReadTx,
  reason: string,
  checks: readonly CodeCheck[],
): Promise<Refusal | undefined> {
  const { lists } = await tx.office.dictionary()
  for (const { list, code } of checks) {
    if (code === null || code === undefined) continue
    if (!(lists[list] ?? []).some((entry) => entry.code === code)) return refuse(reason, { list, code })
  }
  return undefined
}
