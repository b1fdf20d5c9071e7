/**
 * The first hour with the program, by keyboard alone, in both languages of the state: three steps to a register, an
 * appeal, its receipt, and the appeal found again however its writer spells the name.
 */
import { expect, test } from './program.ts'
import { countedKeyboard, documentOf, keepPrinterQuiet, pdfText, say, words } from './steps.ts'

/** Most key presses from the empty form to the printed receipt, the text itself apart. */
const mostPresses = 14

const offices = [
  {
    language: 'kk',
    digit: '1',
    surname: 'Үлгібаев',
    givenName: 'Нұрлан',
    essence: 'Көшедегі шам жанбайды, жөндеуді сұраймын.',
    misspelt: 'Улгибаев',
    latin: 'Nurlan',
    kind: 'арыз',
  },
  {
    language: 'ru',
    digit: '2',
    surname: 'Образцова',
    givenName: 'Нұргүл',
    essence: 'На улице не горит фонарь, прошу починить.',
    misspelt: 'Обрасцова',
    latin: 'Nurgul',
    kind: 'заявление',
  },
] as const

for (const { language, digit, surname, givenName, essence, kind, misspelt, latin } of offices) {
  test(`first run, an appeal, its receipt and the search for it by keyboard alone, ${language}`, async ({
    page,
    program,
  }) => {
    const [firstRun, desk, appeal, frame] = [
      words('first-run', language),
      words('desk', language),
      words('appeal', language),
      words('frame', language),
    ]
    await keepPrinterQuiet(page)
    await program.start(page)
    const type = (text: string) => page.keyboard.type(text)
    const tab = async (times = 1) => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press('Tab')
    }

    await expect(page.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press(digit)
    await expect(page.getByRole('heading', { name: firstRun.office.title })).toBeVisible()
    await tab(4)
    await expect(page.getByLabel(firstRun.office.nameKk)).toBeFocused()
    await type('Сынақ ауданы әкімінің аппараты')
    await tab()
    await type('Аппарат акима Пробного района')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: firstRun.hours.title })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(firstRun.administrator.name)).toBeFocused()
    await type('Сынақова Үлгі')
    await tab()
    await type('бас маман')
    await tab()
    await type('главный специалист')
    await tab()
    await type('synaq')
    await tab()
    await type('synaq-2026')
    await tab(2)
    await type('synaq-2026')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: desk.title })).toBeVisible()

    const keys = countedKeyboard(page)
    const field = (name: string) => page.getByLabel(name, { exact: true })
    await expect(field(desk.field.iin)).toBeFocused()
    await keys.press('Tab')
    await keys.type('87000000000')
    await keys.press('Tab')
    await keys.press('Tab')
    await expect(field(desk.field.surname)).toBeFocused()
    await keys.type(surname)
    await keys.press('Tab')
    await keys.type(givenName)
    await keys.press('Tab')
    await keys.press('Tab')
    await keys.press('Tab')
    await expect(field(desk.field.street)).toBeFocused()
    await keys.type('Жоба')
    await keys.press('Tab')
    await keys.type('7')
    await keys.press('Tab')
    await keys.press('Tab')
    await expect(field(desk.field.essence)).toBeFocused()
    await keys.type(essence)
    await keys.press('Control+Enter')

    const number = `${new Date().getFullYear()}-00001`
    const receipt = page.getByRole('dialog', { name: say(desk.receipt.title, { number }) })
    await expect(receipt).toBeVisible()
    await expect(receipt.getByRole('button', { name: desk.receipt.print })).toBeFocused()
    const both = await pdfText(await documentOf(page, () => keys.press('Enter')))
    expect(both).toContain(number)
    for (const line of ['Жауап мерзімі · Ответ не позднее', 'Сынақова Үлгі, бас маман · главный специалист', kind]) {
      expect(both).toContain(line)
    }
    const code = /Код проверки ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(both)?.[1]
    expect(code, 'verification code').toBeDefined()
    await expect(receipt.getByText(desk.receipt.printed)).toBeVisible()
    await keys.press('F2')
    await expect(receipt).toBeHidden()
    await expect(field(desk.field.iin)).toBeFocused()
    await expect(field(desk.field.surname)).toHaveValue('')
    expect(keys.presses, 'key presses beyond the text').toBeLessThanOrEqual(mostPresses)

    for (const spelling of [misspelt, latin, surname]) {
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('combobox', { name: frame.palette.label })
      await expect(palette).toBeFocused()
      await type(spelling)
      await expect(page.getByRole('option', { name: number })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(palette).toBeHidden()
    }
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('heading', { level: 1, name: appeal.list.title })).toBeVisible()
    await page.keyboard.press('/')
    await type(misspelt)
    await expect(page.getByRole('row', { name: surname })).toBeVisible()
  })
}
