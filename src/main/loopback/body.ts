/** Reads the JSON of a request, up to a size. */
import type { IncomingMessage } from 'node:http'

export const bodyLimit = 2 * 1024 * 1024

export type Body = { readonly json: unknown } | { readonly problem: 'too-large' | 'not-json' }

/** Rejects only when the connection breaks. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return { problem: 'too-large' }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > bodyLimit) return { problem: 'too-large' }
    pieces.push(piece)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    return { json: JSON.parse(text) as unknown }
  } catch {
    return { problem: 'not-json' }
  }
}
