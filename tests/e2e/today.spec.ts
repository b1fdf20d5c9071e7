/** The morning of those who answer for the work: the board, the work of each executor, one resolution for many. By keyboard. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, schemes, showIn, test } from './program.ts'
import { documentOf, keepPrinterQuiet, makePractice, pdfText, type ScreenLanguage, signIn, words } from './steps.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${address}`)
}

/** The number that stands at the end of a text: `Просрочено: 12`. */
function countIn(text: string): number {
  return Number(/(\d[\d\u00A0]*)\s*$/.exec(text)?.[1]?.replaceAll('\u00A0', '') ?? Number.NaN)
}

test.beforeEach(async ({ page, program }) => {
  await makePractice(program)
  await keepPrinterQuiet(page)
  await program.start(page)
})

for (const language of ['kk', 'ru'] satisfies ScreenLanguage[]) {
  test(`the board opens first, its groups lead to lists with as many rows, its rows to cards, ${language}`, async ({
    page,
  }) => {
    const today = words('today', language)
    await signIn(page, { login: 'supervisor', password: 'practice', language })
    await expect(heading(page, today.title)).toBeVisible()
    const group = page
      .getByRole('region')
      .filter({ has: page.getByRole('link', { name: today.openList }) })
      .first()
    const count = countIn(await group.getByRole('heading').innerText())
    expect(count).toBeGreaterThan(0)
    const first = group.getByRole('listitem').first().getByRole('link')
    const number = await first.innerText()

    await group.getByRole('link', { name: today.openList }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading(page, number)).toBeVisible()
    await page.keyboard.press('Alt+0')
    await expect(heading(page, today.title)).toBeVisible()
    await group.getByRole('link', { name: today.openList }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1))
  })
}

test('the sheet for the meeting is printed with one key', async ({ page }) => {
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await expect(heading(page, 'Сегодня')).toBeVisible()
  await page.keyboard.press('Control+p')
  const sheet = page.getByRole('dialog', { name: 'Лист к совещанию' })
  await expect(sheet.getByRole('radio', { name: 'Срочное' })).toBeFocused()
  const text = await pdfText(await documentOf(page, () => page.keyboard.press('Control+Enter')))
  expect(text).toContain('Практика')
  await expect(sheet.getByText('Лист передан на печать.')).toBeVisible()
})

test('one resolution is given to two appeals, and the work list shows both', async ({ page }) => {
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await goTo(page, '/appeals')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  const numbers = await Promise.all(
    [1, 2].map((at) => page.getByRole('row').nth(at).getByRole('gridcell').nth(1).innerText()),
  )
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Назначить исполнителя: 2 обращения' })
  const chosen = dialog.getByRole('list', { name: 'Обращения, которым будет дана резолюция' })
  for (const number of numbers) await expect(chosen.getByText(number)).toBeVisible()
  for (const scheme of schemes) {
    await showIn(page, scheme)
    await expectAccessible(page, `one resolution for many, ${scheme}`)
  }
  await expect(dialog.getByLabel('Добавить исполнителя')).toBeFocused()
  await page.keyboard.type('Нобай')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Текст резолюции').focus()
  await page.keyboard.type('Выехать на место и доложить')
  await dialog.getByLabel('Автор резолюции').focus()
  await page.keyboard.type('Жобаев')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const result = page.getByRole('dialog', { name: 'Исполнитель назначен' })
  await expect(result.getByText('Резолюция дана 2 обращениям.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+w')
  await expect(heading(page, 'Работа')).toBeVisible()
  for (const number of numbers) {
    const given = page.getByRole('row').filter({ hasText: number }).filter({ hasText: 'Выехать на место и доложить' })
    await expect(given).toHaveCount(1)
    await expect(given).toContainText('Нобайұлы')
  }
})

test('the board and the work list in both schemes', async ({ page }) => {
  await signIn(page, { login: 'supervisor', password: 'practice' })
  for (const address of ['/today', '/today/work', '/settings/users']) {
    await goTo(page, address)
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    for (const scheme of schemes) {
      await showIn(page, scheme)
      await expectAccessible(page, `${address}, ${scheme}`)
    }
  }
})
