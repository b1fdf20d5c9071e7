/** Fills in the card of one appeal of the practice year: people, text, addressee, and now and then a defect. */
import type { AppealContent, Applicant } from '#domain/appeal/content'
import { addDays, type LocalDate, yearOf } from '#domain/calendar/local-date'
import { composeText } from './compose.ts'
import { chooseMatter } from './matter.ts'
import { type DemoPerson, withWrongCheckDigit } from './people.ts'
import type { Chance } from './random.ts'
import type { Arrival } from './rhythm.ts'
import type { DemoDictionaries, DemoInput, DemoRegistration } from './step.ts'

interface Card {
  readonly arrival: Arrival
  readonly index: number
  readonly input: DemoInput
  readonly topics: readonly string[]
  readonly on: LocalDate
  readonly person: DemoPerson
  /** The earlier appeal when this one is a repeat. */
  readonly repeated: DemoRegistration | undefined
  readonly topic: string | null | undefined
  /** A neighbour, for collective appeals. */
  readonly invent: () => DemoPerson
}

const socialByTopic: Readonly<Record<string, string>> = {
  'SOC.1': 'lowIncome',
  'SOC.2': 'disability',
  'SOC.3': 'largeFamily',
  'SOC.4': 'pensioner',
  'SOC.6': 'kandas',
  'EMP.1': 'unemployed',
  'EMP.3': 'youth',
  'LND.2': 'farmer',
  'ECO.2': 'farmer',
  'ECO.3': 'entrepreneur',
  'HOU.2': 'publicSector',
}
const socialElsewhere = ['pensioner', 'largeFamily', 'disability', 'lowIncome', 'publicSector']
const answerWays: Readonly<Record<string, AppealContent['answerBy']>> = {
  post: 'post',
  email: 'email',
  eOtinish: 'eOtinish',
  openDialogue: 'eOtinish',
  petition: 'eOtinish',
  cc1414: 'phone',
  cc109: 'phone',
  callLine: 'phone',
}
const paperChannels = new Set(['desk', 'post', 'reception', 'openDay'])

/** The card as the clerk types it. */
export function contentOf(chance: Chance, card: Card): DemoRegistration {
  const { arrival, input, on, person, repeated } = card
  const { channel, receivedAt } = arrival
  const { dictionaries } = input
  const { language } = person
  const isOrganisation = person.applicant.type === 'organisation'
  const matter = chooseMatter(chance, {
    language,
    on,
    isOrganisation,
    isRepeat: repeated !== undefined,
    topics: card.topics,
    topic: card.topic ?? undefined,
    samples: input.samples,
  })
  const village = dictionaries.settlements.find(({ code }) => code === person.applicant.settlement)
  const essence = composeText(chance, matter.text, {
    language,
    street: language === 'ru' ? person.streetInRussian : person.applicant.street,
    house: person.applicant.house,
    village: withoutNote(village?.[language] ?? ''),
    on,
    topic: matter.topic,
    kind: matter.kind,
    isOrganisation,
    isRepeat: repeated !== undefined,
  })
  const kind =
    repeated !== undefined && matter.kind === 'application' && chance.happens(0.35) ? 'complaint' : matter.kind
  const department = departmentOf(dictionaries, matter.topic)
  const isAnonymous = !isOrganisation && repeated === undefined && channel !== 'eOtinish' && chance.happens(0.008)
  const isCollective = !isOrganisation && !isAnonymous && (channel === 'petition' || chance.happens(0.035))
  const social = socialOf(chance, { topic: matter.topic, isOrganisation, dictionaries })
  const first: Applicant = { ...person.applicant, socialCategories: social }
  const applicants = isCollective ? signed(chance, { first, card }) : [first]
  const content: AppealContent = {
    kind,
    channel,
    language,
    essence,
    applicants: isAnonymous ? [] : applicants,
    topic: matter.topic,
    settlement: person.applicant.settlement,
    addressee: { officialId: null, text: addresseeOf(chance, { language, department: department?.[language] }) },
    answerBy: isAnonymous ? null : (answerWays[channel] ?? (chance.happens(0.5) ? 'post' : 'byHand')),
    isConfidential: chance.happens(0.006),
    isAnonymous,
    signatories: isCollective ? applicants.length + chance.int(0, 34) : null,
    elsewhere: channel === 'eOtinish' ? [{ system: 'eOtinish', number: stateNumber(on, card.index), date: on }] : [],
    complaintAgainst: kind === 'complaint' && chance.happens(0.98) ? (department?.[language] ?? '') : '',
    learntOn: kind === 'complaint' && chance.happens(0.6) ? addDays(on, -chance.int(2, 60)) : null,
    receivedFrom: channel === 'post' && chance.happens(0.12) ? senders[language] : '',
    pages: paperChannels.has(channel) ? chance.int(1, 3) : null,
  }
  return { ...withDefect(chance, content), receivedAt }
}

