/** Every section speaks each language to the end: no key and no empty value where words should stand. */
import { type ScreenLanguage, makePractice, practiceNumber, signIn, words } from './steps.ts'
import { expect, test } from './program.ts'

const addresses = [
  '/desk',
  '/appeals',
  `/appeals/${practiceNumber}`,
  '/commitments?show=all',
  '/meetings',
  '/meetings/M-2026-001',
  '/meetings/M-2026-001?question=1',
  '/settings/organisation',
  '/settings/desks',
  '/settings/users',
  '/settings/officials',
  '/settings/calendar',
  '/settings/dictionaries',
  '/settings/numbers',
  '/settings/check',
]

/** What a message key or a forgotten value looks like on the screen. */
const isUnsaid = (text: string): boolean =>
  /^[a-z][a-zA-Z-]*(\.[a-z][a-zA-Z-]*)+$/.test(text) || /\bundefined\b|\{\{|\bNaN\b|\[object/.test(text)

test.beforeEach(async ({ page, program }) => {
  await makePractice(program)
  await program.start(page)
})

for (const language of ['kk', 'ru', 'en'] satisfies ScreenLanguage[]) {
  test(`every screen says everything in words, ${language}`, async ({ page }) => {
    await signIn(page, { login: 'admin', password: 'practice', language })
    const { sections } = words('frame', language)
    await expect(page.getByRole('navigation').first().getByRole('link').first()).toHaveText(sections.desk)
    for (const address of addresses) {
      await page.evaluate((hash) => (location.hash = hash), `#${address}`)
      await expect(page).toHaveURL((url) => url.hash === `#${address}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toBeEmpty()
      const read = async () => (await page.locator('body').innerText()).split(/[\n\t]/).map((line) => line.trim())
      expect((await read()).filter(isUnsaid), address).toEqual([])
    }
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
}
