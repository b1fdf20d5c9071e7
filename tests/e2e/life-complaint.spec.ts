/**
 * Complaints that the office does not decide, by keyboard alone, in both languages of the state: one is forwarded to the
 * competent body and its applicant told, another is passed up with its case.
 */
import { expect, test } from './program.ts'
import { keysOf, openByKeys, registerByKeys, signInByKeys } from './keyboard.ts'
import { documentOf, keepPrinterQuiet, like, makePractice, pdfText, say, words } from './steps.ts'

const complaints = [
  {
    language: 'kk',
    surname: 'Үлгібаев',
    givenName: 'Нұрлан',
    addressee: 'Жобаев',
    notOurs: { essence: 'Салық инспекторы арызымды қабылдамады.', against: 'салық инспекторы' },
    ours: { essence: 'Бөлім басшысы мекенжай анықтамасын бермей отыр.', against: 'құрылыс бөлімінің басшысы' },
    body: 'Үлгі ауданы бойынша мемлекеттік кірістер басқармасы',
    superior: 'Үлгі облысы әкімінің аппараты',
    grounds: 'Салық органының әрекетіне шағым сол органда қаралады.',
    act: 'Басшының әрекетсіздігіне шағым.',
  },
  {
    language: 'ru',
    surname: 'Образцов',
    givenName: 'Виктор',
    addressee: 'Жобаев',
    notOurs: { essence: 'Налоговый инспектор не принял моё заявление.', against: 'налоговый инспектор' },
    ours: { essence: 'Руководитель отдела не выдаёт справку об адресе.', against: 'руководитель отдела строительства' },
    body: 'Управление государственных доходов по Үлгинскому району',
    superior: 'Аппарат акима Үлгинской области',
    grounds: 'Жалоба на действия налогового органа рассматривается им самим.',
    act: 'Жалоба на бездействие руководителя.',
  },
] as const

for (const { language, notOurs, ours, body, superior, grounds, act, ...person } of complaints) {
  test(`a complaint is forwarded and another passed up by keyboard alone, ${language}`, async ({ page, program }) => {
    await makePractice(program)
    await keepPrinterQuiet(page)
    await program.start(page)
    const keys = keysOf(page)
    const life = words('life', language)
    const { step } = life
    const main = page.getByRole('main')
    const dialog = (name: string) => page.getByRole('dialog', { name, exact: true })
    const timeline = page.getByRole('complementary', { name: words('appeal', language).card.timeline })

    await signInByKeys(page, { login: 'clerk', language })
    const forwarded = await registerByKeys(page, language, { ...person, ...notOurs })
    const passedUp = await registerByKeys(page, language, { ...person, ...ours })

    await openByKeys(page, language, forwarded)
    await keys.press('.')
    await expect(page.getByRole('menuitem', { name: step.forward.action, exact: true })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: step.extend.action }), 'a complaint is not extended').toHaveCount(0)
    await keys.press('Escape')
    await keys.act(step.forward.action)
    const forward = dialog(step.forward.title)
    await expect(forward.getByLabel(life.label.to)).toBeFocused()
    await keys.press('Control+Enter')
    await expect(forward.getByLabel(life.label.to)).toHaveAttribute('aria-invalid', 'true')
    await keys.fill(forward.getByLabel(life.label.to), body)
    await keys.fill(forward.getByLabel(life.label.grounds), grounds)
    await keys.press('Control+Enter')
    await expect(forward).toBeHidden()
    await expect(main.getByText(say(step.forward.done, { to: body }))).toBeVisible()
    await expect(main.getByText(like(life.due.forwarded)).first()).toBeVisible()
    const letter = await pdfText(await documentOf(page, () => keys.act(life.paper.letter.forwarding)))
    for (const line of [body, forwarded, grounds]) expect(letter).toContain(line)
    await expect(main.getByText(like(life.next.notify.forwarding))).toBeVisible()
    await keys.enter(page.getByRole('button', { name: life.next.do.notify, exact: true }))
    const notify = dialog(step.notify.title)
    await keys.pick(notify.getByRole('radiogroup', { name: life.label.way }), life.wayName.byHand)
    await keys.fill(notify.getByLabel(life.label.proof), person.surname)
    await keys.press('Control+Enter')
    await expect(notify).toBeHidden()
    await expect(timeline.getByText(say(life.event.forwarded, { to: body }))).toBeVisible()

    await openByKeys(page, language, passedUp)
    await keys.act(step.passUp.action)
    const passUp = dialog(step.passUp.title)
    await keys.fill(passUp.getByLabel(life.label.to), superior)
    await keys.fill(passUp.getByLabel(life.label.grounds), act)
    await keys.press('Control+Enter')
    await expect(passUp).toBeHidden()
    await expect(main.getByText(say(step.passUp.done, { to: superior }))).toBeVisible()
    await expect(main.getByText(like(life.due.passedUp)).first()).toBeVisible()
    await expect(timeline.getByText(say(life.event.passedUp, { to: superior }))).toBeVisible()
  })
}
