/**
 * What the practice office does with its appeals after the registration. Most are answered in time, some late, some are
 * somebody else's; the last weeks are still in work, so that every group of today's board has something in it.
 */
import { addDays, type LocalDate } from '#domain/calendar/local-date'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'
import { formatDay } from '#domain/language/dates'
import type { LifeAction } from './life-step.ts'
import { otherTexts, replyText, reportTexts, resolutionTexts } from './life-texts.ts'
import type { Chance } from './random.ts'
import { moment, officeMinute } from './rhythm.ts'
import type { DemoDictionaries, DemoStep } from './step.ts'

type RegisterStep = Extract<DemoStep, { action: 'register' }>
type LifeStep = Extract<DemoStep, { action: 'life' }>

export interface Living {
  readonly registrations: readonly RegisterStep[]
  /** Registrations that were voided. */
  readonly gone: ReadonlySet<number>
  /** Registrations whose kind was corrected later: only what fits every kind is done with them. */
  readonly changedKind: ReadonlySet<number>
  readonly until: LocalDate
  readonly dictionaries: DemoDictionaries
  readonly isWorkingDay: (day: LocalDate) => boolean
  /** Days that the calendar knows; a chosen day beyond them would be refused. */
  readonly covers: (day: LocalDate) => boolean
}

/** Where a share of each department goes; the rest is done by the one for internal policy. */
const executors: Readonly<Record<string, number>> = {
  HKH: 3,
  VOD: 3,
  JIN: 3,
  RES: 3,
  AKO: 3,
  ZAN: 4,
  ZEM: 5,
  ASH: 5,
  STR: 6,
  PRE: 6,
}
const general = 7
/** Bodies outside the office, to which an appeal is forwarded. */
const outside = new Set(['POL', 'RES', 'GKP', 'SES', 'BOL', 'VET'])

/** Steps of all lives, in no particular order; none falls after the last day. */
export function livesOf(chance: Chance, living: Living): LifeStep[] {
  return living.registrations.flatMap((step) => (living.gone.has(step.index) ? [] : lifeOf(chance, step, living)))
}

/** The calendar of one life: each step comes after the one before it, on a working day, and none after the last day. */
class Pen {
  readonly steps: LifeStep[] = []
  private day: LocalDate
  private minute: number
  private over = false
  private readonly chance: Chance
  private readonly first: RegisterStep
  private readonly living: Living

  constructor(chance: Chance, first: RegisterStep, living: Living) {
    this.chance = chance
    this.first = first
    this.living = living
    this.day = dayAt(first.at)
    this.minute = Number(first.at.slice(11, 13)) * 60 + Number(first.at.slice(14, 16)) + 1
  }

  /** Takes a step so many working days after the last one; false when the year is over before. */
  write(workingDays: number, action: LifeAction): boolean {
    if (this.over) return false
    const { living, chance } = this
    let day = this.day
    for (let left = workingDays; left > 0 || !living.isWorkingDay(day);) {
      day = addDays(day, 1)
      if (day > living.until) break
      if (living.isWorkingDay(day)) left -= 1
    }
    const earliest = day === this.day ? this.minute + 2 : 545
    if (day > living.until || earliest > 1105) {
      this.over = day > living.until || day === living.until
      if (this.over) return false
      return this.write(workingDays + 1, action)
    }
    const minute = Math.min(1109, Math.max(earliest, officeMinute(chance)))
    this.day = day
    this.minute = minute
    const at: LocalMoment = moment(day, minute, chance.int(0, 59))
    const { index, desk, clerk } = this.first
    this.steps.push({ action: 'life', of: index, step: action, at, desk, clerk })
    return true
  }

  get today(): LocalDate {
    return this.day
  }

  /** The working day so many working days after a day. */
  workingDayAfter(from: LocalDate, workingDays: number): LocalDate {
    let day = from
    for (let left = workingDays; left > 0;) {
      day = addDays(day, 1)
      if (this.living.isWorkingDay(day)) left -= 1
    }
    return day
  }
}

