import { foldWord } from '#domain/search/fold'

/** Words of a text behind the stems that two texts share, as they were typed, so that a reason reads like words. */
export function sharedWords(essence: string, stems: string): string {
  const words = essence.match(/[\p{L}\p{N}-]+/gu) ?? []
  const folded = words.map((word) => [word, foldWord(word)] as const)
  const shown = stems
    .split(/[\s,]+/)
    .filter((stem) => stem !== '')
    .map((stem) => folded.find(([, key]) => key.startsWith(stem))?.[0].toLowerCase() ?? stem)
  return [...new Set(shown)].join(', ')
}
