/** A day of personal reception by keyboard: booked and received, written down in seconds, an appeal in one key, a moved day told. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, type Program, schemes, showIn, test } from './program.ts'
import {
  call,
  countedKeyboard,
  documentOf,
  keepPrinterQuiet,
  makeOffice,
  password,
  pdfText,
  say,
  type ScreenLanguage,
  signIn,
  words,
} from './steps.ts'

const admin = { as: 'admin', password }
/** Today by the office's clock. */
const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10)
const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
/** A day as people type it. */
const typed = (day: string): string => day.split('-').toReversed().join('.')

interface Day {
  readonly officialId: string
  readonly receptionId: string
}

/** An akim who receives all day today, whatever day it is. */
async function planToday(program: Program, { days = [today] }: { readonly days?: string[] } = {}): Promise<Day> {
  const position = { positionKk: 'аудан әкімі', positionRu: 'аким района', rank: 'head' }
  const { officialId } = await call(program, 'official.add', { name: 'Жобаев Е. Н.', ...position }, admin)
  const hours = { startsAt: '00:00', endsAt: '23:45', slotMinutes: 15, daysOffAccepted: true }
  const planned = await call(program, 'reception.plan', { officialId, days, ...hours }, admin)
  const [receptionId] = planned['receptionIds'] as string[]
  return { officialId: String(officialId), receptionId: receptionId ?? '' }
}

async function openDay(page: Page, language: ScreenLanguage): Promise<void> {
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { level: 1, name: words('reception', language).title })).toBeVisible()
  // The day of today has the one place of the grid in the Tab order; Enter opens its reception.
  await page.locator(`[data-day="${today}"]`).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Жобаев Е\. Н\./ })).toBeVisible()
}

test.describe('one visit', () => {
  for (const language of ['kk', 'ru'] as const) {
    test(`in ${language}: a person at the door is written down in forty seconds, the next becomes an appeal in one key`, async ({
      page,
      program,
    }) => {
      await makeOffice(program)
      await planToday(program)
      await program.start(page)
      await signIn(page, { login: 'admin', password, language })
      await openDay(page, language)
      const t = words('reception', language)
      const keys = countedKeyboard(page)
      const began = Date.now()

      await keys.press('n')
      await expect(page.getByLabel(t.field.surname)).toBeFocused()
      for (const text of ['Условнова', 'Ирина', 'Петровна', '', '87000000003']) {
        await keys.type(text)
        await keys.press('Tab')
      }
      await page.getByLabel(t.field.question).focus()
      await keys.type('Когда включат фонари на улице Жоба?')
      await page.getByLabel(t.settle.answer).focus()
      await keys.type('Фонари заменят до конца недели.')
      await keys.press('Alt+2')
      await keys.press('Control+Enter')
      const first = { number: 1, name: 'Условнова Ирина', result: t.result.explained }
      await expect(page.getByText(say(t.settle.written, first))).toBeVisible()
      expect(Date.now() - began).toBeLessThan(40_000)
      expect(keys.presses).toBeLessThan(12)

      // The next person: the cursor is at the beginning, the fields are empty.
      await expect(page.getByLabel(t.field.surname)).toBeFocused()
      await expect(page.getByLabel(t.field.surname)).toHaveValue('')
      await keys.type('Үлгіәлі')
      await page.getByLabel(t.field.question).focus()
      await keys.type('Көшеде жарық жоқ')
      await keys.press('F8')
      await expect(page.getByText(/№ 2/).first()).toBeVisible()
      const year = today.slice(0, 4)
      await expect(page.getByText(`${year}-00001`).first()).toBeVisible()
      await expect(page.getByRole('button', { name: t.outcome.receipt })).toBeVisible()

      const card = await call(program, 'appeal.get', { number: `${year}-00001` }, admin)
      expect(card).toMatchObject({ channel: 'reception', essence: 'Көшеде жарық жоқ', addresseeName: 'Жобаев Е. Н.' })
      const { visit } = (await call(program, 'visit.get', { appealNumber: `${year}-00001` }, admin)) as {
        readonly visit: { readonly number: number }
      }
      expect(visit.number).toBe(2)

      // From the visit to the appeal, and from the card of the appeal back to the visit.
      await page.locator('.q-reception-row', { hasText: 'Үлгіәлі' }).click()
      await page
        .getByRole('link', { name: `${year}-00001` })
        .first()
        .click()
      await page.getByRole('link', { name: say(t.origin.number, { number: 2 }), exact: true }).click()
      await expect(page.getByRole('button', { name: t.outcome.receipt })).toBeVisible()
    })
  }
})

