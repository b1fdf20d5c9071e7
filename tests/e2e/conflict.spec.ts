/** Two people at one case, a step that the law does not allow any more, a file on its way: told in words, and nothing is lost. */
import type { Page } from '@playwright/test'
import { keysOf, openByKeys } from './keyboard.ts'
import { expect, test } from './program.ts'
import { call, entryOf, like, makeOldPractice, makePractice, say, signIn, words } from './steps.ts'

const reply = words('reply', 'ru')
const life = words('life', 'ru')
const desk = { as: 'clerk', password: 'practice' }
const letter = (who: string): string =>
  `Ваше обращение рассмотрено. Ответ написал ${who} сотрудник, подробности в приложении.`

async function openReply(page: Page, number: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/appeals/${number}/reply`)
  await expect(page.getByRole('heading', { level: 1, name: say(reply.editor.title, { number }) })).toBeVisible()
}

/** Fills the form of a reply and leaves it unsent. */
async function write(page: Page, text: string): Promise<void> {
  const keys = keysOf(page)
  await keys.choose(
    page.getByLabel(reply.editor.outcome, { exact: true }),
    entryOf('reply_outcomes', 'explained', 'ru'),
  )
  await keys.choose(page.getByLabel(reply.editor.signatory), 'Жобаев')
  await page.getByLabel(reply.editor.text).fill(text)
}

test('two people answer one case: the second sees what the first did and loses no text', async ({
  page,
  program,
  browser,
}) => {
  await makePractice(program)
  const register = {
    kind: 'application',
    channel: 'desk',
    language: 'ru',
    applicants: [],
    essence: 'Прошу дать справку.',
  }
  const number = String((await call(program, 'appeal.register', register, desk))['number'])
  const other = await browser.newPage()
  await program.start(page)
  await program.join(other)
  await signIn(page, { login: 'clerk', password: 'practice' })
  await signIn(other, { login: 'clerk2', password: 'practice' })
  await openReply(page, number)
  await openReply(other, number)
  await write(page, letter('первый'))
  await write(other, letter('второй'))

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await expect(page.getByText(say(reply.editor.preparedDone, { name: 'Жобаев Е. Н.' }))).toBeVisible()
  await other.keyboard.press('Control+Enter')
  const main = other.getByRole('main')
  await expect(main.getByText(reply.conflict.title)).toBeVisible()
  const prepared = new RegExp(`^Үлгібаева С\\. Ж\\.: ${like(life.event.replyPrepared.replace(/\.$/, '')).source}`)
  await expect(main.getByRole('listitem').filter({ hasText: prepared })).toHaveCount(1)
  await expect(main.getByText(reply.conflict.kept)).toBeVisible()
  await expect(other.getByLabel(reply.editor.text)).toHaveValue(letter('второй'))

  await keysOf(other).enter(main.getByRole('button', { name: reply.conflict.again }))
  await expect(other.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await expect(main.getByText(letter('второй')).first()).toBeVisible()
  await expect(page.getByRole('main').getByText(letter('второй')).first(), 'the first sees it too').toBeVisible()
  await other.close()
})

test('an extension decided after the term is refused in plain words, one decided in time is entered later too (R-21)', async ({
  page,
  program,
}) => {
  await makeOldPractice(program)
  const { items } = await call(program, 'appeal.list', { filter: { due: 'late' }, limit: 1 }, desk)
  const [late] = items as readonly { readonly number: string; readonly dueOn: string }[]
  expect(late, 'an appeal whose term is over').toBeDefined()
  await program.start(page)
  await signIn(page, { login: 'clerk', password: 'practice' })
  const keys = keysOf(page)
  const { extend } = life.step
  await openByKeys(page, 'ru', late?.number ?? '')
  await keys.act(extend.action)
  const dialog = page.getByRole('dialog', { name: extend.title })
  await expect(dialog.getByText(like(extend.over))).toBeVisible()
  await keys.choose(dialog.getByLabel(extend.decidedBy), 'Жобаев')
  await keys.fill(dialog.getByLabel(extend.grounds), 'Ждём акт обследования.')
  await keys.enter(dialog.getByRole('button', { name: like(extend.latest) }))
  await keys.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toContainText('после окончания срок не продлевают (АППК, ст. 76)')
  await expect(dialog.getByLabel(extend.grounds)).toHaveValue('Ждём акт обследования.')

  await keys.fill(dialog.getByLabel(life.label.decidedOn), (late?.dueOn ?? '').split('-').toReversed().join('.'))
  await expect(dialog.getByText(like(extend.over))).toBeHidden()
  await keys.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main').getByText(like(extend.done))).toBeVisible()
})

test('a step waits for the file that is on its way', async ({ page, program }) => {
  await makePractice(program)
  const register = { kind: 'application', channel: 'desk', language: 'ru', applicants: [], essence: 'Прошу справку.' }
  const number = String((await call(program, 'appeal.register', register, desk))['number'])
  await program.start(page)
  await signIn(page, { login: 'clerk', password: 'practice' })
  const keys = keysOf(page)
  const { withdraw } = life.step
  await openByKeys(page, 'ru', number)
  await keys.act(withdraw.action)
  const dialog = page.getByRole('dialog', { name: withdraw.title })
  const { promise: mayArrive, resolve: arrive } = Promise.withResolvers<undefined>()
  await page.route('**/call', async (route) => {
    const { operation } = route.request().postDataJSON() as { readonly operation: string }
    if (operation === 'file.finish') await mayArrive
    await route.continue()
  })
  const chooser = page.waitForEvent('filechooser')
  await keys.enter(dialog.getByRole('button', { name: life.attach }))
  await (await chooser).setFiles({ name: 'отзыв.txt', mimeType: 'text/plain', buffer: Buffer.from('Отзываю.') })
  await expect(dialog.getByText('отзыв.txt')).toBeVisible()
  await keys.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toContainText(words('failure', 'ru').field.uploading)
  arrive(undefined)
  await expect(
    dialog.getByRole('button', { name: say(words('desk', 'ru').attach.remove, { name: 'отзыв.txt' }) }),
  ).toBeVisible()
  await keys.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main').getByText(withdraw.done)).toBeVisible()
})
