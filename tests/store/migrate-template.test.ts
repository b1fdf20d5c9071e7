/** The step that brought templates: a register of the version before opens, holds none of its own, and can keep some. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Template } from '#domain/template/template'
import { connect } from '#store/dialect/sqlite'
import { schemaNumber } from '#store/migrate'
import { templateTables } from '#store/migrations/0006-template'
import { steps } from '#store/migrations/steps'
import { openRegisterFile } from '#store/open-register'
import { append, instant, read, reopen, tempFolder, verify } from './fixtures/registers.ts'

const template: Template = {
  purpose: 'reply',
  outcome: 'refused',
  nameKk: 'Бас тарту',
  nameRu: 'Отказ',
  textKk: '{reason}',
  textRu: '{reason}',
  isActive: true,
}

async function oldRegister(): Promise<string> {
  const path = join(tempFolder(), 'register.db')
  const before = steps.slice(0, steps.indexOf(templateTables))
  ;(await openRegisterFile({ path, key: null, mode: 'create', now: () => instant, steps: before })).close()
  const { file, close } = connect({ path, key: null, readonly: true, busyTimeout: 100 })
  expect(schemaNumber(file)).toBe(before.length)
  close()
  return path
}

test('a register of the version before has no templates of its own, and the check finds nothing', async () => {
  const file = await reopen(await oldRegister())
  expect(file.state).toBe('ready')
  expect(await read(file, (tx) => tx.templates.kept())).toEqual([])
  expect((await verify(file)).problems).toEqual([])
})

test('what an office words is kept, the last wording counts, and all follows from the journal', async () => {
  const file = await reopen(await oldRegister())
  await append(file, { kind: 'template', id: 'reply.refused' }, [
    { type: 'template.saved', template },
    { type: 'template.saved', template: { ...template, nameKk: 'Яғни, бас тарту' } },
    { type: 'template.closed', template: { ...template, nameKk: 'Яғни, бас тарту', isActive: false } },
  ])
  await append(file, { kind: 'template', id: 'own' }, [
    { type: 'template.saved', template: { ...template, nameKk: 'Өзіміздікі', outcome: null } },
  ])
  const kept = await read(file, (tx) => tx.templates.kept())
  expect(
    kept.map(({ templateId, nameKk, outcome, isActive, version }) => [templateId, nameKk, outcome, isActive, version]),
  ).toEqual([
    ['own', 'Өзіміздікі', null, true, 1],
    ['reply.refused', 'Яғни, бас тарту', 'refused', false, 3],
  ])
  expect((await verify(file)).problems).toEqual([])
})
