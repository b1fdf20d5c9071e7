/** Small steps that the tests of personal reception share. */
import type { OperationInput } from '#contract/operations'
import type { Office } from './office.ts'

export const afternoon = { startsAt: '15:00', endsAt: '17:00', slotMinutes: 15 }

/** A visitor of whom only the name is known. */
export const visitor = (changes: NonNullable<OperationInput<'visit.book'>['person']> = {}) => ({
  surname: 'Сынақова',
  givenName: 'Айгүл',
  ...changes,
})

/** A head of the office, who owes a reception a month. */
export async function addOfficial(office: Office, name: string): Promise<string> {
  const { officialId } = await office.must('official.add', {
    name,
    rank: 'head',
    positionKk: 'аудан әкімі',
    positionRu: 'аким района',
  })
  return officialId
}

/** One reception day of an official, 15:00–17:00. */
export async function newDay(office: Office, officialId: string, day: string): Promise<string> {
  const { receptionIds } = await office.must('reception.plan', { officialId, days: [day], ...afternoon })
  return receptionIds[0] ?? ''
}

/** Books a person for a slot, or into the live queue. */
export async function bookAt(
  office: Office,
  receptionId: string,
  slot: string | null,
  person: Parameters<typeof visitor>[0] = {},
): Promise<string> {
  const { visitId } = await office.must('visit.book', { receptionId, slot, person: visitor(person), question: 'Су' })
  return visitId
}
