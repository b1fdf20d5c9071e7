/** A person who has no mouse: whatever they reach, they reach by keys, and it has the focus when they act on it. */
import { type Locator, type Page, expect } from '@playwright/test'
import { type ScreenLanguage, entryOf, languageButtons, like, words } from './steps.ts'

/** Places of the Tab order that a person is ready to go through before they give up. */
const mostTabs = 60

export interface Keys {
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Goes to a thing by Tab; the test fails where Tab does not lead to it. */
  to(target: Locator): Promise<void>
  /** Goes back to a thing by Shift+Tab. */
  back(target: Locator): Promise<void>
  /** Goes to a button or a link and presses Enter on it. */
  enter(target: Locator): Promise<void>
  /** Goes to a field and puts a text in place of what stands there. */
  fill(field: Locator, text: string): Promise<void>
  /** Goes to a list, types the beginning of an entry and takes the one that is marked. */
  choose(field: Locator, text: string): Promise<void>
  /** Goes to a group of choices by Tab and to one of them by arrows. */
  pick(group: Locator, choice: string): Promise<void>
  /** Opens the menu of all actions of a card and takes one of them by arrows. */
  act(action: string): Promise<void>
}

export function keysOf(page: Page): Keys {
  const { keyboard } = page
  const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement)

  async function until(target: Locator, key: string, most = mostTabs): Promise<void> {
    await target.waitFor()
    for (let at = 0; at < most; at += 1) {
      if (await hasFocus(target)) return
      await keyboard.press(key)
    }
    await expect(target, `${key} leads to it`).toBeFocused({ timeout: 1 })
  }

  const keys: Keys = {
    async press(...pressed) {
      for (const key of pressed) await keyboard.press(key)
    },
    type: (text) => keyboard.type(text),
    to: (target) => until(target, 'Tab'),
    back: (target) => until(target, 'Shift+Tab'),
    async enter(target) {
      await keys.to(target)
      await keyboard.press('Enter')
    },
    async fill(field, text) {
      await keys.to(field)
      await keyboard.press('Control+a')
      await keyboard.insertText(text)
    },
    async choose(field, text) {
      await keys.to(field)
      await keyboard.type(text)
      await expect(page.getByRole('option').filter({ hasText: text }).first()).toBeVisible()
      await keyboard.press('Enter')
    },
    async pick(group, choice) {
      await keys.to(group.getByRole('radio', { checked: true }))
      await until(group.getByRole('radio', { name: choice, exact: true }), 'ArrowRight', 8)
    },
    async act(action) {
      await keyboard.press('.')
      await until(page.getByRole('menuitem', { name: action, exact: true }), 'ArrowDown')
      await keyboard.press('Enter')
    },
  }
  return keys
}

/** Signs in on the open sheet in a language, by keys. */
export async function signInByKeys(
  page: Page,
  { login, language, password = 'practice' }: { login: string; language: ScreenLanguage; password?: string },
): Promise<void> {
  const keys = keysOf(page)
  const session = words('session', language)
  await keys.enter(page.getByRole('button', { name: languageButtons[language], exact: true }))
  await keys.fill(page.getByLabel(session.login), login)
  await keys.fill(page.getByLabel(session.password, { exact: true }), password)
  await keys.press('Enter')
  await page.getByRole('navigation', { name: words('frame', language).sectionsName }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Another person takes the place at the window, by keys. */
export async function switchByKeys(
  page: Page,
  { login, language, password = 'practice' }: { login: string; language: ScreenLanguage; password?: string },
): Promise<void> {
  const keys = keysOf(page)
  const session = words('session', language)
  await keys.press('Alt+u')
  const dialog = page.getByRole('dialog', { name: session.switchTitle })
  await keys.fill(dialog.getByLabel(session.login), login)
  await keys.fill(dialog.getByLabel(session.password, { exact: true }), password)
  await keys.press('Enter')
  await dialogsGone(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Waits until no dialog is left in the page: the keys of the screen belong to it until it has gone. */
async function dialogsGone(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { includeHidden: true })).toHaveCount(0)
}

export interface TypedAppeal {
  readonly surname: string
  readonly givenName: string
  readonly essence: string
  /** Part of the name of the official whom it is addressed to. */
  readonly addressee: string
  /** Whose act it is against; makes it a complaint. */
  readonly against?: string
}

/** Registers an appeal at the open desk, prints its receipt, and leaves an empty form; answers with the number. */
export async function registerByKeys(page: Page, language: ScreenLanguage, typed: TypedAppeal): Promise<string> {
  const keys = keysOf(page)
  const desk = words('desk', language)
  const field = (name: string): Locator => page.getByLabel(name, { exact: true })
  await expect(field(desk.field.iin)).toBeFocused()
  await keys.fill(field(desk.field.surname), typed.surname)
  await keys.fill(field(desk.field.givenName), typed.givenName)
  await keys.fill(field(desk.field.street), 'Жоба')
  await keys.fill(field(desk.field.house), '7')
  await keys.fill(field(desk.field.essence), typed.essence)
  if (typed.against !== undefined) {
    const kinds = page.getByRole('radiogroup', { name: desk.field.kind })
    await keys.pick(kinds, entryOf('appeal_kinds', 'complaint', language))
    await keys.fill(field(desk.complaint.against), typed.against)
  }
  await keys.choose(field(desk.field.addressee), typed.addressee)
  await keys.press('Control+Enter')
  const receipt = page.getByRole('dialog', { name: like(desk.receipt.title) })
  const number = /\d{4}-\d{5}/.exec(await receipt.innerText())?.[0] ?? ''
  await expect(receipt.getByRole('button', { name: desk.receipt.print })).toBeFocused()
  await keys.press('Enter')
  await expect(receipt.getByText(desk.receipt.printed)).toBeVisible()
  await keys.press('F2')
  await expect(field(desk.field.iin)).toBeFocused()
  return number
}

/** Finds an appeal by its number from wherever the person is, and opens its card. */
export async function openByKeys(page: Page, language: ScreenLanguage, number: string): Promise<void> {
  const keys = keysOf(page)
  await keys.press('Control+k')
  await expect(page.getByRole('combobox', { name: words('frame', language).palette.label })).toBeFocused()
  await keys.type(number)
  await expect(page.getByRole('option', { name: number })).toBeVisible()
  await keys.press('Enter')
  await dialogsGone(page)
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await expect(page.getByRole('main').getByText(words('appeal', language).next.label)).toBeVisible()
}
