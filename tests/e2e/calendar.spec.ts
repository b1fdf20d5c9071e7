/** Years of the calendar from a file, by keyboard alone: mistakes corrected in place, due dates moved when that is asked for. */
import { expect, test } from './program.ts'
import { type ScreenLanguage, makePractice, say, signIn, words } from './steps.ts'

/** A weekday of next week: open appeals of the practice register count over it. */
function dayOff(): string {
  const day = new Date(Date.now() + 5 * 3_600_000)
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6)
  return day.toISOString().slice(0, 10)
}

const languages = [
  { language: 'kk', done: /мерзімі қайта есептелді\./ },
  { language: 'ru', done: /Пересчитан(ы сроки| срок) \d+ обращени/ },
] as const satisfies { language: ScreenLanguage; done: RegExp }[]

for (const { language, done } of languages) {
  test(`a table is pasted, corrected, looked at and loaded; what was left is finished (R-24), ${language}`, async ({
    page,
    program,
  }) => {
    const { calendar } = words('settings', language)
    await makePractice(program)
    await program.start(page)
    await signIn(page, { login: 'admin', password: 'practice', language })
    await page.evaluate(() => (location.hash = '#/settings/calendar'))
    await page.getByRole('button', { name: calendar.fromFile }).press('Enter')
    const dialog = page.getByRole('dialog', { name: calendar.file.title })
    await expect(dialog.getByRole('button', { name: calendar.file.choose })).toBeFocused()

    await page.keyboard.press('Tab')
    await page.keyboard.insertText(`date;what\n2028;year\n${dayOff()};day off`)
    await page.keyboard.press('Control+Enter')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await dialog.getByRole('button', { name: `${calendar.file.line} 3` }).press('Enter')
    // The line is chosen, so that what is typed takes its place.
    await page.keyboard.insertText(`${dayOff()};movedDayOff`)
    await dialog.getByRole('button', { name: `${calendar.file.line} 2` }).press('Enter')
    await page.keyboard.insertText('2028-01-03;movedDayOff')
    await page.keyboard.press('Control+Enter')

    await expect(dialog.getByRole('table', { name: calendar.file.years })).toContainText('2028')
    await expect(dialog.getByRole('table', { name: calendar.movedName })).toBeVisible()
    await dialog.getByRole('radio', { name: calendar.recomputeNo }).press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    const year = dayOff().slice(0, 4)
    await expect(page.getByText(say(calendar.file.loaded, { years: `${year}, 2028`, moved: 0 }))).toBeVisible()

    const recompute = page.getByRole('button', { name: calendar.pending.recompute })
    await recompute.press('Enter')
    await expect(recompute).toBeHidden()
    await expect(page.getByText(done)).toBeVisible()
    const told = JSON.parse(await program.cli(['call', 'calendar.pending', '{}', '--practice', '--as', 'admin'])) as {
      readonly value: { readonly total: number }
    }
    expect(told.value.total).toBe(0)
  })
}
