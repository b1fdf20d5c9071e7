/** `operations`: everything that the program can do, with the forms of question and answer. */
import { z } from 'zod'
import { operations } from '#contract/operations'
import { roles } from '#contract/operation'
import type { Operation } from '#contract/operation'
import { type Command, exitCodes } from './command.ts'

/** Failures that every operation may answer with. */
const commonFailures = ['INVALID_INPUT', 'NOT_ALLOWED', 'NOT_FOUND', 'CONFLICT', 'UNAVAILABLE', 'INTERNAL'] as const

export const command: Command = {
  options: {},
  run(_parsed, io) {
    const list = Object.values<Operation>(operations).map(describe)
    if (io.json) io.out(JSON.stringify(list))
    else
      io.out(
        list
          .map(({ name, mode, roles: may }) => `${name.padEnd(28)} ${mode.padEnd(8)} ${[may].flat().join(', ')}`)
          .join('\n'),
      )
    return Promise.resolve(exitCodes.done)
  },
}

function describe(operation: Operation) {
  const { name, mode, access, refusals = [], changes = [], long = false, input, output } = operation
  return {
    name,
    mode,
    roles: access === 'signedIn' ? roles : access,
    long,
    changes,
    failures: refusals.length > 0 ? [...commonFailures, 'REFUSED'] : commonFailures,
    refusals,
    input: z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }),
    output: z.toJSONSchema(output, { unrepresentable: 'any', io: 'output' }),
  }
}
