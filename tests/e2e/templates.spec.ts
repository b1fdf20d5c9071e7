/** A supervisor gives the office its own wording, by keyboard alone; a slip in the braces is told where it stands. */
import { expect, test } from './program.ts'
import { makePractice, say, signIn, words } from './steps.ts'

/** Name of the shipped template in each language. */
const names = { kk: 'Түсіндірме берілді', ru: 'Дано разъяснение' } as const

for (const language of ['kk', 'ru'] as const) {
  test(`a template is worded anew in ${language}, and a slip in a field is corrected with one key`, async ({
    page,
    program,
  }) => {
    await makePractice(program)
    await program.start(page)
    await signIn(page, { login: 'supervisor', password: 'practice', language })
    const texts = words('template', language)
    await page.evaluate(() => (location.hash = '#/settings/templates?template=reply.explained'))
    const text = page.getByLabel(texts.edit.textRu, { exact: true })
    await text.fill('{greeting}! ')
    await page.keyboard.press('F4')
    await page.keyboard.type('number')
    await page.keyboard.press('Enter')
    await expect(text).toHaveValue('{greeting}! {number}')
    await expect(page.getByRole('region', { name: texts.preview.ru })).toHaveText(
      'Уважаемая Ирина Петровна! 2026-00214',
    )

    await page.keyboard.type(' от {registredOn}')
    await page.keyboard.press('Control+Enter')
    await expect(text).toBeFocused()
    const slip = say(texts.edit.problem['unknown-field'], { field: 'registredOn' })
    await expect(page.getByRole('alert')).toContainText(slip)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(
      page.getByRole('button', { name: say(texts.edit.replaceWith, { field: '{registeredOn}' }) }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(text).toHaveValue('{greeting}! {number} от {registeredOn}')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('row').filter({ hasText: texts.origin.changed })).toBeFocused()
    await expect(page.getByText(say(texts.saved, { name: names[language] }))).toBeVisible()
  })
}

test('what was typed and left comes back', async ({ page, program }) => {
  await makePractice(program)
  await program.start(page)
  await signIn(page, { login: 'supervisor', password: 'practice' })
  const texts = words('template', 'ru')
  await page.evaluate(() => (location.hash = '#/settings/templates?template=notice.return'))
  await page.getByLabel(texts.edit.textRu, { exact: true }).fill('Возвращаем.')
  await page.keyboard.press('Escape')
  const row = page.getByRole('row', { name: 'Уведомление о возврате обращения' })
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(texts.edit.kept)).toBeVisible()
  await expect(page.getByLabel(texts.edit.textRu, { exact: true })).toHaveValue('Возвращаем.')
  await page.getByRole('button', { name: texts.edit.discard }).click()
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(texts.edit.textRu, { exact: true })).toHaveValue(/возвращается в соответствии/)
})
