/** Faults of the place where the register stands: each is told in words that say what to do, and nothing is lost. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, expectAccessible, test } from './program.ts'

const admin = { login: 'admin', password: 'admin-password' }

test.use({ locale: 'ru-RU' })

test('a damaged register is told and left alone', async ({ page, program }) => {
  await program.cli(['init', '--admin', admin.login], { password: admin.password })
  const path = join(program.folder, 'register.db')
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096, 'x'), 0, 4096, 0)
  closeSync(file)
  const before = readFileSync(path)
  await program.start(page)
  await page.getByRole('button', { name: 'Рус' }).click()
  await expect(page.getByText(/Файл реестра повреждён/)).toBeVisible()
  await expect(page.getByText(/восстановить его из копии/)).toBeVisible()
  await expectAccessible(page, 'damaged register')
  await program.kill()
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a file that is no register at all is not taken for one', async ({ page, program }) => {
  writeFileSync(join(program.folder, 'register.db'), 'это не реестр'.repeat(1000))
  await program.start(page)
  await page.getByRole('button', { name: 'Рус' }).click()
  await expect(page.getByText(/Файл реестра повреждён/)).toBeVisible()
})

test('a register of a newer program is refused in words', async ({ page, program }) => {
  await program.cli(['init', '--admin', admin.login], { password: admin.password })
  const database = new Database(join(program.folder, 'register.db'))
  database.pragma('user_version = 9999')
  database.close()
  await program.start(page)
  await page.getByRole('button', { name: 'Рус' }).click()
  await expect(page.getByText(/создан более новой версией/)).toBeVisible()
  await expect(page.getByText(/Обновите программу/)).toBeVisible()
})

test('the clock set back is told on every screen, and registering goes on in order', async ({ page, program }) => {
  await program.cli(['init', '--admin', admin.login], { password: admin.password })
  const database = new Database(join(program.folder, 'register.db'))
  // The register was last written "tomorrow": the same as a clock that was set back by a day since.
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  database.prepare('update event set at = ? where seq = (select max(seq) from event)').run(tomorrow)
  database.close()
  await program.start(page)
  await page.getByRole('button', { name: 'Рус' }).click()
  await page.getByLabel('Логин').fill(admin.login)
  await page.getByLabel('Пароль', { exact: true }).fill(admin.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Часы компьютера/)).toBeVisible()
  const reply = await program.cli(
    ['call', 'appeal.register', '{"essence":"Часы отстают"}', '--as', admin.login, '--json'],
    { password: admin.password },
  )
  expect(JSON.parse(reply)).toMatchObject({ ok: true, value: { number: expect.stringMatching(/-00001$/) } })
})
