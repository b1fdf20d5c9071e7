/** Finds who does it: an office, an enterprise, a post or a name with initials. "The relevant services" is nobody. */
import { finderOf } from './pattern.ts'
import { bodies, nobody } from './patterns/body-words.ts'
import type { Word } from './text.ts'

const findBody = finderOf(bodies)
const isNobody = finderOf(nobody)
/** Тестов А. Б. or А. Тестов. */
const nameWithInitials = /\p{Lu}\p{Ll}{2,30}\s\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\p{Ll}{2,30}/u

/** Finds that are looked at in one sentence; a real one is never so full of them. */
const mostTries = 10

/** The person or body as written, `undefined` when nobody is named. */
export function findResponsible(text: string, words: readonly Word[]): string | undefined {
  const first = words[0]?.start ?? 0
  const name = nameWithInitials.exec(text.slice(first))
  if (name !== null) return name[0]
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const match = findBody(words, from)
    if (match === undefined) return undefined
    if (isNobody(words.slice(Math.max(0, match.from - 1), match.from)) === undefined)
      return text.slice(words[match.from]?.start, words[Math.min(match.to + 1, words.length - 1)]?.end)
    from = match.to + 1
  }
  return undefined
}
