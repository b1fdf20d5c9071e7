import { expect, test } from 'vitest'
import type { Role } from '#contract/operation'
import type { OperationName } from '#contract/operations'
import { mayUse } from '#renderer/features/appeal/words/may-use.ts'

test.each<{ why: string; role: Role | undefined; name: OperationName; may: boolean }>([
  { why: 'a clerk voids a number', role: 'clerk', name: 'appeal.void', may: true },
  { why: 'an official does not', role: 'official', name: 'appeal.void', may: false },
  { why: 'everyone who is signed in corrects', role: 'official', name: 'appeal.correct', may: true },
  { why: 'nobody is signed in yet', role: undefined, name: 'appeal.correct', may: false },
  { why: 'the state of the session is asked before sign-in', role: undefined, name: 'session.state', may: true },
])('$why', ({ role, name, may }) => {
  expect(mayUse(role, name)).toBe(may)
})
