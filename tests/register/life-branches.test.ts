/** Each of the six kinds goes through each branch of its life to its end, by the operations that window and command line call. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appealKinds, type AppealKind } from '#domain/appeal/kinds'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { type Office, openOffice, signIn, smallPdf, soundEvents, synthetic, upload } from './office.ts'

let office: Office
let session: string
let officials: Record<'head' | 'left' | 'executor' | 'second', string>
let statement: { fileId: string; name: string }

beforeAll(async () => {
  // Thursday 16 April 2026, 10:00 in Almaty.
  office = await openOffice({ at: '2026-04-16T05:00:00.000Z' })
  session = await signIn(office, 'supervisor')
  const add = async (name: string, rank: 'head' | 'other') =>
    (
      await office.must('official.add', {
        name,
        positionKk: 'басшы',
        positionRu: 'руководитель',
        rank,
        department: 'HKH',
      })
    ).officialId
  officials = {
    head: await add('Жобаев Е. Н.', 'head'),
    executor: await add('Нобайұлы Қ. С.', 'other'),
    second: await add('Условнова Г. Т.', 'other'),
    left: await add('Сынақбаев О. Р.', 'other'),
  }
  const { fileId, name } = await upload(office, { name: 'арыз.pdf', bytes: smallPdf })
  statement = { fileId, name }
})
afterAll(() => office.close())

const must = <Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>> =>
  office.must(name, input, { session })

async function reasonOf<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<string> {
  const envelope = await office.call(name, input, { session })
  return envelope.ok ? 'done' : envelope.failure.reason
}

interface Arrived {
  readonly kind: AppealKind
  readonly receivedAt?: string
  readonly isAnonymous?: boolean
}

/** An appeal that came on Tuesday 14 April at 10:00, unless said otherwise: its forwarding term ends on Friday 17 April. */
async function arrived({ kind, receivedAt = '2026-04-14T10:00:00', isAnonymous = false }: Arrived): Promise<string> {
  const { number } = await must('appeal.register', {
    kind,
    receivedAt,
    isAnonymous,
    language: 'ru',
    essence: 'Прошу восстановить освещение по ул. Школьной. Когда это будет сделано?',
    applicants: isAnonymous ? [] : [synthetic],
    ...(kind === 'complaint' ? { complaintAgainst: 'Отдел ЖКХ', learntOn: '2026-04-01' } : {}),
  })
  return number
}

const reply = (number: string) => ({
  number,
  outcome: 'satisfied',
  language: 'ru' as const,
  text: 'Освещение по ул. Школьной восстановлено 16 апреля 2026 года отделом ЖКХ. Ответ можно обжаловать в течение трёх месяцев.',
  signatoryId: officials.head,
})

const stateOf = async (number: string): Promise<string> => (await must('appeal.get', { number })).state

