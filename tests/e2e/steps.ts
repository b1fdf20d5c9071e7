/** What a person does again and again, in the words of the screen; things are found by roles and labels, never by classes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Response } from '@playwright/test'
import { extractText } from 'unpdf'
import type { Messages } from '#messages/keys'
import type { Program } from './program.ts'

export type ScreenLanguage = 'kk' | 'ru' | 'en'

export const languageButtons = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const

/** Texts of one noun in a language, so that a test in three languages is written once. */
export function words<Noun extends keyof Messages>(noun: Noun, language: ScreenLanguage): Messages[Noun] {
  return JSON.parse(readFileSync(`src/messages/${language}/${noun}.json`, 'utf8')) as Messages[Noun]
}

/** A text of the messages with its facts filled in. */
export function say(text: string, facts: Readonly<Record<string, string | number>> = {}): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name]))
}

/** A text of the messages whose facts may be anything, as a pattern. */
export function like(text: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(parts.join('.+'))
}

/** The entry of a dictionary as the office ships it. */
export function entryOf(dictionary: string, code: string, language: ScreenLanguage): string {
  const shipped = JSON.parse(readFileSync('resources/data/dictionaries.json', 'utf8')) as Record<
    string,
    readonly ({ readonly code: string } & Record<ScreenLanguage, string>)[]
  >
  const entry = shipped[dictionary]?.find((one) => one.code === code)
  if (!entry) throw new Error(`no entry ${code} in ${dictionary}`)
  return entry[language]
}

/** The day so many days after today by the clock of the office, `YYYY-MM-DD`. */
export function dayOf(daysAfter: number): string {
  // Kazakhstan is five hours ahead of UTC all the year round.
  return new Date(Date.now() + 5 * 3_600_000 + daysAfter * 86_400_000).toISOString().slice(0, 10)
}

/** The same day as it is typed and shown. */
export function dayAfter(days: number): string {
  return dayOf(days).split('-').toReversed().join('.')
}

const office = {
  organisation: {
    nameKk: 'Сынақ ауданы әкімінің аппараты',
    nameRu: 'Аппарат акима Пробного района',
    phone: '8 (700) 000-00-00',
  },
  administrator: { name: 'Сынақов Үлгі', positionKk: 'бас маман', positionRu: 'главный специалист' },
}
export const password = 'synaq-2026'

/** Registers that were made before in this process: a copy of a folder is faster than a new register. */
const made = new Map<string, string>()

async function copyOf(program: Program, name: string, make: () => Promise<unknown>): Promise<void> {
  const kept = made.get(name)
  if (kept !== undefined) {
    cpSync(kept, program.folder, { recursive: true })
    return
  }
  await make()
  const copy = mkdtempSync(join(tmpdir(), `qabyldau-e2e-${name}-`))
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  cpSync(program.folder, copy, { recursive: true })
  made.set(name, copy)
}

/** Makes an empty register with one desk and the administrator `admin`. */
export async function makeOffice(program: Program): Promise<void> {
  await copyOf(program, 'office', async () => {
    const settings = `${program.folder}.json`
    writeFileSync(settings, JSON.stringify(office))
    await program.cli(['init', '--admin', 'admin', '--settings', settings], { password })
    rmSync(settings)
  })
}

/** The first appeal of the year in which the practice register has lived longest. */
export const practiceNumber = `${new Date(Date.now() - 180 * 86_400_000).getUTCFullYear()}-00001`

/** Makes a practice register; the same seed gives the same people and appeals. */
export async function makePractice(program: Program): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  await copyOf(program, 'practice', () => program.cli(['demo', '--cases', '60', '--seed', '1', '--until', yesterday]))
}

/** Makes a practice register whose year ended days ago: more is owed in it than a good office would owe. */
export async function makeOldPractice(program: Program): Promise<void> {
  const before = new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10)
  await copyOf(program, 'old', () => program.cli(['demo', '--cases', '160', '--seed', '1', '--until', before]))
}

/** Runs an operation on the register as a person and answers its value. */
export async function call(
  program: Program,
  operation: string,
  input: unknown,
  { as, password: secret }: { readonly as: string; readonly password: string },
): Promise<Record<string, unknown>> {
  const told = await program.cli(['call', operation, '-', '--as', as], {
    input: JSON.stringify(input),
    password: secret,
  })
  const envelope = JSON.parse(told) as { readonly ok: boolean; readonly value: Record<string, unknown> }
  if (!envelope.ok) throw new Error(`${operation}: ${told}`)
  return envelope.value
}

/** Signs in on the open sheet and waits for the frame. */
export async function signIn(
  page: Page,
  { login, password: secret, language = 'ru' }: { login: string; password: string; language?: ScreenLanguage },
): Promise<void> {
  const session = words('session', language)
  await page.getByRole('button', { name: languageButtons[language], exact: true }).click()
  await page.getByLabel(session.login).fill(login)
  await page.getByLabel(session.password, { exact: true }).fill(secret)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: words('frame', language).sectionsName }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Opens a section of the side bar. */
export async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name, exact: false }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Counts key presses, as a person at the desk feels them; typing of text is not counted. */
export interface Keyboard {
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  readonly presses: number
}

/** The keyboard of a page with its presses counted. */
export function countedKeyboard(page: Page): Keyboard {
  let presses = 0
  return {
    async press(key) {
      presses += 1
      await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    get presses() {
      return presses
    },
  }
}

/** Keeps the print dialog of the browser shut: the paper itself is read instead. */
export async function keepPrinterQuiet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
}

/** Does something that brings a document to the window and answers the document's bytes as the window got them. */
export async function documentOf(page: Page, act: () => Promise<unknown>): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let isWhole: () => void = () => undefined
  const whole = new Promise<void>((resolve) => (isWhole = resolve))
  const listen = async (response: Response): Promise<void> => {
    if (!response.url().endsWith('/call')) return
    const asked = response.request().postDataJSON() as { readonly operation: string }
    if (asked.operation !== 'file.read') return
    const answer = (await response.json()) as { value: { base64: string; nextOffset: number | null } }
    pieces.push(Buffer.from(answer.value.base64, 'base64'))
    if (answer.value.nextOffset === null) isWhole()
  }
  page.on('response', listen)
  await act()
  await whole
  page.off('response', listen)
  return new Uint8Array(Buffer.concat(pieces))
}

/** Text of a PDF with its line breaks as single spaces. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(bytes, { mergePages: true })
  return text.replaceAll(/\s+/g, ' ')
}
