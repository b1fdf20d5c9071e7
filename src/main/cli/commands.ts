/** Commands by name; each is loaded when it is asked for. */
import type { Command } from './command.ts'

export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  deadline: () => import('./deadline.ts'),
  'check-id': () => import('./check-id.ts'),
  init: () => import('./init.ts'),
  demo: () => import('./demo.ts'),
  operations: () => import('./operations.ts'),
  call: () => import('./call.ts'),
  import: () => import('./import.ts'),
  report: () => import('./report.ts'),
  export: () => import('./export.ts'),
  verify: () => import('./verify.ts'),
  host: () => import('./host.ts'),
}