const senders = { kk: 'Облыс әкімінің аппараты', ru: 'Аппарат акима области' }
const papers = { kk: 'Тұрғындар жиналысының хаттамасы', ru: 'Протокол собрания жителей' }

/** About one appeal in thirty lacks something or has a slip; it is registered all the same. Source. */
function withDefect(chance: Chance, content: AppealContent): AppealContent {
  const [first, ...others] = content.applicants
  if (first === undefined) return content
  const drawn = chance.next()
  if (drawn < 0.014) {
    const homeless = { settlement: null, street: '', house: '', flat: '' }
    return { ...content, applicants: [first, ...others].map((one) => ({ ...one, ...homeless })) }
  }
  if (drawn < 0.026) {
    return {
      ...content,
      applicants: [{ ...first, nationalNumber: withWrongCheckDigit(first.nationalNumber) }, ...others],
    }
  }
  if (drawn < 0.03 && first.type === 'person')
    return { ...content, applicants: [{ ...first, givenName: '' }, ...others] }
  return drawn < 0.033 ? { ...content, essence: '' } : content
}

/** Signatories with one of them named for correspondence. Source: R-12. */
function signed(chance: Chance, { first, card }: { first: Applicant; card: Card }): Applicant[] {
  const authority = chance.happens(0.9) ? papers[card.person.language] : ''
  const neighbours = Array.from({ length: chance.int(2, 6) }, (): Applicant => ({
    ...card.invent().applicant,
    street: first.street,
    role: 'signatory',
  }))
  return [{ ...first, role: 'representative', authority }, ...neighbours]
}

interface Social {
  readonly topic: string
  readonly isOrganisation: boolean
  readonly dictionaries: DemoDictionaries
}

function socialOf(chance: Chance, { topic, isOrganisation, dictionaries }: Social): string[] {
  if (isOrganisation) return []
  const named = socialByTopic[topic]
  const code =
    named !== undefined && chance.happens(0.8) ? named : chance.happens(0.2) ? chance.pick(socialElsewhere) : ''
  return dictionaries.social_categories.some((one) => one.code === code) ? [code] : []
}

function departmentOf(
  { topics, departments }: DemoDictionaries,
  topic: string,
): DemoDictionaries['departments'][number] | undefined {
  const root = topics.find(({ children }) => children.some(({ code }) => code === topic))
  const code = root?.children.find((leaf) => leaf.code === topic)?.department ?? root?.department
  return departments.find((one) => one.code === code)
}

interface Addressed {
  readonly language: 'kk' | 'ru'
  readonly department: string | undefined
}

function addresseeOf(chance: Chance, { language, department }: Addressed): string {
  const drawn = chance.next()
  if (drawn < 0.25 && department !== undefined) return department
  if (drawn < 0.4) return language === 'kk' ? 'Ауылдық округ әкімі' : 'Аким сельского округа'
  return language === 'kk' ? 'Аудан әкімі' : 'Аким района'
}

/** A number in the form of R-09 whose serial begins with four zeros, so that it is seen to be invented. */
function stateNumber(on: LocalDate, index: number): string {
  return `ЖТ-${yearOf(on)}-${String((index + 1) % 10_000).padStart(8, '0')}`
}

/** A label of the dictionary without its note in brackets. */
function withoutNote(label: string): string {
  const bracket = label.indexOf(' (')
  return bracket < 0 ? label : label.slice(0, bracket)
}
