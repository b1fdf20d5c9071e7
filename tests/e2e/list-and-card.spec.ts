/** The list that is an address, and the card where everything on one appeal stands. */
import type { Page } from '@playwright/test'
import { expect, test } from './program.ts'
import { call, documentOf, keepPrinterQuiet, makePractice, pdfText, practiceNumber, signIn } from './steps.ts'

const admin = { as: 'admin', password: 'practice' }
const number = practiceNumber
const timeline = (page: Page) => page.getByRole('complementary', { name: 'Что происходило' })

async function openCard(page: Page, which = number): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/appeals/${which}`)
  await expect(page.getByRole('heading', { level: 1, name: which })).toBeVisible()
  await expect(timeline(page).getByText(/Обращение зарегистрировано/)).toBeVisible()
}

/** Ended appeals too: of a practice year only the last weeks are open. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/appeals?state=all'))
  await expect(page.getByRole('row').nth(5)).toBeVisible()
}

async function openList(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Обращения' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
}

test.beforeEach(async ({ page, program }) => {
  await makePractice(program)
  await keepPrinterQuiet(page)
  await program.start(page)
  await signIn(page, { login: 'admin', password: 'practice' })
})

test('a condition changes the address, and back takes it away', async ({ page }) => {
  await openList(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('combobox', { name: 'Что показать' })).toBeFocused()
  await page.keyboard.type('жалоб')
  await expect(page.getByRole('option')).toHaveText(['Жалоба'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kind=complaint/)
  await expect(page.getByRole('button', { name: /^Убрать: .*жалоба/i })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'заявление', exact: true })).toHaveCount(0)
  await page.goBack()
  await expect(page).not.toHaveURL(/kind=complaint/)
  await expect(page.getByRole('gridcell', { name: 'заявление', exact: true }).first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('фонар')
  await expect(page).toHaveURL(/text=/)
})

test('rows are chosen by keys and their case files are printed together (zammad#1283)', async ({ page }) => {
  await openList(page)
  const chosen = await Promise.all(
    [1, 2].map((at) => page.getByRole('row').nth(at).getByRole('gridcell').nth(1).innerText()),
  )
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('Выбрано: 2')).toBeVisible()
  const paper = await documentOf(page, () => page.getByRole('button', { name: 'Печатать дела' }).click())
  const text = await pdfText(paper)
  for (const each of chosen) expect(text).toContain(each)
  expect(text, 'the practice register is marked on every print').toContain('Практика')
  await expect(page.getByText('Дела переданы на печать: 2.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Выбрано: 2')).toBeHidden()
})

for (const language of ['Қаз', 'Рус', 'Eng']) {
  test(`numbers and due dates are never cut off, ${language}`, async ({ page }) => {
    await openList(page)
    await showAll(page)
    await page.getByRole('button', { name: language, exact: true }).click()
    await expect(page.getByRole('row').nth(5)).toBeVisible()
    const cut = await page.getByRole('grid').evaluate((grid) =>
      [...grid.querySelectorAll('tbody tr')].flatMap((row) =>
        // After the box for choosing stand the number and the due date.
        [...row.querySelectorAll('td')]
          .slice(1, 3)
          .filter((cell) => cell.scrollWidth > cell.clientWidth)
          .map((cell) => cell.textContent),
      ),
    )
    expect(cut).toEqual([])
  })
}

test('the list is taken along as a table (fixmystreet#692)', async ({ page }) => {
  await openList(page)
  await showAll(page)
  await page.getByRole('button', { name: 'Экспорт' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Таблица CSV для других программ' }).click()
  const stream = await (await download).createReadStream()
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array))
  const lines = Buffer.concat(pieces).toString('utf8').trim().split(/\r?\n/)
  expect(lines.filter((line) => /^"?20\d\d-\d{5}/.test(line)).length).toBeGreaterThan(50)
  await expect(page.getByText(/^Файл «.*\.csv» готов\.$/)).toBeVisible()
})

test('the card says day by day why the answer is due then (zammad#390, alaveteli#5101)', async ({ page }) => {
  await openCard(page)
  await page.keyboard.press('w')
  const why = page.getByRole('dialog', { name: /^Почему ответить нужно до/ })
  await expect(why.getByRole('row').first()).toBeVisible()
  expect(await why.getByRole('row').count()).toBeGreaterThan(5)
  await expect(why.getByText(/день (\d+–)?15/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(timeline(page).getByText(/Обращение зарегистрировано, ответ до/)).toBeVisible()
})

test('a correction asks for a reason and shows what was and what is', async ({ page }) => {
  await openCard(page)
  await page.keyboard.press('e')
  const correct = page.getByRole('dialog', { name: `Исправить сведения обращения ${number}` })
  await correct.getByLabel('Текст обращения').fill('Прошу включить стаж работы в совхозе.')
  await page.keyboard.press('Control+Enter')
  await expect(correct.getByLabel('Причина исправления')).toHaveAttribute('aria-invalid', 'true')
  await expect(correct.getByLabel('Текст обращения')).toHaveValue('Прошу включить стаж работы в совхозе.')
  await correct.getByLabel('Причина исправления').fill('опечатка')
  await page.keyboard.press('Control+Enter')
  await expect(correct).toBeHidden()
  await expect(timeline(page).getByText(/Исправлено: .*текст.* Причина: опечатка/)).toBeVisible()
  await page.getByText('Показать прежний и новый текст').click()
  await expect(timeline(page).getByText('Прошу включить стаж работы в совхозе.')).toBeVisible()
})

test('a number is voided with a reason and stays in the register (osTicket#6016)', async ({ page }) => {
  await openCard(page)
  await page.getByRole('button', { name: 'Действия' }).click()
  await page.getByRole('menuitem', { name: 'Аннулировать номер' }).click()
  const dialog = page.getByRole('dialog', { name: `Аннулировать номер ${number}` })
  await dialog.getByRole('button', { name: `Аннулировать номер ${number}` }).click()
  await expect(dialog.getByText('Укажите причину, она останется в реестре.')).toBeVisible()
  await dialog.getByLabel('Причина').fill('зарегистрировано дважды')
  await dialog.getByRole('button', { name: `Аннулировать номер ${number}` }).click()
  await expect(page.getByText(`Номер ${number} аннулирован.`)).toBeVisible()
  await expect(page.getByText('Номер аннулирован: зарегистрировано дважды')).toBeVisible()
})

test('a link is made, taken away and brought back (osTicket#5325)', async ({ page }) => {
  await openCard(page)
  const other = number.replace('00001', '00002')
  await page.getByRole('button', { name: 'Связать', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Связать с другим обращением' })
  await dialog.getByLabel('Номер, фамилия или слова').fill(other)
  await dialog.getByRole('radio', { name: new RegExp(`^${other}`) }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`Связь с ${other} добавлена.`)).toBeVisible()
  await page.getByRole('button', { name: `Убрать связь с ${other}` }).click()
  await expect(page.getByText(`Связь с ${other} убрана.`).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(`Связь с ${other} возвращена.`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Убрать связь с ${other}` })).toBeVisible()
})

