/**
 * Appeal numbers are built by a template such as `{year}-{seq:5}`. A template is accepted only when no two series and no
 * two years can give the same number.
 */
import { type Refusal, refuse } from '../refusal.ts'
import { luhnDigit } from './check-digit.ts'

export type NumberPart =
  | { readonly token: 'literal'; readonly text: string }
  | { readonly token: 'seq'; readonly digits: number }
  | { readonly token: 'org' | 'desk' | 'kind' | 'year' | 'yy' | 'check' }

export interface NumberTemplate {
  readonly text: string
  readonly parts: readonly NumberPart[]
}

/** What has a series of its own. Every series starts again each year. */
export const seriesScopes = ['register', 'desk', 'kind', 'deskAndKind'] as const
export type SeriesScope = (typeof seriesScopes)[number]

/** Values of the tokens. Codes are letters and digits only (`isSeriesCode`); `year` has four digits, `seq` starts at 1. */
export interface NumberFields {
  readonly org: string
  readonly deskCode: string
  readonly kindCode: string
  readonly year: number
  readonly seq: number
}

/** Template with which an office starts. Source: R-10. */
export const defaultNumberTemplate = '{year}-{seq:5}'

const longestTemplate = 60
const mostDigits = 12
const plainTokens = ['org', 'desk', 'kind', 'year', 'yy', 'check'] as const
const literalPattern = /^[\p{L}\p{N} ./_\-№]+$/u
const separatorPattern = /[^\p{L}\p{N}]/u

/**
 * Reads a template. `{seq:n}` pads with zeros to n digits, 1 to 12; a longer number simply grows; `{seq}` does not pad.
 * Refuses `number.template-empty`, `number.template-too-long`, `number.brace-unclosed`, `number.token-unknown`,
 * `number.seq-digits` and `number.literal-not-allowed`.
 */
export function parseNumberTemplate(text: string): NumberTemplate | Refusal {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('number.template-empty')
  if (trimmed.length > longestTemplate) return refuse('number.template-too-long', { most: longestTemplate })
  const parts: NumberPart[] = []
  for (const [piece] of trimmed.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    const part = piece.startsWith('{') || piece === '}' ? readToken(piece) : readLiteral(piece)
    if ('refused' in part) return part
    parts.push(part)
  }
  return { text: trimmed, parts }
}

/**
 * The number as it is printed. `{check}` is the check digit of all the other characters. Throws when `seq` is no whole
 * number of 1 or more or the year has not four digits: those come from the series, not from a user.
 */
export function formatNumber(template: NumberTemplate, fields: NumberFields): string {
  if (!Number.isSafeInteger(fields.seq) || fields.seq < 1) throw new Error(`not a number of a series: ${fields.seq}`)
  if (!Number.isInteger(fields.year) || fields.year < 1000 || fields.year > 9999)
    throw new Error(`not a year: ${fields.year}`)
  const pieces = template.parts.map((part) => ({ part, text: printed(part, fields) }))
  const check = luhnDigit(pieces.map(({ text }) => text).join(''))
  return pieces.map(({ part, text }) => (part.token === 'check' ? check : text)).join('')
}

/** Name of the series that a number is taken from; each year has its own. Source: R-10, osTicket/osTicket#1663. */
export function seriesKey(
  scope: SeriesScope,
  { year, deskCode, kindCode }: Pick<NumberFields, 'year' | 'deskCode' | 'kindCode'>,
): string {
  const desk = scope === 'desk' || scope === 'deskAndKind' ? [`desk:${deskCode}`] : []
  const kind = scope === 'kind' || scope === 'deskAndKind' ? [`kind:${kindCode}`] : []
  const owner = [...desk, ...kind]
  return [...(owner.length === 0 ? ['register'] : owner), year].join('/')
}

/** Whether a code may stand in a number: letters and digits, 1 to 12 of them, so that separators stay unmistakable. */
export function isSeriesCode(code: string): boolean {
  return /^[\p{L}\p{N}]{1,12}$/u.test(code)
}

/**
 * Whether every number of the numbering is the only one of its kind. Refuses `number.no-seq`, `number.token-twice`,
 * `number.no-year`, `number.no-desk`, `number.no-kind`, and `number.needs-separator` where two parts of varying length
 * touch, so that desk 1 with 11 and desk 11 with 1 would look alike. `{yy}` is enough for one century. Source: R-10.
 */
export function validateNumbering(template: NumberTemplate, scope: SeriesScope): Refusal | undefined {
  const tokens = template.parts.map(({ token }) => token)
  const has = (token: NumberPart['token']): boolean => tokens.includes(token)
  if (!has('seq')) return refuse('number.no-seq')
  for (const token of ['seq', 'check'] as const) {
    if (tokens.indexOf(token) !== tokens.lastIndexOf(token)) return refuse('number.token-twice', { token })
  }
  if (!has('year') && !has('yy')) return refuse('number.no-year')
  if ((scope === 'desk' || scope === 'deskAndKind') && !has('desk')) return refuse('number.no-desk', { scope })
  if ((scope === 'kind' || scope === 'deskAndKind') && !has('kind')) return refuse('number.no-kind', { scope })
  return checkSeparators(template.parts)
}

/** Between two parts of varying length there must be a character that no code and no number holds. */
function checkSeparators(parts: readonly NumberPart[]): Refusal | undefined {
  let open: NumberPart['token'] | undefined
  for (const part of parts) {
    if (part.token === 'literal' && separatorPattern.test(part.text)) open = undefined
    if (part.token !== 'desk' && part.token !== 'kind' && part.token !== 'seq') continue
    if (open !== undefined) return refuse('number.needs-separator', { first: open, second: part.token })
    open = part.token
  }
  return undefined
}

/** The text of a part; the check digit is put in when all the others are known. */
function printed(part: NumberPart, { org, deskCode, kindCode, year, seq }: NumberFields): string {
  if (part.token === 'literal') return part.text
  if (part.token === 'seq') return String(seq).padStart(part.digits, '0')
  const values = { org, desk: deskCode, kind: kindCode, year: String(year), yy: String(year).slice(2), check: '' }
  return values[part.token]
}

function readLiteral(text: string): NumberPart | Refusal {
  return literalPattern.test(text) ? { token: 'literal', text } : refuse('number.literal-not-allowed', { text })
}

function readToken(piece: string): NumberPart | Refusal {
  if (piece === '{' || piece === '}') return refuse('number.brace-unclosed')
  const name = piece.slice(1, -1)
  const plain = plainTokens.find((token) => token === name)
  if (plain) return { token: plain }
  const seq = /^seq(?::(.*))?$/.exec(name)
  if (!seq) return refuse('number.token-unknown', { token: name })
  const digits = Number(seq[1] ?? '1')
  if (!/^\d*$/.test(seq[1] ?? '') || seq[1] === '' || digits < 1 || digits > mostDigits) {
    return refuse('number.seq-digits', { digits: seq[1] ?? '', most: mostDigits })
  }
  return { token: 'seq', digits }
}
