import type { Text, TwoLanguages } from './model.ts'

/** An official as a row of a paper names them: `С. Мысалов, руководитель отдела ЖКХ`. */
export interface NamedOfficial {
  readonly name: string
  readonly position: TwoLanguages
}

/** Name and position after it. A position that is kept with a capital loses it there, an abbreviation keeps it. */
export function nameAndPosition({ name, position }: NamedOfficial): Text {
  return { parts: [{ text: name }, { kk: inSentence(position.kk), ru: inSentence(position.ru) }], join: ', ' }
}

function inSentence(position: string): string {
  return /^\p{Lu}\p{Ll}/u.test(position) ? `${position.charAt(0).toLowerCase()}${position.slice(1)}` : position
}
