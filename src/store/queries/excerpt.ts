/** The piece of a text around the first word that was searched for. */
import { highlight } from '#domain/search/fold'

/** Longest excerpt, characters; with the dots that show where it was cut. */
const longest = 160
/** How much of the text stands before the hit. */
const before = 50

/**
 * At most 160 characters around the first hit in the first of the texts that has one; the beginning of the first text when
 * the words stand elsewhere in the case.
 */
export function excerptOf(texts: readonly string[], terms: readonly string[]): string {
  const plain = texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim())
  for (const text of plain) {
    const hit = firstHit(text, terms)
    if (hit !== undefined) return cut(text, hit)
  }
  return cut(plain[0] ?? '', 0)
}

function firstHit(text: string, terms: readonly string[]): number | undefined {
  let at = 0
  for (const part of highlight(text, terms)) {
    if (part.hit) return at
    at += part.text.length
  }
  return undefined
}

function cut(text: string, hit: number): string {
  if (text.length <= longest) return text
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
