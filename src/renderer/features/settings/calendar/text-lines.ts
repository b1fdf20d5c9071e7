/** Lines of a text as the register counts them: `\r\n`, `\n` and `\r` end one each. */

/** Where a line, from 1, begins and ends; `undefined` when the text has fewer. */
export function rangeOfLine(text: string, line: number): { readonly start: number; readonly end: number } | undefined {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const next = /\r\n|\r|\n/.exec(text.slice(start))
    if (next === null) return undefined
    start += next.index + next[0].length
  }
  const rest = /\r|\n/.exec(text.slice(start))
  return { start, end: rest === null ? text.length : start + rest.index }
}