function lifeOf(chance: Chance, first: RegisterStep, living: Living): LifeStep[] {
  const { register, index } = first
  const pen = new Pen(chance, first, living)
  const language = register.language === 'kk' ? 'kk' : 'ru'
  const say = (text: { readonly kk: string; readonly ru: string }): string => text[language]
  const isFixed = living.changedKind.has(index)
  const isComplaint = register.kind === 'complaint'
  if (chance.happens(register.channel === 'desk' ? 0.97 : 0.5)) pen.write(0, { do: 'printReceipt' })
  if (register.isAnonymous) {
    if (chance.happens(0.85))
      pen.write(chance.int(1, 2), { do: 'leaveUnconsidered', reason: say(otherTexts.unconsidered) })
    return pen.steps
  }
  const department = departmentOf(register.topic, living.dictionaries)
  const drawn = chance.next()
  if (!isFixed && drawn < (outside.has(department) ? 0.35 : 0.035))
    return forwarded(chance, pen, { say, department, living })
  if (!isFixed && isComplaint && drawn > 0.86) {
    const sending = {
      to: say(otherTexts.superior),
      grounds: say(otherTexts.passUpGrounds),
      lateReason: '',
      isNoticed: true,
    }
    pen.write(chance.int(1, 2), { do: 'passUp', ...sending })
    return pen.steps
  }
  if (!isFixed && drawn > 0.848 && drawn < 0.86) {
    const part = { to: say(otherTexts.police), grounds: say(otherTexts.forwardGrounds), part: say(otherTexts.part) }
    pen.write(chance.int(0, 1), { do: 'forwardPart', ...part })
  }
  const needsCorrections = register.applicants.some((one) => one.street === '' && one.settlement === null)
  if (chance.happens(needsCorrections ? 0.5 : 0.02)) {
    pen.write(chance.int(0, 1), { do: 'askCorrections', text: say(otherTexts.corrections), workingDays: 5 })
    if (chance.happens(0.4)) {
      pen.write(chance.int(6, 8), { do: 'returnUncured', text: say(otherTexts.uncured) })
      return pen.steps
    }
    if (!pen.write(chance.int(1, 4), { do: 'cure', text: say(otherTexts.cured) })) return pen.steps
  }
  // Some of the newest still wait for somebody to be named.
  const isNew = pen.workingDayAfter(dayAt(first.at), 5) > living.until
  if (!isNew || chance.happens(0.6)) considered(chance, pen, { first, living, department, language, isFixed })
  return pen.steps
}

interface Sending {
  readonly say: (text: { readonly kk: string; readonly ru: string }) => string
  readonly department: string
  readonly living: Living
}

function forwarded(chance: Chance, pen: Pen, { say, department, living }: Sending): LifeStep[] {
  const isLate = chance.happens(0.06)
  const isNoticed = chance.happens(0.75)
  const label = living.dictionaries.departments.find((one) => one.code === department)
  const wentOut = pen.write(isLate ? chance.int(4, 6) : chance.int(0, 2), {
    do: 'forward',
    to: outside.has(department) && label ? say(label) : say(otherTexts.police),
    grounds: say(otherTexts.forwardGrounds),
    lateReason: isLate ? say(otherTexts.lateReason) : '',
    isNoticed,
  })
  if (wentOut && !isNoticed && chance.happens(0.99)) {
    pen.write(chance.int(0, 1), { do: 'notify', notice: 'forwarding', way: 'post', proof: postalNumber(chance) })
  }
  return pen.steps
}

interface Considering {
  readonly first: RegisterStep
  readonly living: Living
  readonly department: string
  readonly language: 'kk' | 'ru'
  readonly isFixed: boolean
}

function considered(chance: Chance, pen: Pen, considering: Considering): void {
  const { first, living, department, language, isFixed } = considering
  const { register } = first
  const isComplaint = register.kind === 'complaint'
  const lead = executors[department] ?? general
  const helper = chance.happens(0.12) ? ((lead - 2) % 5) + 3 : null
  const onControl = chance.happens(0.08)
  const waited = chance.int(0, 2)
  const given = pen.write(waited, {
    do: 'assign',
    author: chance.pick([0, 1, 1, 2]),
    lead,
    helper: helper === lead ? null : helper,
    text: chance.pick(resolutionTexts)[language],
    language,
    dueOn: null,
    onControl,
  })
  if (!given) return
  if (chance.happens(0.03)) {
    const official = lead === general ? 6 : general
    if (official !== helper)
      pen.write(chance.int(1, 3), { do: 'reassign', official, reason: otherTexts.reassign[language] })
  }
  const term = isComplaint ? 20 : 15
  // Counted from the arrival, as the law does; most are answered in the second half of the term.
  // The board of the last day has something late on it.
  const endsNow = pen.workingDayAfter(dayAt(first.at), term + 6) > living.until
  const days = chance.happens(endsNow ? 0.22 : 0.05)
    ? term + chance.int(2, 7)
    : Math.max(chance.int(5, term - 1), chance.int(5, term - 1))
  const isExtended = !isComplaint && !isFixed && chance.happens(0.04)
  let left = Math.max(2, days - waited - 2)
  if (isExtended) {
    const dueOn = pen.workingDayAfter(pen.today, term + 8)
    if (living.covers(dueOn)) {
      const decidedBy = chance.pick([0, 1, 2])
      const when = chance.int(4, 8)
      if (!pen.write(when, { do: 'extend', decidedBy, reason: otherTexts.extension[language], dueOn })) return
      if (chance.happens(0.9)) {
        pen.write(chance.int(0, 2), { do: 'notify', notice: 'extension', way: 'post', proof: postalNumber(chance) })
      }
      left = chance.int(2, 8)
    }
  }
  if (!pen.write(Math.max(1, left - 1), { do: 'report', text: chance.pick(reportTexts)[language] })) return
  if (!isFixed && chance.happens(0.008)) {
    pen.write(1, {
      do: 'terminate',
      reason: otherTexts.terminated[language],
      grounds: otherTexts.terminatedGrounds[language],
    })
    return
  }
  answered(chance, pen, considering, { lead, onControl })
}

