/** The page's one client of the register. */
import { createClient, type Client } from '#contract/client'
import { hostBridge } from './bridge.ts'

let client: Client | undefined

/** Client over this window's bridge. */
export function registerClient(): Client {
  client ??= createClient({ call: (request) => hostBridge().call(request) }, newCommandId)
  return client
}

/** Id of one intention of the person: a repeated call with it is answered once. */
export function newCommandId(): string {
  return crypto.randomUUID()
}
