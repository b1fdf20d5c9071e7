/** Years from a file, and due dates that follow a changed calendar in portions: stopped anywhere, nothing is lost. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import type { RegisterDeps } from '#register/ports/deps'
import type { OpenRegister } from '#register/ports/house'
import { eventTypes, type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

/** Thursday 2 April 2026 becomes a day off. */
const dayOff: OperationInput<'calendar.amend'>['changes'] = [
  { day: '2026-04-02', note: { kind: 'movedDayOff', from: null } },
]
const register = (input: OperationInput<'appeal.register'> = {}) =>
  office.must('appeal.register', { essence: 'Суды қашан береді?', applicants: [synthetic], ...input })
const card = (appealId: string) => office.must('appeal.get', { appealId })
const versionNow = async () => (await office.must('calendar.get', {})).version
const pending = () => office.must('calendar.pending', {})
/** The shipped 2026 as a table with one more row. */
async function tableOf2026(row: string): Promise<string> {
  return `${(await office.must('calendar.export', { format: 'csv', years: [2026] })).text}${row}\r\n`
}

describe('a calendar from a file', () => {
  test('R-24 the preview says what the file then does', async () => {
    const { appealId, number } = await register()
    const file = await tableOf2026('2026-04-02;movedDayOff;;;;')
    const before = await soundEvents(office)
    const preview = await office.must('calendar.preview', { file })
    expect(preview).toMatchObject({
      problems: [],
      years: [{ year: 2026, isNew: false, status: 'official', changedDays: 1, movedDaysOff: 6 }],
      changedDays: 1,
      total: 1,
      moved: [{ number, clock: 'reply', dueOn: '2026-04-14', newDueOn: '2026-04-15', becomesLate: false }],
    })
    expect(await soundEvents(office)).toBe(before)
    const done = await office.must('calendar.import', { file, recompute: true, expectedVersion: preview.version })
    expect(done).toMatchObject({ moved: 1, waiting: 0, years: [{ year: 2026, changedDays: 1 }] })
    expect(await soundEvents(office)).toBe(before + 2)
    expect((await card(appealId)).dueOn).toBe('2026-04-15')
    expect((await office.must('calendar.get', {})).years['2025']).toMatchObject({ status: 'official' })
  })

  test('R-24 a year that was missing: its dates are provisional until the file comes, then they are its own', async () => {
    office.setClock('2027-12-20T06:00:00.000Z')
    const { appealId } = await register({ receivedAt: '2027-12-20T10:00' })
    expect(await pending()).toEqual({ total: 0, becomeLate: 0, missingYears: [{ year: 2028, appeals: 1 }] })
    const file = [
      'date,what,name_kk,name_ru,kind,from',
      '2028,year,,,official,',
      '2028-01-03,holiday,Жаңа жыл,Новый год,state,',
      '2028-01-07,holiday,Рождество,Рождество,religious,',
    ].join('\n')
    const preview = await office.must('calendar.preview', { file })
    expect(preview).toMatchObject({ years: [{ year: 2028, isNew: true }], total: 1 })
    await office.must('calendar.import', { file, recompute: true, expectedVersion: preview.version })
    // Two of the fifteen days fell away: 10 January was a Monday, the 12th is a Wednesday.
    expect(await card(appealId)).toMatchObject({ dueOn: '2028-01-12', explanation: { missingYear: null } })
    expect(await pending()).toEqual({ total: 0, becomeLate: 0, missingYears: [] })
  })

  test('R-24 a year that comes and moves nothing confirms a provisional date', async () => {
    office.setClock('2027-12-20T06:00:00.000Z')
    const { appealId, dueOn } = await register({ receivedAt: '2027-12-20T10:00' })
    const file = 'date;what;name_kk;name_ru\n2028-01-01;holiday;Жаңа жыл;Новый год'
    const { version, total } = await office.must('calendar.preview', { file })
    expect(total).toBe(0)
    await office.must('calendar.import', { file, recompute: true, expectedVersion: version })
    expect(await card(appealId)).toMatchObject({ dueOn, version: 1, explanation: { missingYear: null } })
    expect(await pending()).toMatchObject({ missingYears: [] })
  })

  test('every mistake is told by its line, and nothing is changed', async () => {
    const file = await tableOf2026('2026-13-01;holiday;а;б\r\n2026-04-02;rest')
    const lines = file.split('\r\n').length
    const preview = await office.must('calendar.preview', { file })
    expect(preview.problems).toMatchObject([
      { line: lines - 2, column: 'date', reason: 'calendar.bad-date', facts: { value: '2026-13-01' } },
      { line: lines - 1, column: 'what', reason: 'calendar.bad-what', facts: { value: 'rest' } },
    ])
    expect(preview).toMatchObject({ years: [], moved: [], total: 0 })
    const before = await soundEvents(office)
    const version = await versionNow()
    const refused = await office.call('calendar.import', { file, recompute: true, expectedVersion: version })
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'REFUSED', reason: 'calendar.file-wrong', facts: { line: lines - 2, problems: 2 } },
    })
    expect(await versionNow()).toBe(version)
    expect(await soundEvents(office)).toBe(before)
  })

  test('a file that says what the calendar says already', async () => {
    const { text: file } = await office.must('calendar.export', { format: 'json' })
    expect(await office.must('calendar.preview', { file })).toMatchObject({ changedDays: 0, total: 0 })
    const again = { file, recompute: true, expectedVersion: await versionNow() }
    expect(await office.call('calendar.import', again)).toMatchObject({
      failure: { reason: 'calendar.nothing-changed' },
    })
  })

  test('a file that was looked at before somebody else changed the calendar: CONFLICT', async () => {
    const file = await tableOf2026('2026-04-02;movedDayOff;;;;')
    const { version: expectedVersion } = await office.must('calendar.preview', { file })
    await office.must('calendar.amend', { changes: dayOff, recompute: false, expectedVersion })
    const late = await office.call('calendar.import', { file, recompute: true, expectedVersion })
    expect(late).toMatchObject({ failure: { code: 'CONFLICT', reason: 'record.changed-meanwhile' } })
  })

  test('neither days nor a file', async () => {
    expect(await office.call('calendar.preview', {})).toMatchObject({ failure: { reason: 'calendar.nothing-given' } })
  })
})

