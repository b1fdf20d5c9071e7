/** In which language a text is written, by its letters and its most frequent words. */
import type { Word } from './text.ts'
import { foldWord } from '#domain/search/fold'

export type WrittenLanguage = 'kk' | 'ru' | 'other'

/** Fewer letters than this tell no language. */
const fewestLetters = 20
/** Kazakh letters are about a fifth of a Kazakh text; a Russian text has a few in names. */
const kazakhShare = 0.06
const kazakhWords = new Set(
  'және бойынша туралы сіз сіздің үшін болып болады қажет өтініш жылғы дейін немесе сәйкес мен осы'
    .split(' ')
    .map(foldWord),
)

/** The language of a text, `undefined` when it is too short to tell.
 *  @param words of the text, for one typed without Kazakh letters */
export function languageOf(text: string, words: readonly Word[]): WrittenLanguage | undefined {
  let cyrillic = 0
  let latin = 0
  let kazakh = 0
  for (const sign of text.toLowerCase()) {
    if (sign >= 'a' && sign <= 'z') latin += 1
    else if ('әғқңөұүһі'.includes(sign)) kazakh += 1
    else if (sign >= 'а' && sign <= 'ё') cyrillic += 1
  }
  const all = cyrillic + latin + kazakh
  if (all < fewestLetters) return undefined
  if (latin > all / 2) return 'other'
  const known = words.filter(({ folded }) => kazakhWords.has(folded)).length
  return kazakh >= all * kazakhShare || known >= Math.max(2, words.length * 0.06) ? 'kk' : 'ru'
}
