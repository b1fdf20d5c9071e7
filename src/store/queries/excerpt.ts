/** The piece of a text around the first word that was searched for. */
import { highlight } from '#domain/search/fold'

/** Longest excerpt, characters; with the dots that show where it was cut. */
const longest = 160
/** How much of the text stands before the hit. */
const before = 50

/** At most 160 characters of the text, around the first hit; its beginning when the words stand elsewhere in the case. */
export function excerptOf(text: string, terms: readonly string[]): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim()
  if (plain.length <= longest) return plain
  let at = 0
  for (const part of highlight(plain, terms)) {
    if (part.hit) return cut(plain, at)
    at += part.text.length
  }
  return cut(plain, 0)
}

function cut(text: string, hit: number): string {
  const from = hit <= before ? 0 : wordStart(text, hit - before)
  const head = from === 0 ? '' : '…'
  const room = longest - head.length
  if (text.length - from <= room) return head + text.slice(from)
  const to = wordEnd(text, from + room - 1)
  return `${head}${text.slice(from, to > from ? to : from + room - 1).trimEnd()}…`
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space - at > 30 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at - space > 40 ? at : space
}