describe('several clocks (R-16, R-19, R-24, R-28)', () => {
  test('a small term moves with the reply, each in a row of its own, and the card keeps both', async () => {
    const { appealId, number } = await register({ kind: 'complaint', complaintAgainst: 'мектеп' })
    // 20 March is the first of the three days in which a complaint is passed up.
    const changes = [{ day: '2026-03-20', note: { kind: 'movedDayOff' as const, from: null } }]
    const preview = await office.must('calendar.preview', { changes })
    expect(preview).toMatchObject({ total: 1, becomeLate: 0 })
    expect(preview.moved.map(({ clock, dueOn, newDueOn }) => ({ clock, dueOn, newDueOn }))).toEqual([
      { clock: 'forward', dueOn: '2026-03-27', newDueOn: '2026-03-30' },
      { clock: 'passUp', dueOn: '2026-03-27', newDueOn: '2026-03-30' },
      { clock: 'reply', dueOn: '2026-04-21', newDueOn: '2026-04-22' },
    ])
    expect(preview.moved[0]?.number).toBe(number)
    await office.must('calendar.amend', { changes, recompute: true, expectedVersion: preview.version })
    expect(await eventTypes(office, { kind: 'appeal', id: appealId })).toEqual([
      'appeal.registered',
      'appeal.due-moved',
    ])
    const terms = await office.deps.house.open().unitOfWork.read((tx) => tx.appeals.openTerms([appealId]))
    expect(terms[0]?.clocks.map(({ clock, dueOn }) => [clock, dueOn])).toEqual([
      ['forward', '2026-03-30'],
      ['passUp', '2026-03-30'],
    ])
    await soundEvents(office)
    expect(await pending()).toMatchObject({ total: 0 })
  })

  test('those that become late stand first', async () => {
    const late = await register()
    await register({ kind: 'complaint', complaintAgainst: 'мектеп' })
    office.setClock('2026-04-14T05:00:00.000Z')
    const changes = [{ day: '2026-03-28', note: { kind: 'workingWeekend' as const } }]
    const preview = await office.must('calendar.preview', { changes })
    expect(preview).toMatchObject({ total: 2, becomeLate: 1 })
    expect(preview.moved.map(({ becomesLate }) => becomesLate)).toEqual([true, false])
    expect(preview.moved[0]?.number).toBe(late.number)
  })
})

