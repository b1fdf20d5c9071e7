/** Templates in a real register: shipped ones without being loaded, worded anew, closed, and filled for a letter. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { templatePurposes } from '#domain/template/purposes'
import { eventTypes, type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const list = async () => (await office.must('template.list', {})).items
async function one(templateId: string) {
  const found = (await list()).find((template) => template.templateId === templateId)
  if (!found) throw new Error(`no template ${templateId}`)
  return found
}
async function reword(templateId: string, changes: Partial<OperationInput<'template.save'>>) {
  const { purpose, outcome, nameKk, nameRu, textKk, textRu, version } = await one(templateId)
  const wording = { purpose, outcome, nameKk, nameRu, textKk, textRu }
  return await office.call('template.save', { templateId, expectedVersion: version, ...wording, ...changes })
}

const written = {
  templateId: null,
  purpose: 'reply',
  outcome: 'explained',
  nameKk: 'Көше жарығы туралы',
  nameRu: 'Об уличном освещении',
  textKk: '{greeting}! № {number} жолданымыңыз бойынша: {findings}',
  textRu: '{greeting}! По обращению № {number}: {findings}',
  expectedVersion: 0,
} as const satisfies OperationInput<'template.save'>

describe('the shipped templates', () => {
  test('are there from the first day, and the journal holds nothing of them', async () => {
    const before = await soundEvents(office)
    const items = await list()
    expect(new Set(items.map(({ purpose }) => purpose))).toEqual(new Set(templatePurposes))
    expect(items.every(({ origin, version, isActive }) => origin === 'shipped' && version === 0 && isActive)).toBe(true)
    expect(await soundEvents(office)).toBe(before)
    const replies = (await office.must('template.list', { purpose: 'reply' })).items
    expect(replies.map(({ templateId }) => templateId)).toEqual(
      items.filter(({ purpose }) => purpose === 'reply').map(({ templateId }) => templateId),
    )
  })

  test('take the wording of the office and keep their place; what was shipped can be taken back', async () => {
    const order = (await list()).map(({ templateId }) => templateId)
    const shipped = await one('reply.explained')
    expect(await reword('reply.explained', { textRu: '{greeting}! {findings}' })).toMatchObject({ ok: true })
    const changed = await one('reply.explained')
    expect(changed).toMatchObject({ origin: 'changed', version: 1, textRu: '{greeting}! {findings}' })
    expect(changed.shipped).toEqual({
      nameKk: shipped.nameKk,
      nameRu: shipped.nameRu,
      textKk: shipped.textKk,
      textRu: shipped.textRu,
    })
    expect((await list()).map(({ templateId }) => templateId)).toEqual(order)
    expect(await reword('reply.explained', changed.shipped ?? {})).toMatchObject({ ok: true })
    expect(await one('reply.explained')).toMatchObject({ textRu: shipped.textRu, version: 2 })
    await soundEvents(office)
  })
})

describe('a template that is written here', () => {
  test('stands after the shipped ones and is worded anew', async () => {
    const { templateId } = await office.must('template.save', written)
    expect((await list()).at(-1)).toMatchObject({ templateId, origin: 'own', version: 1, outcome: 'explained' })
    expect(await reword(templateId, { nameRu: 'Освещение' })).toMatchObject({ ok: true })
    expect(await one(templateId)).toMatchObject({ nameRu: 'Освещение', version: 2, shipped: null })
    expect(await eventTypes(office, { kind: 'template', id: templateId })).toEqual(['template.saved', 'template.saved'])
    expect(office.announced).toContain('template')
    await soundEvents(office)
  })

  test.each([
    {
      why: 'an unknown field',
      changes: { textRu: 'Уважаемый {zayavitel}' },
      reason: 'template.unknown-field',
      facts: { field: 'zayavitel', language: 'ru', nearest: null },
    },
    {
      why: 'a slip in a name',
      changes: { textKk: '{registredOn} күні' },
      reason: 'template.unknown-field',
      facts: { field: 'registredOn', language: 'kk', nearest: 'registeredOn', at: 0 },
    },
    {
      why: 'a field of another purpose',
      changes: { textKk: '{newDueOn}' },
      reason: 'template.field-of-other-purpose',
      facts: { field: 'newDueOn' },
    },
    { why: 'an open brace', changes: { textKk: 'a {number' }, reason: 'template.brace-unclosed', facts: { at: 2 } },
    { why: 'a brace too many', changes: { textRu: 'a }' }, reason: 'template.brace-unopened', facts: { at: 2 } },
    { why: 'empty braces', changes: { textRu: '{}' }, reason: 'template.field-empty', facts: { language: 'ru' } },
    {
      why: 'an outcome that is none',
      changes: { outcome: 'praised' },
      reason: 'template.unknown-outcome',
      facts: { outcome: 'praised' },
    },
    {
      why: 'an outcome of a notice',
      changes: { purpose: 'noticeReturn', textKk: 'а', textRu: 'а' } as const,
      reason: 'template.outcome-not-here',
      facts: {},
    },
  ])('is refused with $why: $reason', async ({ changes, reason, facts }) => {
    const before = await soundEvents(office)
    const envelope = await office.call('template.save', { ...written, ...changes })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason, facts } })
    expect(await soundEvents(office)).toBe(before)
  })

  test.each(['nameKk', 'nameRu', 'textKk', 'textRu'] as const)('asks for both languages: %s', async (field) => {
    const envelope = await office.call('template.save', { ...written, [field]: '  ' })
    expect(envelope).toMatchObject({ failure: { issues: [{ path: field, reason: 'field.missing' }] } })
  })
})

describe('an edit', () => {
  test('of an older version is a conflict, and the first one stays', async () => {
    const { version } = await one('reply.refused')
    await reword('reply.refused', { nameRu: 'Отказ' })
    const late = await reword('reply.refused', { nameRu: 'Другое', expectedVersion: version })
    expect(late).toMatchObject({ ok: false, failure: { code: 'CONFLICT' } })
    expect(await one('reply.refused')).toMatchObject({ nameRu: 'Отказ' })
  })

  test('that changes nothing, or the purpose, is refused', async () => {
    expect(await reword('reply.refused', {})).toMatchObject({ failure: { reason: 'template.nothing-changed' } })
    const moved = { purpose: 'resolution', outcome: null, textKk: 'а', textRu: 'а' } as const
    expect(await reword('reply.refused', moved)).toMatchObject({ failure: { reason: 'template.purpose-stays' } })
  })

  test('of a template that is none finds nothing', async () => {
    const envelope = await office.call('template.save', { ...written, templateId: 'reply.none' })
    expect(envelope).toMatchObject({ failure: { code: 'NOT_FOUND', reason: 'template.not-found' } })
  })

  test('belongs to a supervisor or an administrator', async () => {
    const supervisor = await signIn(office, 'supervisor')
    expect((await office.call('template.save', written, { session: supervisor })).ok).toBe(true)
    const clerk = await signIn(office, 'clerk')
    expect(await office.call('template.save', written, { session: clerk })).toMatchObject({
      failure: { code: 'NOT_ALLOWED' },
    })
  })
})

describe('closing', () => {
  const close = async (templateId: string) =>
    await office.call('template.close', { templateId, expectedVersion: (await one(templateId)).version })

  test('takes a template out of use and back, in its wording', async () => {
    const before = await one('reply.refused')
    expect(await close('reply.refused')).toMatchObject({ ok: true })
    expect(await one('reply.refused')).toMatchObject({ isActive: false, textKk: before.textKk, version: 1 })
    expect(await close('reply.refused')).toMatchObject({ failure: { reason: 'template.closed' } })
    const fill = { templateId: 'reply.refused', number: null, language: 'kk' } as const
    expect(await office.call('template.fill', fill)).toMatchObject({ failure: { reason: 'template.closed' } })
    expect(await reword('reply.refused', { nameRu: 'Отказ' })).toMatchObject({ ok: true })
    expect(await one('reply.refused')).toMatchObject({ isActive: false })
    const reopen = { templateId: 'reply.refused', expectedVersion: 2 }
    expect(await office.call('template.reopen', reopen)).toMatchObject({ ok: true })
    expect(await one('reply.refused')).toMatchObject({ isActive: true, nameRu: 'Отказ' })
    expect(await office.call('template.reopen', reopen)).toMatchObject({ failure: { reason: 'template.open' } })
    await soundEvents(office)
  })

  test('the last one of its purpose is refused, so that a form always finds a text', async () => {
    expect(await close('notice.extension')).toMatchObject({ failure: { reason: 'template.last-of-purpose' } })
    const own = {
      ...written,
      purpose: 'noticeExtension',
      outcome: null,
      textKk: '{reason}',
      textRu: '{reason}',
    } as const
    await office.must('template.save', own)
    expect(await close('notice.extension')).toMatchObject({ ok: true })
  })
})

describe('a letter', () => {
  const register = async (input: OperationInput<'appeal.register'> = {}) =>
    (await office.must('appeal.register', { essence: 'Көше шамдары\nжанбайды', applicants: [synthetic], ...input }))
      .number

  test('is filled with the facts of its appeal, in each language', async () => {
    const number = await register()
    const { templateId } = await office.must('template.save', {
      ...written,
      textKk:
        '{greeting}! {registeredOn} № {number}, {dueOn}: «{essence}». {organisation}, {official}, {officialPosition}',
      textRu:
        '{greeting}! {registeredOn} № {number}, {dueOn}: «{essence}». {organisation}, {official}, {officialPosition}',
    })
    const { officialId } = await office.must('official.add', {
      name: 'М. Үлгібеков',
      positionKk: 'Аудан әкімінің орынбасары',
      positionRu: 'Заместитель акима района',
    })
    const kk = await office.must('template.fill', { templateId, number, language: 'kk', officialId })
    expect(kk).toEqual({
      templateId,
      number: '2026-00001',
      text: 'Құрметті Ирина Петровна! 2026 жылғы 19 наурыз № 2026-00001, 2026 жылғы 14 сәуір: «Көше шамдары жанбайды». Үлгі ауданы әкімінің аппараты, М. Үлгібеков, Аудан әкімінің орынбасары',
      missing: [],
    })
    const ru = await office.must('template.fill', { templateId, number, language: 'ru', officialId })
    expect(ru.text).toBe(
      'Уважаемая Ирина Петровна! 19 марта 2026 года № 2026-00001, 14 апреля 2026 года: «Көше шамдары жанбайды». Аппарат акима Үлгинского района, М. Үлгібеков, Заместитель акима района',
    )
  })

  test('begins with the template of its purpose and outcome; what nobody told is a gap', async () => {
    const number = await register()
    const fill = { purpose: 'reply', outcome: 'refused', number, language: 'ru' } as const
    const filled = await office.must('template.fill', { ...fill, facts: { reason: 'нет оснований', findings: '' } })
    expect(filled.templateId).toBe('reply.refused')
    expect(filled.text).toContain('в удовлетворении обращения отказано. Причина: нет оснований.')
    expect(filled.text).toContain('Правовое основание: […].')
    expect(filled.missing).toEqual(['findings', 'grounds'])
    await office.must('template.close', { templateId: 'reply.refused', expectedVersion: 0 })
    expect((await office.must('template.fill', fill)).templateId).toBe('reply.complaint-refused')
  })

  test('is signed by the addressee unless somebody else is named; the form knows better than the appeal', async () => {
    const official = { name: 'М. Үлгібеков', positionKk: 'Әкім', positionRu: 'Аким' }
    const { officialId } = await office.must('official.add', official)
    const number = await register({ addressee: { officialId, text: '' } })
    const { templateId } = await office.must('template.save', {
      ...written,
      textKk: '{official}',
      textRu: '{official}',
    })
    const ask = { templateId, number, language: 'kk' } as const
    expect((await office.must('template.fill', ask)).text).toBe('М. Үлгібеков')
    const signed = await office.must('template.fill', { ...ask, facts: { official: 'Т. Басқа' } })
    expect(signed.text).toBe('Т. Басқа')
  })

  test('lists the defects that the appeal was registered with (R-13)', async () => {
    const number = await register({ applicants: [{ surname: 'Сынақов', givenName: 'Нұрлан' }] })
    const notice = { purpose: 'noticeDefects', number, language: 'kk', facts: { curingDueOn: '2026-03-30' } } as const
    const filled = await office.must('template.fill', notice)
    expect(filled.text).toContain('1) пошталық мекенжай көрсетілмеген.')
    expect(filled.text).toContain('Жою мерзімі: 2026 жылғы 30 наурыз, осы күнді қоса алғанда.')
    expect(filled.missing).toEqual([])
  })

  test('of a moved reception needs no appeal', async () => {
    const facts = {
      greeting: 'Уважаемая Ирина Петровна',
      official: 'М. Улгибеков',
      officialPosition: 'аким района',
      meetingDay: '2026-04-06',
      newMeetingDay: '2026-04-13',
      meetingTime: '15:00',
      place: 'кабинет 12',
      reason: 'командировка',
    }
    const ask = { purpose: 'noticeReceptionMoved', number: null, language: 'ru', facts } as const
    const filled = await office.must('template.fill', ask)
    expect(filled).toMatchObject({ missing: [], number: '' })
    expect(filled.text).toContain('Личный приём, назначенный на 6 апреля 2026 года, перенесён.')
    expect(filled.text).toContain('Новое время: 13 апреля 2026 года, 15:00. Место: кабинет 12.')
  })

  test.each([
    { why: 'no such appeal', input: { purpose: 'reply', number: '2026-99999' }, reason: 'appeal.not-found' },
    { why: 'no such template', input: { templateId: 'reply.none', number: null }, reason: 'template.not-found' },
  ] as const)('is not made: $why', async ({ input, reason }) => {
    expect(await office.call('template.fill', { language: 'kk', ...input })).toMatchObject({
      failure: { code: 'NOT_FOUND', reason },
    })
  })

  test.each([
    { why: 'neither id nor purpose', input: {}, path: 'templateId' },
    { why: 'both', input: { templateId: 'reply.refused', purpose: 'reply' }, path: 'templateId' },
    { why: 'a day that is none', input: { purpose: 'reply', facts: { dueOn: '2026-02-30' } }, path: 'facts.dueOn' },
    { why: 'a fact that no template knows', input: { purpose: 'reply', facts: { weather: 'ok' } }, path: 'facts' },
  ])('is asked for wrongly: $why', async ({ input, path }) => {
    const envelope = await office.call('template.fill', { number: null, language: 'kk', ...input } as never)
    expect(envelope).toMatchObject({ failure: { code: 'INVALID_INPUT', issues: [{ path }] } })
  })

  test('read by an administrator leaves a trace (R-50)', async () => {
    const number = await register()
    const { user } = await office.must('session.state', {})
    await office.must('template.fill', { purpose: 'reply', number, language: 'kk' })
    const stream = { kind: 'access', id: user?.userId ?? '' } as const
    const events = await office.deps.house.open().unitOfWork.read((tx) => tx.journal.load(stream))
    expect(events.at(-1)?.event).toMatchObject({ type: 'access.read', operation: 'template.fill', subject: number })
  })
})

describe('a preview', () => {
  test('shows invented facts and the office by its own name', async () => {
    const input = { purpose: 'reply', language: 'ru', text: '{greeting}! {organisation}, {dueOn}.' } as const
    expect(await office.must('template.preview', input)).toEqual({
      text: 'Уважаемая Ирина Петровна! Аппарат акима Үлгинского района, 14 апреля 2026 года.',
      missing: [],
      pieces: [
        { text: 'Уважаемая Ирина Петровна', field: 'greeting' },
        { text: '! ', field: null },
        { text: 'Аппарат акима Үлгинского района', field: 'organisation' },
        { text: ', ', field: null },
        { text: '14 апреля 2026 года', field: 'dueOn' },
        { text: '.', field: null },
      ],
    })
  })

  test('names what cannot be read', async () => {
    const input = { purpose: 'reply', language: 'kk', text: '{nomber}' } as const
    expect(await office.call('template.preview', input)).toMatchObject({
      failure: { reason: 'template.unknown-field', facts: { field: 'nomber', nearest: 'number' } },
    })
  })
})
