/** The administrator's whole way: calendar, people, numbers, the check of the register. */
import { expect, test } from './program.ts'
import { makePractice, signIn } from './steps.ts'

test.beforeEach(async ({ page, program }) => {
  await makePractice(program)
  await program.start(page)
  await signIn(page, { login: 'admin', password: 'practice' })
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible()
})

test('a new holiday is looked at before it moves due dates (alaveteli#7292)', async ({ page }) => {
  await page.getByRole('link', { name: 'Календарь' }).click()
  // A working day that open appeals of the practice register count: the next one after today.
  const day = new Date(Date.now() + 5 * 3_600_000)
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6)
  const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
  const name = `${day.getUTCDate()} ${months[day.getUTCMonth()]}`
  await page
    .getByRole('button', { name: new RegExp(`(^|\\D)${name}`) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'праздник' }).check()
  await dialog.getByLabel('Название праздника на казахском').fill('Сынақ күні')
  await dialog.getByLabel('Название праздника на русском').fill('День пробы')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Изменён 1 день')).toBeVisible()
  await page.getByRole('button', { name: 'Посмотреть, что сдвинется' }).click()
  await expect(dialog.getByRole('heading', { name: 'Календарь: изменится 1 день' })).toBeVisible()
  await expect(dialog.getByText(/Сдвин[еу]тся срок|Сдвинутся сроки/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Изменить календарь' }).click()
  await expect(page.getByText(/Календарь изменён: 1 день\. Сдвинулись сроки у обращений: [1-9]/)).toBeVisible()
})

test('a person is added, signs in and has to set a password of their own', async ({ page }) => {
  await page.getByRole('link', { name: 'Сотрудники' }).click()
  await page.getByRole('button', { name: 'Добавить сотрудника' }).click()
  const dialog = page.getByRole('dialog', { name: 'Добавить сотрудника' })
  await dialog.getByLabel('Фамилия, имя, отчество').fill('Условнова Проба')
  await dialog.getByLabel('Логин').fill('proba')
  await dialog.getByLabel('Пароль').fill('given-2026')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: 'Условнова Проба' })).toBeVisible()

  await page.keyboard.press('Alt+u')
  const change = page.getByRole('dialog', { name: 'Сменить сотрудника' })
  await change.getByLabel('Логин').fill('proba')
  await change.getByLabel('Пароль', { exact: true }).fill('given-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Задайте свой пароль' })).toBeVisible()
  await page.getByLabel('Выданный пароль').fill('given-2026')
  await page.getByLabel('Новый пароль', { exact: true }).fill('own-word-2026')
  await page.getByLabel('Новый пароль ещё раз').fill('own-word-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
})

test('the last administrator stays, told in words', async ({ page }) => {
  await page.getByRole('link', { name: 'Сотрудники' }).click()
  await page.getByRole('row', { name: /admin/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Регистратор' }).check()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/последний администратор/i)).toBeVisible()
})

test('a template of numbers shows the numbers to come and refuses one that could repeat (osTicket#1663)', async ({
  page,
}) => {
  const year = new Date().getFullYear()
  await page.getByRole('link', { name: 'Номера и сроки' }).click()
  const template = page.getByLabel('Шаблон номера')
  await expect(template).toHaveValue('{year}-{seq:5}')
  await template.fill('ҚБ-{year}/{seq:4}')
  await expect(page.getByText(`ҚБ-${year}/0001`).first()).toBeVisible()
  await template.fill('{year}')
  await expect(page.getByText('В шаблоне номера нет порядкового номера.')).toBeVisible()
})

test('the register is checked from the first entry to the last (osTicket#6016)', async ({ page }) => {
  await page.getByRole('link', { name: 'Проверка' }).click()
  await page.getByRole('button', { name: 'Проверить реестр' }).click()
  await expect(page.getByText('Сходится: всё на месте.')).toBeVisible()
  await expect(page.getByText(/обращени\S+ 6\d/)).toBeVisible()
})
