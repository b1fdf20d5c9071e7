/** Who sits at the desk: signing in, locking, changing places, and what each role sees. */
import type { Page } from '@playwright/test'
import { expect, test } from './program.ts'
import { makePractice, signIn } from './steps.ts'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
/** Links of the sections, without the views that stand under the open one. */
const sections = (page: Page) => page.getByRole('navigation', { name: 'Разделы' }).locator(':scope > ul > li > a')

test.beforeEach(async ({ page, program }) => {
  await makePractice(program)
  await program.start(page)
})

test('a wrong password keeps the login and the way to try again', async ({ page }) => {
  await page.getByRole('button', { name: 'Рус' }).click()
  await field(page, 'Логин').fill('clerk')
  await field(page, 'Пароль').fill('not this one')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(field(page, 'Логин')).toHaveValue('clerk')
  await expect(field(page, 'Пароль')).toBeFocused()
  await page.keyboard.type('practice')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Стол приёма' })).toBeVisible()
})

test('the window is locked by a key and opens where it was', async ({ page }) => {
  await signIn(page, { login: 'clerk', password: 'practice' })
  await field(page, 'Фамилия').fill('Макетов')
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('heading', { name: 'Окно заблокировано' })).toBeVisible()
  await expect(field(page, 'Фамилия')).toBeHidden()
  await expect(field(page, 'Пароль')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: 'Окно заблокировано' })).toBeVisible()
  await page.keyboard.type('practice')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Фамилия')).toHaveValue('Макетов')
})

test('another person takes the place with one key, a login and a password', async ({ page }) => {
  await signIn(page, { login: 'clerk', password: 'practice' })
  await page.keyboard.press('Alt+u')
  const change = page.getByRole('dialog', { name: 'Сменить сотрудника' })
  await change.getByLabel('Логин').fill('supervisor')
  await change.getByLabel('Пароль', { exact: true }).fill('practice')
  await page.keyboard.press('Enter')
  await expect(change).toBeHidden()
  // Both are known at this window now: the way back is a key, a click on the name and the password.
  await page.keyboard.press('Alt+u')
  await change.getByRole('button', { name: /clerk$/ }).click()
  await page.keyboard.type('practice')
  await page.keyboard.press('Enter')
  await expect(change).toBeHidden()
  await expect(page.getByRole('contentinfo').getByRole('button')).toContainText('Стол № 1')
})

for (const { role, seen, closed } of [
  {
    role: 'clerk',
    seen: ['Стол приёма', 'Сегодня', 'Обращения', 'Обещания', 'Личный приём', 'Встречи'],
    closed: ['/settings', '/settings/users'],
  },
  {
    role: 'official',
    seen: ['Сегодня', 'Стол приёма', 'Обращения', 'Обещания', 'Личный приём', 'Встречи'],
    closed: ['/settings/templates'],
  },
  {
    role: 'supervisor',
    seen: ['Сегодня', 'Стол приёма', 'Обращения', 'Обещания', 'Личный приём', 'Встречи', 'Настройки'],
    closed: ['/settings/users'],
  },
  {
    role: 'admin',
    seen: ['Стол приёма', 'Обращения', 'Обещания', 'Личный приём', 'Встречи', 'Настройки'],
    closed: ['/today', '/today/work'],
  },
]) {
  test(`${role} sees the sections of the role and no screen of others`, async ({ page }) => {
    await signIn(page, { login: role, password: 'practice' })
    await expect(sections(page)).toHaveText(seen.map((name) => new RegExp(`^${name}`)))
    await expect(page.getByRole('heading', { level: 1, name: seen[0] ?? '' })).toBeVisible()
    for (const address of closed) {
      await page.evaluate((hash) => (location.hash = hash), `#${address}`)
      await expect(page.getByRole('heading', { level: 1, name: 'Раздел не для вашей роли' })).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('navigation', { name: 'Настройки' })).toBeHidden()
      await page.getByRole('link', { name: `Открыть: ${seen[0] ?? ''}` }).click()
      await expect(page.getByRole('heading', { level: 1, name: seen[0] ?? '' })).toBeVisible()
    }
  })
}

test('a restart of the program ends the session and keeps the draft', async ({ page, program }) => {
  await signIn(page, { login: 'clerk', password: 'practice' })
  await field(page, 'Фамилия').fill('Макетов')
  await expect(page.getByText(/Черновик сохранён в \d/)).toBeVisible()
  await program.kill()
  await expect(page.getByText('Нет связи с программой.')).toBeVisible()
  await program.start(page)
  await expect(
    page.getByRole('heading', { name: 'Вход' }).or(page.getByRole('heading', { name: 'Жүйеге кіру' })),
  ).toBeVisible()
  await signIn(page, { login: 'clerk', password: 'practice' })
  await page.getByRole('button', { name: 'Незаконченное: 1' }).click()
  await expect(page.getByRole('dialog').getByText('Макетов').first()).toBeVisible()
})
