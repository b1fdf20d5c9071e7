/**
 * The beginning of a text, cut between words, for lists and slips that have no room for all of it. Line breaks become
 * blanks; three dots tell that there is more.
 * @param most letters of the result, the dots among them
 */
export function inBrief(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  // A single long word is cut where it stands.
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`
}
