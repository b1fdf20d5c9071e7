/** Takes a table of text apart: commas, semicolons or tabs between cells, quotes around those that hold one of them. */

export interface CsvLine {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvText {
  readonly rows: readonly CsvLine[]
  /** Line on which a quote begins that never ends. */
  readonly openQuote: number | undefined
}

const separators = [';', ',', '\t'] as const

/** Rows of a table with their lines; empty lines are left out. The separator is the one that its first line has most of. */
export function readCsv(text: string): CsvText {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(source)
  const rows: CsvLine[] = []
  let cells: string[] = []
  let [line, rowLine, at] = [1, 1, 0]
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, cells })
    cells = []
  }
  while (at < source.length) {
    if (source[at] === '"') {
      const quoted = readQuoted(source, at + 1)
      if (quoted === undefined) return { rows, openQuote: line }
      cells.push(quoted.cell.trim())
      line += linesIn(source, at, quoted.end)
      at = endOfPlain(source, quoted.end, separator)
    } else {
      const end = endOfPlain(source, at, separator)
      cells.push(source.slice(at, end).trim())
      at = end
    }
    if (source[at] === separator) {
      at += 1
      if (at === source.length || isLineEnd(source[at])) cells.push('')
    }
    if (at < source.length && isLineEnd(source[at])) {
      at += source.startsWith('\r\n', at) ? 2 : 1
      line += 1
      endRow()
      rowLine = line
    }
  }
  endRow()
  return { rows, openQuote: undefined }
}

/** One row as it is written: a cell that holds a separator, a quote or an end of line stands in quotes. */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')
}

function separatorOf(source: string): string {
  const [first = ''] = source.split(/\r?\n|\r/, 1)
  const count = (separator: string): number => first.split(separator).length
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** The cell inside quotes and the place behind it; whatever stands between the closing quote and the separator is dropped. */
function readQuoted(source: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = ''
  for (let at = from; ;) {
    const quote = source.indexOf('"', at)
    if (quote === -1) return undefined
    cell += source.slice(at, quote)
    if (source[quote + 1] !== '"') return { cell, end: quote + 1 }
    cell += '"'
    at = quote + 2
  }
}

function endOfPlain(source: string, from: number, separator: string): number {
  let at = from
  while (at < source.length && source[at] !== separator && !isLineEnd(source[at])) at += 1
  return at
}

function linesIn(source: string, from: number, to: number): number {
  return source.slice(from, to).split(/\r\n|\r|\n/).length - 1
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
