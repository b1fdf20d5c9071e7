/**
 * An application from the receipt to the closed file, by keyboard alone, in both languages of the state: registered, given
 * out, extended with notice, answered with the check seen, delivered, its promise followed until it is done with evidence.
 */
import { expect, test } from './program.ts'
import { keysOf, openByKeys, registerByKeys, signInByKeys, switchByKeys } from './keyboard.ts'
import { dayAfter, entryOf, keepPrinterQuiet, like, makePractice, say, words } from './steps.ts'

const lives = [
  {
    language: 'kk',
    surname: 'Үлгібаева',
    givenName: 'Нұргүл',
    essence: 'Жоба көшесінде үш айдан бері шам жанбайды. Көше шамдары қашан жөнделеді?',
    executor: 'Нобайұлы',
    template: 'Қарап',
    grounds: 'Желінің кімнің теңгерімінде тұрғанын анықтау керек.',
    formal: 'Өтінішіңіз қаралды және назарға алынды.',
    facts: {
      findings: 'Көшедегі алты шамның күйіп кеткені анықталды.',
      measures: 'Тұрғын үй-коммуналдық шаруашылық бөлімі көше шамдарын жөндейді.',
      responsible: 'бөлім басшысы Нобайұлы Қ. С.',
      grounds: '«Жергілікті мемлекеттік басқару туралы» Заңның 31-бабы',
    },
    evidence: 'Алты шам ауыстырылды, акт тіркелген.',
    act: 'акт.txt',
  },
  {
    language: 'ru',
    surname: 'Образцова',
    givenName: 'Нұргүл',
    essence: 'На улице Жоба три месяца не горят фонари. Когда починят освещение?',
    executor: 'Нобай',
    template: 'Рассмотреть и',
    grounds: 'Нужно установить, на чьём балансе стоит сеть.',
    formal: 'Ваше обращение рассмотрено и принято к сведению.',
    facts: {
      findings: 'Установлено, что на улице перегорели шесть фонарей.',
      measures: 'Отдел жилищно-коммунального хозяйства заменит шесть фонарей на улице.',
      responsible: 'руководитель отдела Нобайұлы Қ. С.',
      grounds: 'статья 31 Закона «О местном государственном управлении»',
    },
    evidence: 'Шесть фонарей заменены, акт приложен.',
    act: 'акт.txt',
  },
] as const

