/** Values of a correction as the timeline carries them: plain texts, and lists as JSON. */
import { z } from 'zod'
import { displayName } from '#domain/appeal/content'
import { applicantInput, elsewhereNumber } from '#contract/appeal-fields'

export interface ToldPerson {
  readonly name: string
  /** What else is known, in the order of a card; codes of settlements stay codes. */
  readonly settlement: string | null
  readonly details: readonly string[]
}

const people = z.array(applicantInput)
const numbers = z.array(elsewhereNumber)
const addressee = z.object({ officialId: z.string().nullable(), text: z.string() })

/** People of a told list; none when the text is empty or no list. */
export function toldPeople(text: string): readonly ToldPerson[] {
  return (told(people, text) ?? []).map((person) => ({
    name: displayName(person),
    settlement: person.settlement,
    details: [person.street, person.house, person.flat, person.phone, person.email, person.nationalNumber].filter(
      (part) => part !== '',
    ),
  }))
}

/** Numbers in other systems of a told list. */
export function toldElsewhere(text: string): readonly { readonly system: string; readonly number: string }[] {
  return told(numbers, text) ?? []
}

/** The addressee of a told value: an official by id, or words. */
export function toldAddressee(text: string): { readonly officialId: string | null; readonly text: string } {
  return told(addressee, text) ?? { officialId: null, text: '' }
}

function told<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | undefined {
  if (text === '') return undefined
  const read = schema.safeParse(JSON.parse(text))
  return read.success ? read.data : undefined
}
