/** What was typed is never typed twice: a half-filled form outlives the window and the program. */
import type { Page } from '@playwright/test'
import { expect, test } from './program.ts'
import { makeOffice, password, signIn } from './steps.ts'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** Types as a clerk does and waits until the desk says that the draft is kept. */
async function typeHalf(page: Page, { surname, essence }: { readonly surname: string; readonly essence: string }) {
  await field(page, 'Фамилия').fill(surname)
  await field(page, 'О чём просит').fill(essence)
  await expect(page.getByText(/Черновик сохранён в \d/)).toBeVisible()
}

test.beforeEach(async ({ page, program }) => {
  await makeOffice(program)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
})

test('half an hour of typing is not lost when the window is read anew (osTicket#635)', async ({ page }) => {
  await typeHalf(page, { surname: 'Примеров', essence: 'Не вывозят мусор, прошу' })
  await page.reload()
  await expect(field(page, 'Фамилия')).toHaveValue('Примеров')
  await expect(field(page, 'О чём просит')).toHaveValue('Не вывозят мусор, прошу')
})

test('half an hour of typing is not lost when the program is killed (osTicket#635)', async ({ page, program }) => {
  await typeHalf(page, { surname: 'Примеров', essence: 'Не вывозят мусор, прошу' })
  await program.kill()
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await page.getByRole('button', { name: 'Незаконченное: 1' }).click()
  await page.getByRole('button', { name: /^Продолжить ?: Примеров/ }).click()
  await expect(field(page, 'Фамилия')).toHaveValue('Примеров')
  await expect(field(page, 'О чём просит')).toHaveValue('Не вывозят мусор, прошу')
})

test('any number of drafts is kept and told, and a registration clears its own (zammad#2786)', async ({ page }) => {
  await typeHalf(page, { surname: 'Примеров', essence: 'Прошу починить мост' })
  await page.keyboard.press('F2')
  await expect(field(page, 'Фамилия')).toHaveValue('')
  await typeHalf(page, { surname: 'Условнова', essence: 'Прошу место в детском саду' })
  await page.keyboard.press('F2')
  await expect(field(page, 'Фамилия')).toHaveValue('')
  await typeHalf(page, { surname: 'Макетов', essence: 'Прошу провести воду' })
  await page.reload()
  await expect(field(page, 'Фамилия')).toHaveValue('Макетов')

  await page.getByRole('button', { name: 'Незаконченные: 2' }).click()
  const drafts = page.getByRole('dialog', { name: 'Незаконченные обращения' })
  await expect(drafts.getByRole('listitem')).toHaveCount(3)
  await drafts.getByRole('button', { name: /^Продолжить ?: Примеров/ }).click()
  await expect(field(page, 'О чём просит')).toHaveValue('Прошу починить мост')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: /Зарегистрировано под номером/ })).toBeVisible()
  await page.keyboard.press('F2')

  await page.getByRole('button', { name: 'Незаконченные: 2' }).click()
  await expect(drafts.getByRole('listitem')).toHaveCount(2)
  await expect(drafts.getByText('Условнова').first()).toBeVisible()
  await expect(drafts.getByText('Макетов').first()).toBeVisible()
  await expect(drafts.getByText('Примеров')).toHaveCount(0)
})
