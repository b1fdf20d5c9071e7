/** The board of the day: every count is the length of the list behind it, and one resolution goes to many after a look at each. */
import type { Page } from '@playwright/test'
import { keysOf, switchByKeys } from './keyboard.ts'
import { type Program, expect, test } from './program.ts'
import { call, dayOf, like, makeOldPractice, say, signIn, words } from './steps.ts'

const { list } = words('appeal', 'ru')
const today = words('today', 'ru')
const work = words('work', 'ru')
const clerk = { as: 'clerk', password: 'practice' }
const admin = { as: 'admin', password: 'practice' }

/** Shows the board and waits for its groups. */
async function openBoard(page: Page): Promise<void> {
  await page.keyboard.press('Alt+0')
  await expect(page.getByRole('heading', { level: 1, name: today.title })).toBeVisible()
  await expect(page.getByRole('link', { name: like(today.openListOf) }).first()).toBeVisible()
}

/** Names of the links that lead to the lists of all groups. */
async function listLinks(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('link', {
    name: new RegExp(`${like(today.openListOf).source}|${like(today.moreOf).source}`),
  })
  const names = await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  // Of a group of the main column both links lead to the same list.
  const byGroup = new Map(names.map((name) => [name.slice(name.indexOf('. ') + 2), name]))
  return [...byGroup.values()]
}

test.beforeEach(async ({ program }) => {
  await makeOldPractice(program)
})

test("each count of the board is the length of its list, for everybody's affairs and for one's own", async ({
  page,
  program,
}) => {
  await giveLateOnesTo(program, 'Мысалов')
  await program.start(page)
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await expectCountsOfLists(page, { groups: 6 })
  await switchByKeys(page, { login: 'official', language: 'ru' })
  await expectCountsOfLists(page, { groups: 1 })
})

/** Opens the list of every group by its link and counts its rows. */
async function expectCountsOfLists(page: Page, { groups }: { readonly groups: number }): Promise<void> {
  await openBoard(page)
  const links = await listLinks(page)
  expect(links.length, 'groups on the board').toBeGreaterThanOrEqual(groups)
  for (const name of links) {
    await openBoard(page)
    await page.getByRole('link', { name, exact: true }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: today.title, exact: true })).toBeHidden()
    const rows = Number(/\d+$/.exec(name)?.[0])
    await expect(page.getByRole('grid'), name).toHaveAttribute('aria-rowcount', String(rows + 1))
  }
}

/** Names an official for everything that is late, so that a board of one's own has something to show. */
async function giveLateOnesTo(program: Program, surname: string): Promise<void> {
  const late = await call(program, 'appeal.list', { filter: { due: 'late' } }, clerk)
  const office = await call(program, 'official.list', {}, clerk)
  const officials = office['items'] as readonly { readonly officialId: string; readonly name: string }[]
  const officialId = officials.find(({ name }) => name.startsWith(surname))?.officialId ?? ''
  const resolution = { on: dayOf(0), authorId: officialId, text: 'Ответить сегодня.', executors: [{ officialId }] }
  const numbers = (late['items'] as readonly { readonly number: string }[]).map(({ number }) => number)
  expect(numbers.length, 'late appeals of the practice register').toBeGreaterThan(0)
  await call(program, 'appeal.assign-many', { numbers, ...resolution }, clerk)
}

test('one resolution is given to many: looked through, with progress, and what was refused is told and stays chosen', async ({
  page,
  program,
}) => {
  const keys = keysOf(page)
  const { assign } = words('life', 'ru').step
  await program.start(page)
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await page.evaluate(() => (location.hash = '#/appeals?state=all'))
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog')
  const rows = dialog.getByRole('list', { name: work.assign.listLabel }).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  const all = await rows.count()
  const ended = await rows.filter({ hasText: work.assign.note.ended }).count()
  const joined = await rows.filter({ hasText: work.assign.note.joined }).count()
  expect(ended, 'ended appeals are marked before anything is sent').toBeGreaterThan(0)
  const ready = all - ended - joined
  await expect(dialog.getByText(say(work.assign.ready, { ready, total: all }))).toBeVisible()

  await keys.choose(dialog.getByLabel(assign.add), 'Нобай')
  await keys.choose(dialog.getByLabel(work.assign.template), 'Рассмотреть и')
  await keys.choose(dialog.getByLabel(work.assign.author), 'Жобаев')
  // Another process ends one of them meanwhile: its change is not announced to this window.
  const number = await endOne(program, await rows.filter({ hasNotText: work.assign.note.ended }).allInnerTexts())
  const progress = dialog.getByRole('progressbar', { name: work.assign.working }).waitFor()
  await page.keyboard.press('Control+Enter')
  await progress
  const result = page.getByRole('dialog', { name: work.assign.resultTitle })
  const refused = result.getByRole('list', { name: work.assign.refusedLabel }).getByRole('listitem')
  await expect(refused).toHaveCount(all - ready + 1)
  await expect(refused.filter({ hasText: number })).toHaveText(/\S+ .{20,}\./)
  await page.keyboard.press('Escape')
  await expect(page.getByText(say(list.selected, { count: all - ready + 1 }))).toBeVisible()
})

/** Voids the first open appeal among some, and answers with its number. */
async function endOne(program: Program, texts: readonly string[]): Promise<string> {
  const number = /\d{4}-\d{5}/.exec(texts[0] ?? '')?.[0] ?? ''
  const { appealId, version } = await call(program, 'appeal.get', { number }, admin)
  await call(program, 'appeal.void', { appealId, expectedVersion: version, reason: 'внесено дважды' }, admin)
  return number
}
