/** Finds places in the text of a JSON file, so that a mistake can be shown on the line on which it stands. */

/**
 * Line, from 1, on which the value at `path` begins: names of fields and numbers of list entries from 0. Where the path ends
 * early, the line of the last value that is there. The text must be sound JSON.
 */
export function lineOfJson(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0)
  for (const step of path) {
    const found = typeof step === 'number' ? entryAt(text, at, step) : fieldAt(text, at, step)
    if (found === undefined) break
    at = found
  }
  return lineAt(text, at)
}

/** Line, from 1, of a place in a text. */
export function lineAt(text: string, place: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Of two fields with one name the last counts, as for every reader of JSON. */
function fieldAt(text: string, place: number, name: string): number | undefined {
  if (text[place] !== '{') return undefined
  let found: number | undefined
  for (let at = skipSpace(text, place + 1); text[at] === '"';) {
    const end = skipString(text, at)
    const value = skipSpace(text, skipSpace(text, end) + 1)
    if (JSON.parse(text.slice(at, end)) === name) found = value
    at = afterComma(text, skipValue(text, value))
  }
  return found
}

function entryAt(text: string, place: number, index: number): number | undefined {
  if (text[place] !== '[') return undefined
  let at = skipSpace(text, place + 1)
  for (let passed = 0; at < text.length && text[at] !== ']'; passed += 1) {
    if (passed === index) return at
    at = afterComma(text, skipValue(text, at))
  }
  return undefined
}

function afterComma(text: string, place: number): number {
  const at = skipSpace(text, place)
  return text[at] === ',' ? skipSpace(text, at + 1) : at
}

function skipValue(text: string, place: number): number {
  let depth = 0
  let at = place
  do {
    const character = text[at]
    if (character === '"') {
      at = skipString(text, at)
      continue
    }
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    at += 1
  } while (at < text.length && (depth > 0 || !/[,\]}]/.test(text[at] ?? '')))
  return at
}

function skipString(text: string, place: number): number {
  let at = place + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function skipSpace(text: string, place: number): number {
  let at = place
  while (/\s/.test(text[at] ?? '')) at += 1
  return at
}
