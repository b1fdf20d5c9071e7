/** The page's way to an operation: input is parsed before it travels, so that mistakes return to their fields at once. */
import { fail, type Envelope } from './failure.ts'
import type { HostBridge } from './host-bridge.ts'
import { fieldIssues } from './issues.ts'
import { operations, type OperationInput, type OperationName, type OperationOutput } from './operations.ts'

export interface Client {
  call<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    options?: { readonly commandId?: string },
  ): Promise<Envelope<OperationOutput<Name>>>
}

/** Builds a client over a bridge. `newId` makes the id of a call that has none. */
export function createClient(bridge: Pick<HostBridge, 'call'>, newId: () => string): Client {
  return {
    async call(operation, input, options = {}) {
      const { input: schema, output } = operations[operation]
      const parsed = schema.safeParse(input)
      if (!parsed.success) {
        return fail('INVALID_INPUT', 'input.invalid', {}, { issues: fieldIssues(parsed.error, input) })
      }
      const envelope = await bridge.call({ operation, input, commandId: options.commandId ?? newId() })
      if (!envelope.ok) return envelope
      const reply = output.safeParse(envelope.value)
      if (!reply.success) return fail('INTERNAL', 'reply.invalid')
      return { ok: true, value: reply.data as OperationOutput<typeof operation> }
    },
  }
}