describe.each(appealKinds)('%s', (kind) => {
  test('is answered: given out, reported, heard, prepared, signed, delivered, followed up (R-32 to R-37)', async () => {
    const number = await arrived({ kind, receivedAt: '2026-04-06T10:00:00' })
    const { executor, head, second } = officials
    await must('appeal.assign', {
      number,
      on: '2026-04-07',
      authorId: head,
      text: 'Рассмотреть и ответить',
      language: 'ru',
      executors: [{ officialId: executor, isLead: true, dueOn: '2026-04-15' }, { officialId: second }],
      control: { officialId: head },
    })
    const [lead, other] = (await must('appeal.get', { number })).assignments
    await must('appeal.reassign', {
      number,
      assignmentId: other?.assignmentId ?? '',
      officialId: officials.left,
      reason: 'Отпуск',
    })
    await must('appeal.report-assignment', { number, assignmentId: lead?.assignmentId ?? '', text: 'Свет включён' })
    await must('appeal.set-hearing', {
      number,
      on: '2026-04-10',
      heldAt: '2026-04-14T11:00:00',
      place: 'Кабинет 1',
      actOn: '2026-04-15',
      preliminary: 'Удовлетворить',
    })
    await must('appeal.note-objection', { number, on: '2026-04-13', text: 'Прошу сделать до праздника' })
    await must('appeal.hold-hearing', {
      number,
      place: 'Кабинет 1',
      startedAt: '2026-04-14T11:00:00',
      endedAt: '2026-04-14T11:30:00',
      chairId: head,
      secretary: 'Көрнекова Ж. Б.',
      participants: 'Условнова И. П.',
      question: 'Освещение',
      explanations: 'Согласна',
    })
    await must('appeal.prepare-reply', reply(number))
    expect(await stateOf(number)).toBe('toSign')
    await must('appeal.send-back-reply', { number, reason: 'Указать срок' })
    await must('appeal.prepare-reply', reply(number))
    const signed = await must('appeal.reply', reply(number))
    expect(signed).toMatchObject({ state: 'answered', warnings: [] })
    await must('appeal.deliver-reply', { number, way: 'post', proof: 'RR000000000KZ' })
    const { followUpId } = await must('follow-up.open', {
      number,
      what: 'Заменить лампы',
      officialId: executor,
      dueOn: '2026-04-30',
      proof: 'photo',
    })
    expect(await reasonOf('follow-up.finish', { number, followUpId })).toBe('follow-up.evidence-missing')
    await must('follow-up.move', { number, followUpId, dueOn: '2026-05-15', reason: 'Ждём поставку' })
    await must('follow-up.finish', { number, followUpId, files: [statement] })
    await must('appeal.take-off-control', { number, reason: 'Исполнено' })
    await must('appeal.note-satisfaction', { number, score: 'S5', isSolved: true, way: 'byCall' })
    const card = await must('appeal.get', { number })
    expect(card).toMatchObject({ state: 'answered', isOpen: false, endedOn: '2026-04-16', control: null })
    expect(card.clocks.filter((one) => one.endedOn === null)).toEqual([])
    expect(card.followUps).toMatchObject([{ state: 'done', firstDueOn: '2026-04-30', dueOn: '2026-05-15' }])
    expect(card.replies).toMatchObject([{ number: `${number}-1`, deliveries: [{ proof: 'RR000000000KZ' }] }])
  })

  test.runIf(kind === 'complaint')('is refused an extension (R-27)', async () => {
    const number = await arrived({ kind })
    const input = { number, decidedBy: officials.head, reason: 'Нужен выезд', dueOn: '2026-05-20' }
    expect(await reasonOf('appeal.extend', input)).toBe('extension.kind')
  })

  test.runIf(kind !== 'complaint')('is extended, with a notice of three working days (R-21)', async () => {
    const number = await arrived({ kind })
    const input = { number, decidedBy: officials.head, reason: 'Нужен выезд', dueOn: '2026-05-20' }
    expect(await reasonOf('appeal.extend', { ...input, decidedBy: officials.executor })).toBe('extension.no-right')
    expect(await must('appeal.extend', input)).toMatchObject({ dueOn: '2026-05-20' })
    const owed = (await must('appeal.get', { number })).clocks.find((one) => one.clock === 'extensionNotice')
    // Thursday 16 April and three working days: Friday 17, Monday 20, Tuesday 21.
    expect(owed).toMatchObject({ dueOn: '2026-04-21', endedOn: null })
    await must('appeal.notify', { number, notice: 'extension', way: 'email', proof: 'test@example.test' })
    await must('appeal.reply', reply(number))
    expect(await stateOf(number)).toBe('answered')
  })

  test('is forwarded whole in three working days; on the fourth a reason is asked for (R-16)', async () => {
    const number = await arrived({ kind })
    const sending = { to: 'Отдел полиции', grounds: 'Вне компетенции акимата' }
    expect(await must('appeal.forward', { number, ...sending, isNoticed: true })).toMatchObject({ state: 'forwarded' })
    const late = await arrived({ kind, receivedAt: '2026-04-10T10:00:00' })
    expect(await reasonOf('appeal.forward', { number: late, ...sending })).toBe('forward.too-late')
    await must('appeal.forward', { number: late, ...sending, lateReason: 'Ошибка в маршруте' })
    expect(await must('appeal.get', { number: late })).toMatchObject({
      state: 'forwarded',
      forwarding: { lateReason: 'Ошибка в маршруте' },
    })
    await must('appeal.notify', { number: late, notice: 'forwarding', way: 'post', proof: 'RR000000001KZ' })
  })

  test('is forwarded in part: the part has a number of its own, the rest is answered here (R-16)', async () => {
    const number = await arrived({ kind })
    await must('appeal.forward-part', {
      number,
      to: 'Отдел полиции',
      grounds: 'Вне компетенции',
      part: 'О нарушении тишины',
      isNoticed: true,
    })
    expect(await must('appeal.get', { number: `${number}/1` })).toMatchObject({
      state: 'forwarded',
      essence: 'О нарушении тишины',
      links: [{ kind: 'partOf', direction: 'out', number }],
    })
    await must('appeal.reply', reply(number))
    expect(await stateOf(number)).toBe('answered')
  })

  test('waits for corrections, is cured, or returned when the term has passed (R-13)', async () => {
    const number = await arrived({ kind, receivedAt: '2026-04-06T10:00:00' })
    const asked = { number, on: '2026-04-07', text: 'Укажите адрес', way: 'post' as const, workingDays: 3 }
    await must('appeal.notify-defects', asked)
    expect(await reasonOf('appeal.reply', reply(number))).toBe('appeal.waits-for-corrections')
    await must('appeal.cure-defects', { number, on: '2026-04-09', text: 'Адрес указан' })
    expect(await stateOf(number)).toBe('inWork')
    await must('appeal.notify-defects', { ...asked, on: '2026-04-10' })
    const back = { number, reason: 'uncured' as const, text: 'Недостатки не устранены', way: 'post' as const }
    expect(await reasonOf('appeal.return', { ...back, on: '2026-04-15' })).toBe('return.curing-not-over')
    await must('appeal.return', back)
    expect(await stateOf(number)).toBe('returned')
  })

  test('is returned as a repeat of what was decided (R-14)', async () => {
    const first = await arrived({ kind })
    const number = await arrived({ kind })
    const back = { number, reason: 'repeated' as const, text: 'Ответ дан', way: 'post' as const, earlierNumber: first }
    expect(await reasonOf('appeal.return', back)).toBe('return.earlier-not-decided')
    await must('appeal.reply', reply(first))
    await must('appeal.return', back)
    expect(await stateOf(number)).toBe('returned')
  })

  test('is terminated, and reopened by a court with a full term (R-36, R-37)', async () => {
    const number = await arrived({ kind })
    await must('appeal.terminate', { number, reason: 'Заявитель умер', grounds: 'АППК, ст. 70', way: 'post' })
    expect(await reasonOf('appeal.reply', reply(number))).toBe('appeal.ended')
    const { dueOn } = await must('appeal.reopen', { number, cause: 'court', reason: 'Решение суда' })
    // From Thursday 16 April: 1, 7 and 8 May are days off (7 May by law, 8 May moved from Saturday 9 May).
    expect(dueOn > '2026-05-05').toBe(true)
    expect(await stateOf(number)).toBe('inWork')
  })

  test('is withdrawn with the statement of the applicant (R-15)', async () => {
    const number = await arrived({ kind })
    expect(await reasonOf('appeal.withdraw', { number })).toBe('withdrawal.no-statement')
    await must('appeal.withdraw', { number, files: [statement] })
    expect(await stateOf(number)).toBe('withdrawn')
  })

  test('is joined to another, and answered with it under its own number (R-12)', async () => {
    const lead = await arrived({ kind })
    const number = await arrived({ kind })
    await must('appeal.join', { number, to: lead, reason: 'Тот же вопрос' })
    expect(await reasonOf('appeal.reply', reply(number))).toBe('appeal.joined-elsewhere')
    const other = await arrived({ kind })
    await must('appeal.join', { number: other, to: lead })
    await must('appeal.separate', { number: other })
    await must('appeal.join', { number: other, to: lead })
    await must('appeal.reply', reply(lead))
    expect(await must('appeal.get', { number: other })).toMatchObject({
      state: 'answered',
      replies: [{ jointWith: lead, number: `${other}-1` }],
    })
  })

  test('is left unconsidered when anonymous (R-11)', async () => {
    const number = await arrived({ kind })
    expect(await reasonOf('appeal.leave-unconsidered', { number, reason: 'Автор неизвестен' })).toBe(
      'unconsidered.author-known',
    )
    const anonymous = await arrived({ kind, isAnonymous: true })
    await must('appeal.leave-unconsidered', { number: anonymous, reason: 'Автор неизвестен', sentTo: 'Отдел полиции' })
    expect(await stateOf(anonymous)).toBe('notConsidered')
  })

  const sending = { to: 'Акимат области', grounds: 'Обжалуется акт акимата', isNoticed: true }

  test.runIf(kind === 'complaint')('is passed up to the superior (R-28)', async () => {
    const number = await arrived({ kind })
    await must('appeal.pass-up', { number, ...sending })
    expect(await stateOf(number)).toBe('passedUp')
  })

  test.runIf(kind !== 'complaint')('is not passed up: only a complaint is (R-28)', async () => {
    const number = await arrived({ kind })
    expect(await reasonOf('appeal.pass-up', { number, ...sending })).toBe('pass-up.not-a-complaint')
  })
})

test('after all branches the register is sound: journal and tables agree', async () => {
  expect(await soundEvents(office)).toBeGreaterThan(300)
})
