/** Values of a correction as the timeline carries them: plain texts, and lists as JSON. */
import { displayName, type Applicant } from '#domain/appeal/content'

export interface ToldPerson {
  readonly name: string
  /** What else is known, in the order of a card; codes of settlements stay codes. */
  readonly settlement: string | null
  readonly details: readonly string[]
}

export interface ToldElsewhere {
  readonly system: string
  readonly number: string
}

/** People of a told list; none when the text is empty or no list. */
export function toldPeople(text: string): readonly ToldPerson[] {
  return (readJson(text, Array.isArray) as readonly Applicant[]).map((person) => ({
    name: displayName(person),
    settlement: person.settlement,
    details: [person.street, person.house, person.flat, person.phone, person.email, person.nationalNumber].filter(
      (part) => part !== '',
    ),
  }))
}

/** Numbers in other systems of a told list. */
export function toldElsewhere(text: string): readonly ToldElsewhere[] {
  return readJson(text, Array.isArray) as readonly ToldElsewhere[]
}

/** The addressee of a told value: an official by id, or words. */
export function toldAddressee(text: string): { readonly officialId: string | null; readonly text: string } {
  const nobody = { officialId: null, text: '' }
  if (!text.startsWith('{')) return nobody
  return { ...nobody, ...(JSON.parse(text) as { officialId: string | null; text: string }) }
}

function readJson(text: string, isRight: (value: unknown) => boolean): readonly unknown[] {
  if (!text.startsWith('[')) return []
  const value: unknown = JSON.parse(text)
  return isRight(value) ? (value as readonly unknown[]) : []
}
