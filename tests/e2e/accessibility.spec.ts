/** WCAG 2.2 AA on every screen and every dialog, in both colour schemes, and at 200 % zoom. */
import type { Page } from '@playwright/test'
import { switchByKeys } from './keyboard.ts'
import { type Program, expect, expectAccessible, schemes, showIn, test } from './program.ts'
import {
  type ScreenLanguage,
  call,
  dayAfter,
  dayOf,
  like,
  makeOffice,
  makePractice,
  password,
  practiceNumber,
  signIn,
  words,
} from './steps.ts'

interface View {
  readonly what: string
  readonly address: string
  /** From the screen at that address to the view. */
  readonly open?: (page: Page) => Promise<void>
}

const press = (key: string) => (page: Page) => page.keyboard.press(key)
const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const card = `/appeals/${practiceNumber}`
const action = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Действия' }).click()
  await page.getByRole('menuitem', { name }).click()
}

const views: readonly View[] = [
  { what: 'desk', address: '/desk' },
  { what: 'desk with all fields', address: '/desk', open: press('F9') },
  {
    what: 'desk with a complaint',
    address: '/desk',
    open: (page) => page.getByRole('radio', { name: 'Жалоба' }).check(),
  },
  {
    what: 'desk with a warning, earlier appeals and repeats',
    address: '/desk',
    open: async (page) => {
      await page.getByLabel('ИИН', { exact: true }).fill('900101300016')
      await page.getByLabel('Фамилия', { exact: true }).fill('Примеров')
      await page.getByLabel('Имя', { exact: true }).fill('Виктор')
      await page.getByLabel('О чём просит').fill('В селе нет терапевта 🙂')
      await expect(page.getByText('Контрольная цифра не сходится.')).toBeVisible()
    },
  },
  { what: 'why this date, at the desk', address: '/desk', open: click('Почему?') },
  { what: 'search of everything', address: '/desk', open: press('Control+k') },
  { what: 'keys', address: '/desk', open: press('F1') },
  { what: 'another person', address: '/desk', open: press('Alt+u') },
  { what: 'list', address: '/appeals' },
  { what: 'list with rows chosen', address: '/appeals', open: (page) => page.getByRole('checkbox').nth(1).check() },
  { what: 'list with no rows', address: '/appeals?kind=complaint&channel=email&text=нетакого' },
  { what: 'a condition added', address: '/appeals', open: press('f') },
  { what: 'export', address: '/appeals', open: click('Экспорт') },
  { what: 'card', address: card },
  { what: 'why this date, at the card', address: card, open: press('w') },
  { what: 'actions', address: card, open: click('Действия') },
  { what: 'correct', address: card, open: action('Исправить сведения') },
  { what: 'void', address: card, open: action('Аннулировать номер') },
  { what: 'link', address: card, open: action('Связать с другим обращением') },
  {
    what: 'state number',
    address: '/appeals',
    open: async (page) => {
      await page.getByRole('link', { name: /^Не внесено в/ }).click()
      await expect(page).toHaveURL(/inStateSystem|StateSystem/i)
      await page.getByRole('row').nth(1).click()
      await action('Внести номер еОтініш')(page)
    },
  },
  { what: 'commitments', address: '/commitments?show=all' },
  { what: 'commitment', address: '/commitments', open: (page) => page.getByRole('row').nth(1).click() },
  { what: 'meetings', address: '/meetings' },
  { what: 'meeting planned', address: '/meetings', open: click('Запланировать встречу') },
  { what: 'questions loaded', address: '/meetings', open: click('Загрузить вопросы') },
  { what: 'meeting', address: '/meetings/M-2026-001' },
  { what: 'question', address: '/meetings/M-2026-001?question=1' },
  { what: 'new question', address: '/meetings/M-2026-001?question=new' },
  { what: 'outcome report', address: '/meetings/M-2026-001', open: click('Отчёт об итогах') },
  { what: 'organisation', address: '/settings/organisation' },
  { what: 'desks', address: '/settings/desks' },
  { what: 'desk opened', address: '/settings/desks', open: click('Открыть стол') },
  { what: 'people', address: '/settings/users' },
  { what: 'person added', address: '/settings/users', open: click('Добавить сотрудника') },
  { what: 'officials', address: '/settings/officials' },
  { what: 'official added', address: '/settings/officials', open: click('Добавить должностное лицо') },
  { what: 'calendar', address: '/settings/calendar' },
  { what: 'calendar from a file', address: '/settings/calendar?year=2028', open: click('Загрузить из файла') },
  { what: 'dictionaries', address: '/settings/dictionaries' },
  { what: 'entry added', address: '/settings/dictionaries', open: click('Добавить запись') },
  { what: 'templates', address: '/settings/templates' },
  { what: 'template', address: '/settings/templates?template=reply.satisfied' },
  { what: 'field inserted', address: '/settings/templates?template=reply.satisfied', open: click('Вставить поле') },
  { what: 'template written', address: '/settings/templates?template=new' },
  { what: 'numbers and terms', address: '/settings/numbers' },
  { what: 'new rules', address: '/settings/numbers', open: click('Новые правила с другого дня') },
  { what: 'check', address: '/settings/check' },
  { what: 'locked', address: '/desk', open: press('Alt+l') },
]

