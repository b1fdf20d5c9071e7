import { highlight } from '#domain/search/fold'

/** Marks the words that were looked for, in whichever spelling they stand in the text. */
export function Highlight({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  let at = 0
  return highlight(text, terms).map((part) => {
    const key = at
    at += part.text.length
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
  })
}
