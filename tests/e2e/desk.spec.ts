/** The desk with a person in front of it: what is odd is told and never blocks, what cannot be kept is told and keeps the rest. */
import type { Page } from '@playwright/test'
import { expect, test } from './program.ts'
import { call, makeOffice, password, signIn } from './steps.ts'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Прежние и похожие обращения' })
const receiptOf = (page: Page) => page.getByRole('dialog', { name: /Зарегистрировано под номером/ })
const admin = { as: 'admin', password }

// The browser's own clock is three hours behind the desk on purpose.
test.use({ timezoneId: 'UTC' })

test.beforeEach(async ({ program }) => {
  await makeOffice(program)
})

test('what is missing or odd is listed and blocks nothing (R-02, R-47)', async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await field(page, 'ИИН').fill('900101300016')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Контрольная цифра не сходится.')).toBeVisible()
  await field(page, 'О чём просит').fill('Прошу отремонтировать дорогу у фермы.')
  await page.keyboard.press('Control+Enter')
  const defects = receiptOf(page).getByRole('listitem')
  await expect(defects).toHaveText(['Нет имени', 'Нет адреса', 'ИИН или БИН не сходится'])
})

test('an empty form is registered too', async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await expect(field(page, 'ИИН')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(receiptOf(page).getByRole('listitem')).toHaveText(['Нет имени', 'Нет адреса', 'Нет текста'])
})

test('two presses of Ctrl+Enter register once', async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await field(page, 'Фамилия').fill('Примеров')
  await page.evaluate(() => {
    const press = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press))
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press))
  })
  await expect(receiptOf(page)).toBeVisible()
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: 'Сегодня у этого стола: 1' })).toBeVisible()
})

test('earlier appeals and possible repeats come with reasons, F6 links, an empty form is quiet (zammad#4592, #4606)', async ({
  page,
  program,
}) => {
  const person = { surname: 'Примеров', givenName: 'Пётр', phone: '87000000001', street: 'Жоба', house: '7' }
  const essence = 'На улице Жоба второй месяц не вывозят мусор, контейнеры переполнены, собаки растаскивают пакеты.'
  const register = { kind: 'application', channel: 'desk', language: 'ru', applicants: [person], essence }
  const { number } = await call(program, 'appeal.register', register, admin)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  const panel = panelOf(page)
  await expect(panel.getByText('Здесь появятся прежние обращения')).toBeVisible()
  await expect(panel.getByRole('link')).toHaveCount(0)

  await field(page, 'Телефон').fill('8 700 000 00 01')
  await expect(panel.getByRole('heading', { name: 'Этот человек уже обращался: 1 раз' })).toBeVisible()
  await field(page, 'Фамилия').fill('Примеров')
  await field(page, 'Имя').fill('Пётр')
  await field(page, 'О чём просит').fill(
    'Второй месяц мусор с улицы Жоба не вывозят, контейнеры переполнены, собаки растаскивают пакеты, примите меры.',
  )
  await expect(panel.getByText('Вероятно, повтор')).toBeVisible()
  await expect(panel.getByText('тот же телефон')).toBeVisible()
  await page.keyboard.press('F6')
  await expect(panel.getByText(`Будет связано как повторное с ${String(number)}`)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(receiptOf(page)).toBeVisible()
  const card = await call(program, 'appeal.get', { number }, admin)
  expect(JSON.stringify(card['links'])).toContain('repeatOf')
})

test.describe('what cannot be kept', () => {
  test.beforeEach(async ({ page, program }) => {
    await program.start(page)
    await signIn(page, { login: 'admin', password })
    await field(page, 'Фамилия').fill('Примеров')
  })

  for (const { why, label, typed, told } of [
    {
      why: 'a day that has not come',
      label: 'Поступило',
      typed: '31.12.2098 10:00',
      told: 'Это время ещё не наступило.',
    },
    { why: 'a day that is none', label: 'Поступило', typed: '31.02.2026', told: 'Такого дня и времени нет.' },
    { why: 'an emoji', label: 'О чём просит', typed: 'Прошу помочь 🙂 с дорогой', told: 'В тексте есть значок «🙂»' },
    {
      why: 'an invisible letter',
      label: 'О чём просит',
      typed: 'Прошу по\u200Bмочь',
      told: 'В тексте есть невидимый знак',
    },
  ]) {
    test(`${why} is told at its field and nothing typed is lost`, async ({ page }) => {
      await field(page, label).fill(typed)
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText(told).first()).toBeVisible()
      await expect(page.getByText('Обращение пока нельзя зарегистрировать: исправьте 1 поле')).toBeVisible()
      await expect(field(page, label)).toBeFocused()
      await expect(field(page, label)).toHaveValue(typed)
      await expect(field(page, 'Фамилия')).toHaveValue('Примеров')
      await expect(receiptOf(page)).toBeHidden()
    })
  }

  test('one key takes emoji and invisible letters out', async ({ page }) => {
    await field(page, 'О чём просит').fill('Прошу по\u200Bмочь🙂 с дорогой')
    await page.keyboard.press('F8')
    await expect(field(page, 'О чём просит')).toHaveValue('Прошу помочь с дорогой')
    await page.keyboard.press('Control+Enter')
    await expect(receiptOf(page)).toBeVisible()
  })
})