test('a booked person is begun with Enter and given an instruction; who does not come is marked; the journal adds up', async ({
  page,
  program,
}) => {
  await makeOffice(program)
  await keepPrinterQuiet(page)
  const { receptionId } = await planToday(program)
  for (const [slot, surname] of [
    ['00:00', 'Сынақова'],
    ['00:15', 'Макетов'],
  ]) {
    const person = { surname, givenName: 'Айгүл' }
    await call(program, 'visit.book', { receptionId, slot, person, question: 'Жол нашар', language: 'kk' }, admin)
  }
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await openDay(page, 'ru')

  await page.keyboard.press('Control+ArrowRight')
  await expect(page.getByRole('heading', { name: 'Сынақова Айгүл' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Начать приём' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Данный ответ')).toBeFocused()
  await page.keyboard.type('Осмотрим на этой неделе.')
  await page.keyboard.press('Alt+3')
  await expect(page.getByLabel('Что сделать')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Поле не заполнено. Заполните его.').first()).toBeVisible()
  await page.keyboard.type('Осмотреть дорогу')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Записано под № 1: Сынақова А. — Дано поручение')).toBeVisible()

  // The next person is open already.
  await expect(page.getByRole('heading', { name: 'Макетов Айгүл' })).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByText(/отмечена неявка/)).toBeVisible()
  await page.getByRole('button', { name: 'Завершить приём' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Проведён, 00:00/)).toBeVisible()

  await page.getByRole('link', { name: 'Личный приём' }).first().click()
  await page.getByRole('link', { name: 'Журнал' }).click()
  await expect(page.getByRole('row', { name: /Сынақова А\./ })).toBeVisible()
  await expect(page.getByText('Номера без пропусков')).toBeVisible()
  await page.keyboard.press('Control+p')
  const paper = page.getByRole('dialog', { name: 'Печать журнала личного приёма' })
  await paper.getByRole('radio', { name: 'На русском' }).check()
  const text = await pdfText(
    await documentOf(page, () => paper.getByRole('button', { name: 'Печать', exact: true }).click()),
  )
  for (const said of [
    'Журнал личного приёма',
    'Сынақова Айгүл',
    'Осмотреть дорогу',
    'Номера идут без пропусков',
    'Неявка',
  ]) {
    expect(text).toContain(said)
  }
})

test('a moved day takes its people along, and each is told with a printed notice', async ({ page, program }) => {
  await makeOffice(program)
  await keepPrinterQuiet(page)
  const from = inDays(20)
  const to = inDays(27)
  const { receptionId } = await planToday(program, { days: [from] })
  const person = { surname: 'Сынақова', givenName: 'Айгүл', phone: '+7 700 000 00 11' }
  await call(program, 'visit.book', { receptionId, slot: '10:00', person, language: 'ru' }, admin)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await page.keyboard.press('Alt+4')
  const month = page.getByRole('heading', { level: 2 }).first()
  await expect(month).toBeVisible()
  if (from.slice(0, 7) !== today.slice(0, 7)) await page.keyboard.press('Alt+ArrowRight')
  await page
    .locator(`[data-day="${from}"]`)
    .getByRole('button', { name: /Жобаев/ })
    .click()
  await page.getByRole('button', { name: 'Действия с днём' }).click()
  await page.getByRole('menuitem', { name: 'Перенести день' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Новый день')).toBeFocused()
  await page.keyboard.type(typed(to))
  await dialog.getByLabel('Причина').fill('Сессия маслихата')
  await page.keyboard.press('Control+Enter')
  const taken = dialog.getByRole('checkbox', { name: 'Приём проводится в выходной намеренно' })
  const tell = page.getByRole('dialog', { name: /Сообщите 1 человеку/ })
  await expect(taken.or(tell)).toBeVisible()
  if (await taken.isVisible()) {
    await taken.check()
    await page.keyboard.press('Control+Enter')
  }
  await expect(tell.getByText('+7 700 000 00 11')).toBeVisible()
  const notice = await pdfText(await documentOf(page, () => tell.getByRole('button', { name: 'Уведомление' }).click()))
  expect(notice).toContain('Уведомление о переносе личного приёма')
  expect(notice).toContain('Сессия маслихата')
  await tell.getByRole('button', { name: 'Сообщено' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Сообщено .* по телефону/)).toHaveCount(0)
  await page
    .getByRole('button', { name: /Сынақова/ })
    .first()
    .click()
  await expect(page.getByText(/Перенесено учреждением, Сессия маслихата .*Сообщено/)).toBeVisible()
})

test('the month, a day, a visit and the journal have no violations of WCAG 2.2 AA in either scheme', async ({
  page,
  program,
}) => {
  await makeOffice(program)
  const { receptionId } = await planToday(program)
  const person = { surname: 'Сынақова', givenName: 'Айгүл' }
  await call(program, 'visit.book', { receptionId, slot: '00:00', person, question: 'Жол' }, admin)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  const look = async (what: string): Promise<void> => {
    for (const [at, scheme] of schemes.entries()) {
      await showIn(page, scheme)
      await expectAccessible(page, `${what}, ${scheme}`, { coloursOnly: at > 0 })
    }
  }
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('grid')).toBeVisible()
  await look('month')
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('planning')
  await page.keyboard.press('Escape')
  await openDay(page, 'ru')
  await look('day')
  await page.keyboard.press('Control+ArrowRight')
  await expect(page.getByRole('button', { name: 'Начать приём' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Данный ответ')).toBeFocused()
  await look('visit')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByLabel('Фамилия')).toBeFocused()
  await look('new visitor')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Личный приём' }).first().click()
  await page.getByRole('link', { name: 'Журнал' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Журнал личного приёма' })).toBeVisible()
  await look('journal')
})