describe('dates that were left, or not come to', () => {
  test('R-24 what was left is told, moved when that is asked for, and told no more', async () => {
    const { appealId } = await register()
    await office.must('calendar.amend', { changes: dayOff, recompute: false, expectedVersion: await versionNow() })
    expect((await card(appealId)).dueOn).toBe('2026-04-14')
    expect(await pending()).toMatchObject({ total: 1, becomeLate: 0 })
    expect(await office.must('calendar.recompute', {})).toEqual({ moved: 1, waiting: 0 })
    expect((await card(appealId)).dueOn).toBe('2026-04-15')
    expect(await pending()).toMatchObject({ total: 0 })
    expect(await office.must('calendar.recompute', {})).toEqual({ moved: 0, waiting: 0 })
    await soundEvents(office)
  })

  test('a day that was changed and changed back leaves nothing to do', async () => {
    const { appealId } = await register()
    for (const note of [{ kind: 'movedDayOff' as const, from: null }, { kind: 'plain' as const }]) {
      const changes = [{ day: '2026-04-02', note }]
      await office.must('calendar.amend', { changes, recompute: false, expectedVersion: await versionNow() })
    }
    expect(await pending()).toMatchObject({ total: 0 })
    expect((await card(appealId)).version).toBe(1)
  })

  test('a small term that was counted between two changes is found, though the reply was counted before both', async () => {
    const { appealId } = await register()
    const set = async (note: OperationInput<'calendar.amend'>['changes'][number]['note']) =>
      office.must('calendar.amend', {
        changes: [{ day: '2026-03-27', note }],
        recompute: false,
        expectedVersion: await versionNow(),
      })
    await set({ kind: 'movedDayOff', from: null })
    // What to correct is explained on Thursday 26 March: five days, of which the 27th is off now.
    office.setClock('2026-03-26T05:00:00.000Z')
    const session = await signIn(office, 'supervisor')
    const asked = { appealId, expectedVersion: 1, way: 'byHand' as const, defects: ['essence.missing' as const] }
    await office.must('appeal.notify-defects', asked, { session })
    await set({ kind: 'plain' })
    const { moved } = await office.must('calendar.preview', {
      changes: [{ day: '2031-05-05', note: { kind: 'movedDayOff', from: null } }],
    })
    expect(moved.map(({ clock, newDueOn }) => [clock, newDueOn])).toEqual([['curing', '2026-04-02']])
    expect(await pending()).toMatchObject({ total: 1 })
  })
})