const life = words('life', 'ru')
const reply = words('reply', 'ru')
const followUp = words('follow-up', 'ru')

/** The board, lists, and every form of an appeal that is being considered. */
const workViews = (number: string): readonly View[] => [
  { what: 'board', address: '/today' },
  { what: 'sheet for the meeting', address: '/today', open: press('Control+p') },
  { what: 'work list', address: '/today/work' },
  { what: 'reply', address: `/appeals/${number}/reply` },
  { what: 'taken on', address: `/appeals/${number}` },
  ...(
    [
      'takeOn',
      'assign',
      'putOnControl',
      'notifyDefects',
      'setHearing',
      'extend',
      'forward',
      'forwardPart',
      'return',
      'terminate',
      'withdraw',
      'join',
    ] as const
  ).map((step) => ({ what: step, address: `/appeals/${number}`, open: action(life.step[step].action) })),
]

/** An appeal that was answered: delivery, what follows it, and what may open it again. */
const answeredViews = (number: string): readonly View[] => [
  { what: 'answered', address: `/appeals/${number}` },
  { what: 'deliver', address: `/appeals/${number}`, open: action(reply.action.deliver) },
  { what: 'follow-up opened', address: `/appeals/${number}`, open: action(reply.action.openFollowUp) },
  { what: 'follow-up done', address: `/appeals/${number}`, open: click(like(followUp.finishFor)) },
  { what: 'follow-up moved', address: `/appeals/${number}`, open: click(like(followUp.moveFor)) },
  { what: 'satisfaction', address: `/appeals/${number}`, open: action(life.step.noteSatisfaction.action) },
  { what: 'reopen', address: `/appeals/${number}`, open: action(life.step.reopen.action) },
  { what: 'actions of appeals', address: '/commitments?of=appeals' },
]

/** Goes to a view; a screen that was left takes its dialogs along. */
async function show(page: Page, { address, open }: View): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${address}`)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toBeEmpty()
  if (address === '/desk') await expect(page.getByLabel('ИИН', { exact: true })).toBeVisible()
  if (address === card) await expect(page.getByRole('button', { name: 'Действия' })).toBeVisible()
  await open?.(page)
}

/** A test begins anew after so many views, so that one that fails does not hide the others for long. */
const viewsOfTest = 6
for (let from = 0; from < views.length; from += viewsOfTest) {
  const some = views.slice(from, from + viewsOfTest)
  test(`both schemes: ${some.map(({ what }) => what).join('; ')}`, async ({ page, program }) => {
    await makePractice(program)
    await program.start(page)
    await signIn(page, { login: 'admin', password: 'practice' })
    await lookAt(page, some)
  })
}

/** Looks at views one after another in both schemes. */
async function lookAt(page: Page, some: readonly View[]): Promise<void> {
  for (const view of some) {
    await show(page, view)
    await showIn(page, 'light')
    await expectAccessible(page, `${view.what}, light`)
    await showIn(page, 'dark')
    await expectAccessible(page, `${view.what}, dark`, { coloursOnly: true })
    if (!view.open || view === some.at(-1)) continue
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

test('both schemes: the board and the steps of an appeal that is considered', async ({ page, program }) => {
  await makePractice(program)
  const number = await registerOne(program)
  await program.start(page)
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await lookAt(page, workViews(number))
})

test('both schemes: an appeal that was answered, and what follows the reply', async ({ page, program }) => {
  await makePractice(program)
  const number = await registerOne(program)
  await answerOne(program, number)
  await program.start(page)
  await signIn(page, { login: 'supervisor', password: 'practice' })
  await lookAt(page, answeredViews(number))
})

const clerk = { as: 'clerk', password: 'practice' }

/** Registers an application and answers with its number. */
async function registerOne(program: Program): Promise<string> {
  const person = { surname: 'Примеров', givenName: 'Пётр', street: 'Жоба', house: '7' }
  const essence = 'Прошу починить фонарь. Когда его починят?'
  const register = { kind: 'application', channel: 'desk', language: 'ru', applicants: [person], essence }
  return String((await call(program, 'appeal.register', register, clerk))['number'])
}

/** Answers an appeal with a promise that is followed. */
async function answerOne(program: Program, number: string): Promise<void> {
  const { items } = await call(program, 'official.list', {}, clerk)
  const [{ officialId } = { officialId: '' }] = items as readonly { readonly officialId: string }[]
  const { appealId } = await call(program, 'appeal.get', { number }, clerk)
  const text = `Фонарь будет заменён до ${dayAfter(20)}. Ответственный – Условнова Г. Т.`
  const said = { outcome: 'explained', language: 'ru', text, signatoryId: officialId }
  await call(program, 'appeal.reply', { appealId, on: dayOf(0), ...said }, clerk)
  const what = 'Заменить фонарь'
  const promise = { on: dayOf(0), what, responsible: 'Условнова Г. Т.', dueOn: dayOf(20), proof: 'act' }
  await call(program, 'follow-up.open', { appealId, ...promise }, clerk)
}

test('first run, sign-in and the receipt', async ({ page, program }) => {
  await program.start(page)
  await expect(page.getByRole('radio').first()).toBeFocused()
  for (const scheme of schemes) {
    await showIn(page, scheme)
    await expectAccessible(page, `first run, ${scheme}`)
  }
  await program.kill()
  await makeOffice(program)
  await program.start(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, 'sign-in')
  await signIn(page, { login: 'admin', password })
  await expect(page.getByLabel('ИИН', { exact: true })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('img', { name: /./ }).or(page.getByText('Код проверки')).first()).toBeVisible()
  for (const scheme of schemes) {
    await showIn(page, scheme)
    await expectAccessible(page, `receipt, ${scheme}`)
  }
})

for (const language of ['kk', 'en'] satisfies ScreenLanguage[]) {
  test(`the main screens in ${language}`, async ({ page, program }) => {
    await makePractice(program)
    await program.start(page)
    await signIn(page, { login: 'admin', password: 'practice', language })
    for (const address of ['/desk', '/appeals', card, '/meetings/M-2026-001', '/settings/calendar']) {
      await page.evaluate((hash) => (location.hash = hash), `#${address}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, `${address}, ${language}`)
    }
  })
}

