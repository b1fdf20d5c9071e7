/** Officials as steps and cards name them. */
import type { OfficialRank } from '#domain/appeal/life-facts'
import type { Person } from '#domain/appeal/life/resolution'
import { type Refusal, refuse } from '#domain/refusal'
import type { ReadTx } from '../ports/unit-of-work.ts'

export interface KnownOfficial extends Person {
  readonly positionKk: string
  readonly positionRu: string
  readonly rank: OfficialRank
  readonly department: string | null
  readonly userId: string | null
}

export type Officials = ReadonlyMap<string, KnownOfficial>

/** Every official of the office by id, those who left too. */
export async function knownOfficials(tx: ReadTx): Promise<Officials> {
  const officials = await tx.office.officials()
  return new Map(
    officials.map(({ officialId, name, positionKk, positionRu, isActive, rank, department, userId }) => [
      officialId,
      {
        officialId,
        name,
        positionKk,
        positionRu,
        isActive,
        rank: rank ?? 'other',
        department: department ?? null,
        userId: userId ?? null,
      },
    ]),
  )
}

/** The official of an id. Refuses `official.unknown`. */
export function officialOf(officials: Officials, officialId: string): KnownOfficial | Refusal {
  return officials.get(officialId) ?? refuse('official.unknown', { officialId })
}

/** Name and position for a card; empty words for nobody. */
export function officialWords(officials: Officials, officialId: string) {
  const known = officials.get(officialId)
  return {
    officialId,
    name: known?.name ?? '',
    positionKk: known?.positionKk ?? '',
    positionRu: known?.positionRu ?? '',
  }
}