describe('a long recomputation', () => {
  /** More appeals than one transaction moves. */
  const many = 2020
  const commandId = '0b7e9a52-5c1c-4f3e-9d3f-6f1f0d1c2a3b'

  async function officeWithMany(
    onProgress: (told: { done: number; total: number | null }) => void,
    { beforeCommit = () => undefined }: { readonly beforeCommit?: () => void } = {},
  ): Promise<void> {
    await office.close()
    office = await openOffice({
      rebuilt: (deps: RegisterDeps) => ({
        ...deps,
        house: { ...deps.house, open: () => withHook(deps.house.open(), beforeCommit) },
        progress: (told, done, total) => {
          deps.progress(told, done, total)
          if (told === commandId) onProgress({ done, total })
        },
      }),
    })
    const { appealId } = await register()
    await copyAppeal(appealId, many - 1)
  }

  /** The same appeal under other numbers: quicker than registering each. */
  async function copyAppeal(appealId: string, copies: number): Promise<void> {
    const { unitOfWork } = office.deps.house.open()
    const author = { actorId: 'system', deskId: null }
    await unitOfWork.write({ author, operation: 'test' }, async (tx) => {
      const [first] = await tx.journal.load({ kind: 'appeal', id: appealId })
      if (first?.event.type !== 'appeal.registered') throw new Error('an appeal begins with its registration')
      const { event } = first
      const entries = Array.from({ length: copies }, (_, at) => {
        const seq = event.given.seq + at + 1
        const given = { ...event.given, seq, number: `2026-${String(seq).padStart(5, '0')}` }
        return { stream: { kind: 'appeal' as const, id: office.deps.codes.newId() }, events: [{ ...event, given }] }
      })
      await tx.journal.appendMany(entries)
      return { keep: true, value: null }
    })
  }

  const change = async () =>
    office.must(
      'calendar.amend',
      { changes: dayOff, recompute: true, expectedVersion: await versionNow() },
      { commandId },
    )

  test('stopped between two portions: what was moved stays, what waits is told and can be finished', async () => {
    await officeWithMany(({ done }) => {
      if (done > 0) office.dispatcher.cancel(commandId, { session: 'window' })
    })
    expect(await change()).toMatchObject({ moved: 2000, waiting: 20 })
    expect(await pending()).toMatchObject({ total: 20 })
    expect(await office.must('calendar.recompute', {})).toEqual({ moved: 20, waiting: 0 })
    expect(await pending()).toMatchObject({ total: 0 })
  })

  test('cut off in the middle of a portion: that portion is not there, and the next start finds what waits', async () => {
    let writes = 0
    await officeWithMany(() => undefined, {
      // The calendar, then the first portion; the second one meets a power cut.
      beforeCommit: () => {
        writes += 1
        if (writes === 3) throw new Error('power cut')
      },
    })
    writes = 0
    const version = await versionNow()
    const cut = await office.call('calendar.amend', { changes: dayOff, recompute: true, expectedVersion: version })
    expect(cut).toMatchObject({ ok: false, failure: { code: 'INTERNAL' } })
    const { folder } = office
    await office.close({ keepFolder: true })
    office = await openOffice({ folder, start: false })
    await office.must('session.open', { login: 'admin', password: 'admin-password' })
    expect(await versionNow()).toBe(version + 1)
    expect(await pending()).toMatchObject({ total: 20 })
    expect(await office.must('calendar.recompute', {})).toEqual({ moved: 20, waiting: 0 })
    expect(await pending()).toMatchObject({ total: 0 })
  })

  test('others are answered while it runs, and nothing is moved twice by two at once', async () => {
    const answered: string[] = []
    await officeWithMany(({ done }) => {
      if (done === 0)
        for (const operation of ['session.state', 'appeal.counts'] as const)
          void office.call(operation, {}).then(() => answered.push(operation))
      else answered.push(`moved ${done}`)
    })
    const [one, two] = await Promise.all([change(), office.must('calendar.recompute', {})])
    expect(one.moved + two.moved).toBe(many)
    expect(answered.indexOf('moved 2020')).toBe(answered.length - 1)
    expect(answered.toSorted()).toEqual(['appeal.counts', 'moved 2000', 'moved 2020', 'session.state'])
  })
})

/** The same register, whose changes of the calendar are told of before they are kept. */
function withHook(opened: OpenRegister, beforeCommit: () => void): OpenRegister {
  const { unitOfWork } = opened
  return {
    ...opened,
    unitOfWork: {
      ...unitOfWork,
      write: (options, work) =>
        unitOfWork.write(options, async (tx) => {
          const done = await work(tx)
          if (options.operation === 'calendar.amend') beforeCommit()
          return done
        }),
    },
  }
}