/** What only those who work on appeals may open. */
const workAddresses = ['/today', '/today/work', card, `${card}/reply`, '/commitments?of=appeals']

const mainAddresses = [
  '/desk',
  '/appeals',
  card,
  '/commitments?show=all',
  '/meetings',
  '/meetings/M-2026-001',
  '/meetings/M-2026-001?question=1',
  '/settings/organisation',
  '/settings/users',
  '/settings/calendar',
  '/settings/numbers',
]

for (const { why, viewport } of [
  { why: 'the smallest window', viewport: { width: 1280, height: 720 } },
  { why: '200 % zoom', viewport: { width: 640, height: 360 } },
]) {
  test(`nothing is cut off and nothing scrolls sideways: ${why}`, async ({ page, program }) => {
    await makePractice(program)
    await page.setViewportSize(viewport)
    await program.start(page)
    await page.getByRole('button', { name: 'Рус', exact: true }).click()
    await page.getByLabel('Логин').fill('admin')
    await page.getByLabel('Пароль', { exact: true }).fill('practice')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Стол приёма' })).toBeVisible()
    await expectNothingCutOff(page, mainAddresses)
    await switchByKeys(page, { login: 'supervisor', language: 'ru' })
    await expectNothingCutOff(page, workAddresses)
  })
}

async function expectNothingCutOff(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.evaluate((hash) => (location.hash = hash), `#${address}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toBeEmpty()
    const { whole, seen } = await page.evaluate(() => ({
      whole: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }))
    expect(whole, address).toBeLessThanOrEqual(seen)
  }
}

test('at 200 % zoom the sections wait behind a menu button and the list keeps number, due date and essence', async ({
  page,
  program,
}) => {
  await makePractice(program)
  await program.start(page)
  await signIn(page, { login: 'clerk', password: 'practice' })
  await page.setViewportSize({ width: 640, height: 360 })
  const sections = page.getByRole('navigation', { name: 'Разделы' })
  await expect(sections).toBeHidden()
  await page.getByRole('button', { name: 'Меню' }).click()
  await sections.getByRole('link', { name: /^Обращения/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Обращения' })).toBeVisible()
  await expect(sections).toBeHidden()
  for (const head of ['Номер', 'Срок, раб. дн.', 'Суть']) {
    await expect(page.getByRole('columnheader', { name: head })).toBeVisible()
  }
  for (const head of ['Вид', 'Исполнитель']) await expect(page.getByRole('columnheader', { name: head })).toBeHidden()
})

test('whatever has the focus shows it', async ({ page, program }) => {
  await makePractice(program)
  await program.start(page)
  await signIn(page, { login: 'clerk', password: 'practice' })
  await expect(page.getByLabel('ИИН', { exact: true })).toBeFocused()
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      // A field shows it at the box around it, a segment at its group.
      const around = [focused, focused.parentElement, focused.parentElement?.parentElement]
      const marked = around.some((element) => {
        if (!element) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      return marked ? null : focused.outerHTML.slice(0, 120)
    })
    expect(unseen).toBeNull()
  }
})