for (const { language, ...told } of lives) {
  test(`the life of an application by keyboard alone, ${language}`, async ({ page, program }) => {
    await makePractice(program)
    await keepPrinterQuiet(page)
    await program.start(page)
    const keys = keysOf(page)
    const { desk, life, reply, followUp, template } = {
      desk: words('desk', language),
      life: words('life', language),
      reply: words('reply', language),
      followUp: words('follow-up', language),
      template: words('template', language),
    }
    const { step } = life
    const field = (name: string) => page.getByLabel(name, { exact: true })
    const dialog = (name: string) => page.getByRole('dialog', { name, exact: true })
    const main = page.getByRole('main')

    await signInByKeys(page, { login: 'clerk', language })
    const number = await registerByKeys(page, language, { ...told, addressee: 'Жобаев' })
    await switchByKeys(page, { login: 'supervisor', language })
    await openByKeys(page, language, number)

    // Given out: one who answers, a template, the head's resolution.
    await keys.press('a')
    const assign = dialog(step.assign.title)
    await expect(assign.getByLabel(step.assign.add)).toBeFocused()
    await keys.choose(assign.getByLabel(step.assign.add), told.executor)
    await expect(assign.getByText('Нобайұлы Қ. С.').first()).toBeVisible()
    await keys.choose(assign.getByLabel(step.assign.template), told.template)
    await expect(assign.getByLabel(life.label.text)).not.toHaveValue('')
    await keys.press('Control+Enter')
    await expect(assign).toBeHidden()
    await expect(main.getByText(say(step.assign.done, { name: 'Нобайұлы Қ. С' }))).toBeVisible()

    // Extended by the head, then the notice to the applicant.
    await keys.act(step.extend.action)
    const extend = dialog(step.extend.title)
    await keys.choose(extend.getByLabel(step.extend.decidedBy), 'Жобаев')
    await keys.fill(extend.getByLabel(step.extend.grounds), told.grounds)
    await keys.enter(extend.getByRole('button', { name: like(step.extend.latest) }))
    await expect(extend.getByText(like(step.extend.before))).toBeVisible()
    await keys.press('Control+Enter')
    await expect(extend).toBeHidden()
    await expect(main.getByText(like(life.next.notify.extension)).first()).toBeVisible()
    await keys.enter(page.getByRole('button', { name: life.next.do.notify, exact: true }))
    const notify = dialog(step.notify.title)
    await keys.pick(notify.getByRole('radiogroup', { name: life.label.way }), life.wayName.byHand)
    await keys.fill(notify.getByLabel(life.label.proof), told.surname)
    await keys.press('Control+Enter')
    await expect(notify).toBeHidden()
    await expect(main.getByText(step.notify.done)).toBeVisible()

    // Answered: the check says what a formal text lacks, and what the letter has in the end.
    await keys.press('r')
    await expect(page.getByRole('heading', { level: 1, name: say(reply.editor.title, { number }) })).toBeVisible()
    const check = page.getByRole('region', { name: reply.panel.check })
    const text = field(reply.editor.text)
    await expect(field(reply.editor.outcome)).toBeFocused()
    await keys.choose(field(reply.editor.outcome), entryOf('reply_outcomes', 'satisfied', language))
    await expect(text).toHaveValue(new RegExp(number))
    await keys.fill(text, told.formal)
    await expect(check.getByText(reply.panel.no, { exact: true })).toHaveCount(5)
    await expect(main.getByText(reply.second.title)).toBeVisible()
    await keys.back(main.getByRole('button', { name: reply.editor.refill }))
    await keys.press('Enter')
    await expect(text).toHaveValue(new RegExp(number))
    for (const [name, value] of Object.entries(told.facts)) {
      await keys.fill(field(template.field[name as keyof typeof told.facts]), value)
    }
    await keys.fill(field(template.field.measuresDueOn), dayAfter(20))
    await expect(check.getByText(reply.panel.no, { exact: true })).toHaveCount(0)
    await expect(check.getByText(reply.answered.yes)).toBeVisible()
    await expect(check.getByRole('status')).toHaveText(reply.panel.fine)
    await keys.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
    await expect(main.getByText(like(reply.editor.signedDone))).toBeVisible()

    // Delivered by hand, with a signature.
    await keys.enter(page.getByRole('button', { name: life.next.do.deliver, exact: true }))
    const deliver = dialog(reply.deliver.title)
    await keys.pick(deliver.getByRole('radiogroup', { name: reply.deliver.way }), life.wayName.byHand)
    await keys.fill(deliver.getByLabel(reply.deliver.proof.byHand), told.surname)
    await keys.press('Control+Enter')
    await expect(deliver).toBeHidden()
    await expect(main.getByText(reply.deliver.done)).toBeVisible()

    // What the letter promises is recorded as it is written, and done only with the evidence.
    await keys.act(reply.action.openFollowUp)
    const open = dialog(followUp.openForm.title)
    await expect(open.getByLabel(followUp.openForm.what)).toHaveValue(told.facts.measures.replace(/\.$/, ''))
    await expect(open.getByLabel(followUp.openForm.dueOn)).toHaveValue(dayAfter(20))
    await expect(open.getByLabel(followUp.openForm.responsible)).toHaveValue(told.facts.responsible)
    await keys.choose(open.getByLabel(followUp.openForm.official), told.executor)
    await keys.press('Control+Enter')
    await expect(open).toBeHidden()
    await expect(main.getByText(like(life.next.followUps_one))).toBeVisible()
    await keys.enter(main.getByRole('button', { name: like(followUp.finishFor) }))
    const finish = dialog(followUp.finishForm.title)
    await expect(finish.getByLabel(followUp.finishForm.evidence)).toBeFocused()
    await keys.press('Control+Enter')
    await expect(finish.getByRole('alert')).toBeVisible()
    await keys.fill(finish.getByLabel(followUp.finishForm.evidence), told.evidence)
    const chooser = page.waitForEvent('filechooser')
    await keys.enter(finish.getByRole('button', { name: life.attach }))
    await (await chooser).setFiles({ name: told.act, mimeType: 'text/plain', buffer: Buffer.from('Сынақ.') })
    await expect(finish.getByRole('button', { name: say(desk.attach.remove, { name: told.act }) })).toBeVisible()
    await keys.press('Control+Enter')
    await expect(finish).toBeHidden()
    await expect(main.getByText(like(followUp.doneOn))).toBeVisible()
  })
}
