/** Gaps that a template leaves in a letter, found so that they are seen and gone to one after another. */
import { gap } from '#domain/template/fill-template'

export interface Place {
  readonly from: number
  readonly to: number
}

/** Every gap of a text, in order. */
export function gapsIn(text: string): readonly Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(gap); at >= 0; at = text.indexOf(gap, at + gap.length)) {
    places.push({ from: at, to: at + gap.length })
  }
  return places
}

/** The first gap at or after a place of the text; the first of all when there is none after it. */
export function nextGap(text: string, from: number): Place | undefined {
  const places = gapsIn(text)
  return places.find((place) => place.from >= from) ?? places[0]
}

export interface TextPart {
  readonly text: string
  readonly isGap: boolean
  /** Where it begins. */
  readonly at: number
}

/** The text in parts, gaps by themselves. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { from, to } of gapsIn(text)) {
    if (from > at) parts.push({ text: text.slice(at, from), isGap: false, at })
    parts.push({ text: text.slice(from, to), isGap: true, at: from })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), isGap: false, at })
  return parts
}

/** Where a quoted sentence stands in the text; line breaks and spaces of any kind count alike. */
export function placeOf(text: string, quote: string): Place | undefined {
  if (quote.trim() === '') return undefined
  const exact = text.indexOf(quote)
  if (exact >= 0) return { from: exact, to: exact + quote.length }
  const words = quote.trim().split(/\s+/)
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern, 'u').exec(text)
  return found ? { from: found.index, to: found.index + found[0].length } : undefined
}
