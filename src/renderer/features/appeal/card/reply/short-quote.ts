/** Characters of a quoted sentence that are shown; the rest stands in the text itself. */
const longest = 110

/** A quote for a line of the check: on one line, cut at a word, without its full stop. */
export function shortQuote(text: string): string {
  const line = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;:]$/, '')
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