function answered(
  chance: Chance,
  pen: Pen,
  { first, living, department, language, isFixed }: Considering,
  { lead, onControl }: { readonly lead: number; readonly onControl: boolean },
): void {
  const { register } = first
  const isComplaint = register.kind === 'complaint'
  const outcome =
    isComplaint || isFixed
      ? chance.pickBy(
          ['satisfied', 'partlySatisfied', 'refused'] as const,
          (one) => ({ satisfied: 3, partlySatisfied: 3, refused: 2 })[one],
        )
      : register.kind === 'proposal' || register.kind === 'response'
        ? chance.pickBy(['acceptedForInformation', 'explained'] as const, (one) => (one === 'explained' ? 1 : 2))
        : chance.pickBy(
            ['satisfied', 'partlySatisfied', 'explained', 'refused'] as const,
            (one) => ({ satisfied: 4, partlySatisfied: 2, explained: 4, refused: 1 })[one],
          )
  const label = living.dictionaries.departments.find((one) => one.code === department) ?? {
    kk: 'әкім аппараты',
    ru: 'аппарат акима',
  }
  const plannedOn = pen.workingDayAfter(pen.today, chance.int(10, 40))
  const formalAt = chance.happens(0.07) ? chance.int(0, 2) : null
  const reply = {
    outcome,
    refusalReason: outcome === 'refused' ? 'R04' : null,
    language,
    text: replyText(
      outcome,
      {
        department: label,
        topicRoot: register.topic?.split('.')[0] ?? 'GOV',
        doneOn: formatDay(pen.today, language, 'long'),
        plannedOn: formatDay(plannedOn, language, 'long'),
      },
      { language, formalAt },
    ),
    signatory: chance.pick([0, 1, 1, 2]),
    isJustified: isComplaint && !isFixed ? outcome !== 'refused' : null,
  } as const
  if (!pen.write(1, { do: 'prepare', ...reply })) return
  if (!pen.write(chance.int(0, 2), { do: 'reply', ...reply })) return
  if (formalAt !== null && chance.happens(0.93)) pen.write(chance.int(0, 2), { do: 'review', note: '' })
  if (onControl && chance.happens(0.8)) pen.write(0, { do: 'endControl', reason: otherTexts.control[language] })
  const isPromise = outcome === 'partlySatisfied' || (outcome === 'satisfied' && chance.happens(0.15))
  const isOpened = isPromise && promised(pen, { living, department, language, lead, plannedOn })
  const [way, proof] = chance.pickBy(ways, ([, , weight]) => weight)
  if (chance.happens(0.985)) pen.write(chance.int(0, 2), { do: 'deliver', way, proof: proof(chance) })
  if (chance.happens(0.2)) {
    const score = chance.pickBy(
      ['S5', 'S4', 'S3', 'S2', 'S1'] as const,
      (one) => ({ S5: 4, S4: 4, S3: 2, S2: 1, S1: 1 })[one],
    )
    pen.write(chance.int(1, 5), { do: 'satisfaction', score, isSolved: score === 'S5' || score === 'S4' })
  }
  if (isOpened) followed(chance, pen, { language, plannedOn })
}

interface Promising {
  readonly living: Living
  readonly department: string
  readonly language: 'kk' | 'ru'
  readonly lead: number
  readonly plannedOn: LocalDate
}

/** What a reply promised is opened with it. */
function promised(pen: Pen, { living, department, language, lead, plannedOn }: Promising): boolean {
  if (!living.covers(addDays(plannedOn, 40))) return false
  const known = living.dictionaries.departments.some((one) => one.code === department) ? department : 'APP'
  const what = otherTexts.followUp[language]
  return pen.write(0, { do: 'openFollowUp', what, official: lead, department: known, dueOn: plannedOn, proof: 'visit' })
}

/** Sometimes moved, mostly done. */
function followed(chance: Chance, pen: Pen, { language, plannedOn }: Pick<Promising, 'language' | 'plannedOn'>): void {
  if (chance.happens(0.12)) {
    const dueOn = pen.workingDayAfter(plannedOn, chance.int(12, 20))
    if (!pen.write(chance.int(3, 6), { do: 'moveFollowUp', dueOn, reason: otherTexts.followUpMoved[language] })) return
  }
  if (chance.happens(0.9)) {
    pen.write(chance.int(6, 18), { do: 'finishFollowUp', evidence: otherTexts.followUpDone[language] })
  }
}

const ways = [
  ['byHand', () => 'қолы бар / подпись есть', 5],
  ['post', (chance: Chance) => postalNumber(chance), 4],
  ['email', () => 'test@example.test', 2],
  ['eOtinish', (chance: Chance) => `ЖТ-2026-${String(chance.int(1, 99_999_999)).padStart(8, '0')}`, 2],
] as const

function postalNumber(chance: Chance): string {
  return `RR${String(chance.int(0, 999_999_999)).padStart(9, '0')}KZ`
}

function departmentOf(topic: string | null, { topics }: DemoDictionaries): string {
  const root = topics.find((one) => one.code === topic?.split('.')[0])
  return root?.children.find((one) => one.code === topic)?.department ?? root?.department ?? 'APP'
}
