/** What happens to the appeals of the practice year after their registration: corrections, voids, links. */
import type { AppealContent } from '#domain/appeal/content'
import { appealKinds } from '#domain/appeal/kinds'
import { addDays, daysBetween, type LocalDate } from '#domain/calendar/local-date'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'
import type { Chance } from './random.ts'
import { moment, officeMinute } from './rhythm.ts'
import type { DemoStep } from './step.ts'

type RegisterStep = Extract<DemoStep, { action: 'register' }>
type LaterStep = Exclude<DemoStep, RegisterStep>

interface Later {
  readonly registrations: readonly RegisterStep[]
  /** Registrations that repeat the one before them by mistake. */
  readonly twice: readonly RegisterStep[]
  readonly topics: readonly string[]
  readonly until: LocalDate
  readonly isWorkingDay: (day: LocalDate) => boolean
}

const reasons = {
  twice: { kk: 'Бір жолданым екі рет енгізілген', ru: 'Одно обращение внесено дважды' },
  practice: { kk: 'Тіркеуді үйрену кезінде енгізілген', ru: 'Внесено при обучении работе с журналом' },
  topic: { kk: 'Тақырыбы нақтыланды', ru: 'Тема уточнена' },
  kind: { kk: 'Түрі мазмұнына сай түзетілді', ru: 'Вид исправлен по содержанию' },
  house: { kk: 'Мекенжайы жеке куәлік бойынша нақтыланды', ru: 'Адрес уточнён по удостоверению' },
  name: { kk: 'Әкесінің аты жеке куәлік бойынша қосылды', ru: 'Отчество добавлено по удостоверению' },
} as const

const patronymics = {
  kk: { male: 'Асхатұлы', female: 'Асхатқызы' },
  ru: { male: 'Иванович', female: 'Ивановна' },
} as const

/** Later steps in no particular order; none falls after the last day, and a void appeal gets no other. */
export function afterwards(chance: Chance, later: Later): LaterStep[] {
  const steps: LaterStep[] = []
  const gone = new Set<number>()
  for (const { index, at, desk, clerk, register } of later.twice) {
    gone.add(index)
    const reason = reasons.twice[languageOf(register)]
    steps.push({ action: 'void', of: index, reason, at: soon(at, chance.int(2, 9)), desk, clerk })
  }
  for (const step of later.registrations) {
    const { index, register, desk, clerk } = step
    if (gone.has(index)) continue
    const when = workingMoment(chance, { step, later, days: chance.int(1, 3) })
    if (when === undefined) continue
    const drawn = chance.next()
    if (drawn < 0.0015 && register.repeatOf === undefined && !isRepeatedLater(later, index)) {
      gone.add(index)
      steps.push({ action: 'void', of: index, reason: reasons.practice[languageOf(register)], at: when, desk, clerk })
    } else if (drawn < 0.035) {
      steps.push({
        action: 'correct',
        of: index,
        ...correction(chance, { register, topics: later.topics }),
        at: when,
        desk,
        clerk,
      })
    }
  }
  return [...steps, ...linksFoundLater(chance, { later, gone })]
}

/** Repeats that nobody saw at the desk: the same person, the same topic, found while the answer is prepared. */
function linksFoundLater(chance: Chance, { later, gone }: { later: Later; gone: ReadonlySet<number> }): LaterStep[] {
  const latest = new Map<string, RegisterStep>()
  const links: LaterStep[] = []
  for (const step of later.registrations) {
    const { index, register, at, desk, clerk } = step
    const first = register.applicants[0]
    const person = first?.nationalNumber === '' ? first.phone : first?.nationalNumber
    if (gone.has(index) || person === undefined || person === '') continue
    const key = `${person} ${register.topic ?? ''}`
    const earlier = latest.get(key)
    latest.set(key, step)
    if (earlier === undefined || register.repeatOf !== undefined || daysBetween(dayAt(earlier.at), dayAt(at)) < 1)
      continue
    const when = workingMoment(chance, { step, later, days: chance.int(1, 5) })
    if (when !== undefined)
      links.push({ action: 'link', of: index, kind: 'repeatOf', to: earlier.index, at: when, desk, clerk })
  }
  return links
}

function isRepeatedLater({ registrations }: Later, index: number): boolean {
  return registrations.some(({ register }) => register.repeatOf === index)
}

interface Correcting {
  readonly register: RegisterStep['register']
  readonly topics: readonly string[]
}

/** One changed field with the reason that a clerk would give. Source. */
function correction(
  chance: Chance,
  { register, topics }: Correcting,
): { readonly changes: Partial<AppealContent>; readonly reason: string } {
  const language = languageOf(register)
  const [first, ...others] = register.applicants
  const drawn = chance.next()
  if (first !== undefined && drawn < 0.35) {
    const house = String((Number(first.house) || 0) + chance.int(1, 9))
    return { changes: { applicants: [{ ...first, house }, ...others] }, reason: reasons.house[language] }
  }
  if (first !== undefined && first.type === 'person' && first.patronymic === '' && drawn < 0.5) {
    const patronymic = patronymics[language][first.sex ?? 'male']
    return { changes: { applicants: [{ ...first, patronymic }, ...others] }, reason: reasons.name[language] }
  }
  if (drawn < 0.8) {
    const near = topics.filter(
      (code) => code !== register.topic && code.split('.')[0] === register.topic?.split('.')[0],
    )
    if (near.length > 0) return { changes: { topic: chance.pick(near) }, reason: reasons.topic[language] }
  }
  const kind = chance.pick(appealKinds.filter((one) => one !== register.kind))
  return { changes: { kind }, reason: reasons.kind[language] }
}

interface When {
  readonly step: RegisterStep
  readonly later: Later
  readonly days: number
}

/** A moment of office hours so many days after the registration, on the next working day; none after the last day. */
function workingMoment(chance: Chance, { step, later, days }: When): LocalMoment | undefined {
  let day = addDays(dayAt(step.at), days)
  while (day <= later.until && !later.isWorkingDay(day)) day = addDays(day, 1)
  return day > later.until ? undefined : moment(day, officeMinute(chance), chance.int(0, 59))
}

/** Some minutes later on the same day. */
function soon(at: LocalMoment, minutes: number): LocalMoment {
  const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + minutes
  return moment(dayAt(at), Math.min(minute, 1439), Number(at.slice(17, 19)))
}

function languageOf({ language }: RegisterStep['register']): 'kk' | 'ru' {
  return language === 'kk' ? 'kk' : 'ru'
}
