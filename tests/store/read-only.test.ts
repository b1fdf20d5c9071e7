/** A register on a place that may not be written is opened for reading (a locked folder, a write-protected stick). */
import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openRegisterFile } from '#store/open-register'
import { instant, register, tempFolder } from './fixtures/registers.ts'
import { registered } from './fixtures/sample.ts'

const script = fileURLToPath(new URL('fixtures/read-as-guest.ts', import.meta.url))

test.each([
  { why: 'closed in order', isClosed: true },
  { why: 'with a write-ahead file left behind', isClosed: false },
])('a register $why is read, and a write is refused by name', async ({ isClosed }) => {
  const folder = tempFolder()
  const path = join(folder, 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  await register(file, registered(1))
  if (isClosed) file.close()
  else onTestFinished(() => file.close())
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
  const told: unknown = JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }))
  expect(told).toEqual(['readOnly', 1, 'ReadOnlyPlace'])
})
