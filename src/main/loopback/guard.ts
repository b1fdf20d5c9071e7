/** What is wrong with a request before anybody asks who sent it. */
import type { IncomingHttpHeaders } from 'node:http'

/** A status and a short word for the log of a developer's browser; people never see it. */
export interface Rejection {
  readonly status: number
  readonly word: string
}

/**
 * Refuses a foreign address (DNS rebinding), a foreign page, and a change that no page of ours could have sent: other
 * pages cannot set the header without asking first, and the answer to that question is no.
 */
export function rejectionOf(
  request: { readonly method: string; readonly headers: IncomingHttpHeaders },
  port: number,
): Rejection | undefined {
  const { host, origin } = request.headers
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (host === undefined || !hosts.includes(host)) return { status: 403, word: 'host' }
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, word: 'origin' }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, word: 'site' }
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  if (request.method !== 'POST') return { status: 405, word: 'method' }
  if (request.headers['x-qabyldau'] !== '1') return { status: 403, word: 'header' }
  const isJson = /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')
  return isJson ? undefined : { status: 415, word: 'content-type' }
}
