/** Where a page ended, as text that callers hand back unread. */

export interface PageEnd {
  readonly value: string
  readonly seq: number
}

export function writeCursor({ value, seq }: PageEnd): string {
  return Buffer.from(JSON.stringify([value, seq]), 'utf8').toString('base64url')
}

/** The end of the page before; `undefined` for the first page and for a text that is no cursor, which begins anew. */
export function readCursor(cursor: string | undefined): PageEnd | undefined {
  if (cursor === undefined || cursor === '') return undefined
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(read)) return undefined
    const [value, seq]: unknown[] = read
    return typeof value === 'string' && typeof seq === 'number' ? { value, seq } : undefined
  } catch {
    return undefined
  }
}
