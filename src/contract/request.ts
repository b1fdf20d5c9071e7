/** What travels between a page and the register, in plain JSON, over every transport. */
import { z } from 'zod'

export const requestSchema = z.strictObject({
  operation: z.string().max(80),
  input: z.unknown(),
  /** Made by the caller. A command answered before gives its first reply again; progress and cancelling name it too. */
  commandId: z.uuid().optional(),
})
export type Request = z.infer<typeof requestSchema>

/** Who calls: the session of one window, or of one run of the command line. The shell knows it, the page does not choose it. */
export interface Caller {
  readonly session: string
}