test('a paper is attached and kept again, the case file is printed with it (opensupports#451)', async ({ page }) => {
  await openCard(page)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles({ name: 'анықтама.txt', mimeType: 'text/plain', buffer: Buffer.from('Сынақ.') })
  await expect(page.getByText('Файлы приложены: 1.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить файл анықтама.txt' }).click()
  expect((await download).suggestedFilename()).toBe('анықтама.txt')
  const text = await pdfText(await documentOf(page, () => page.keyboard.press('Control+p')))
  for (const line of [number, 'анықтама.txt']) expect(text).toContain(line)
})

test('two people correct one appeal: the second is told and loses nothing', async ({ page, program }) => {
  await openCard(page)
  await page.keyboard.press('e')
  const correct = page.getByRole('dialog', { name: `Исправить сведения обращения ${number}` })
  await correct.getByLabel('Текст обращения').fill('Текст второго человека.')
  await correct.getByLabel('Причина исправления').fill('уточнено')
  // Another process on the same register: its change is not announced to this window.
  const { appealId, version } = await call(program, 'appeal.get', { number }, admin)
  const changes = { essence: 'Текст первого человека.' }
  await call(program, 'appeal.correct', { appealId, expectedVersion: version, reason: 'опечатка', changes }, admin)
  await page.keyboard.press('Control+Enter')
  await expect(correct.getByText('Запись тем временем изменил другой человек.').first()).toBeVisible()
  await expect(correct.getByLabel('Текст обращения')).toHaveValue('Текст второго человека.')
  await page.keyboard.press('Control+Enter')
  await expect(correct).toBeHidden()
  await expect(page.getByText('Текст второго человека.').first()).toBeVisible()
})