/** Hands files to the page as a drop or a paste does. */
async function hand(page: Page, how: 'drop' | 'paste', name: string): Promise<void> {
  await field(page, 'О чём просит').evaluate(
    (target, given) => {
      const data = new DataTransfer()
      data.items.add(new File(['Синтетический текст.'], given.name, { type: 'text/plain' }))
      target.dispatchEvent(
        given.how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    { how, name },
  )
}

test('files are picked, pasted and dropped; one that cannot be taken is told in words', async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  const pick = async (name: string, bytes: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  }
  const files = page.getByRole('list', { name: 'Приложенные файлы' })
  await pick('өтініш.txt', Buffer.from('Синтетический текст.'))
  await expect(page.getByRole('button', { name: 'Убрать файл өтініш.txt' })).toBeVisible()
  await hand(page, 'paste', 'вставленный.txt')
  await expect(page.getByRole('button', { name: 'Убрать файл вставленный.txt' })).toBeVisible()
  await hand(page, 'drop', 'перетащенный.txt')
  await expect(page.getByRole('button', { name: 'Убрать файл перетащенный.txt' })).toBeVisible()

  await pick('пустой.pdf', Buffer.alloc(0))
  await expect(files.getByText('Файл «пустой.pdf» пустой. Выберите другой файл.')).toBeVisible()
  await pick('программа.exe', Buffer.from('MZ'))
  await expect(files.getByText('Файлы такого вида, как «программа.exe», не принимаются.')).toBeVisible()

  await page.keyboard.press('Control+Enter')
  await expect(receiptOf(page)).toBeVisible()
  const card = await call(program, 'appeal.get', { number: `${new Date().getFullYear()}-00001` }, admin)
  expect(card['files']).toHaveLength(3)
})

test('a file of 300 MB is told before it travels', async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await field(page, 'О чём просит').evaluate((target) => {
    const data = new DataTransfer()
    const file = new File([''], 'большой.pdf', { type: 'application/pdf' })
    Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 })
    data.items.add(new File([''], 'большой.pdf'))
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [file], types: ['Files'] } })
    target.dispatchEvent(drop)
  })
  await expect(page.getByText('Файл «большой.pdf» слишком большой.')).toBeVisible()
})

test("the moment of arrival is the office's, whatever zone the browser is in", async ({ page, program }) => {
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  // Almaty is five hours ahead of UTC all the year round.
  const office = new Date(Date.now() + 5 * 3_600_000)
  const [day, month] = [office.getUTCDate(), office.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0'))
  const shown = await field(page, 'Поступило').inputValue()
  expect(shown.slice(0, 10)).toBe(`${day}.${month}.${office.getUTCFullYear()}`)
  const [hours = 0, minutes = 0] = shown.slice(-5).split(':').map(Number)
  const late = office.getUTCHours() * 60 + office.getUTCMinutes() - (hours * 60 + minutes)
  expect(Math.abs(late)).toBeLessThanOrEqual(2)
})
