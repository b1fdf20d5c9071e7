/** Writes the text of an appeal from sentence frames: as short as a remark or as long as a letter. */
import type { AppealKind } from '#domain/appeal/kinds'
import { type LocalDate, monthOf, yearOf } from '#domain/calendar/local-date'
import { placeTopics } from '#domain/suggest/topic-words'
import { closingsKk, detailsKk, framesKk, openingsKk } from './frames-kk.ts'
import { closingsRu, detailsRu, framesRu, openingsRu } from './frames-ru.ts'
import type { Chance } from './random.ts'

export interface Frame {
  readonly topic: string
  readonly kind: AppealKind
  readonly text: string
}

/** What the slots of a frame speak of. */
export interface Scene {
  readonly language: 'kk' | 'ru'
  readonly street: string
  readonly house: string
  readonly village: string
  readonly on: LocalDate
  readonly topic: string
  readonly kind: AppealKind
  readonly isOrganisation: boolean
  /** A repeat says that it is one. */
  readonly isRepeat: boolean
}

/** A sentence around the matter, with the marks that say where it fits. */
interface Filler {
  readonly marks: string
  readonly text: string
}

const requests: ReadonlySet<AppealKind> = new Set(['application', 'complaint'])
const kinds: Readonly<Record<string, AppealKind>> = {
  a: 'application',
  c: 'complaint',
  m: 'message',
  p: 'proposal',
  r: 'response',
  i: 'inquiry',
}

/** All sentence frames by language. */
export const frames = { kk: readFrames(framesKk), ru: readFrames(framesRu) }

const openings = { kk: readFillers(openingsKk), ru: readFillers(openingsRu) }
const details = { kk: readFillers(detailsKk), ru: readFillers(detailsRu) }
const closings = { kk: readFillers(closingsKk), ru: readFillers(closingsRu) }
const again = {
  kk: [
    'Осы мәселе бойынша бұрын да жазған едім, нәтиже болған жоқ.',
    'Екінші рет жүгініп отырмын, берілген жауап мәселені шешпеді.',
    'Алдыңғы жолданымыма «шешіледі» деген жауап келді, бірақ өзгеріс жоқ.',
  ],
  ru: [
    'Уже писали об этом, ничего не изменилось.',
    'Обращаемся повторно: после прошлого ответа прошло время, а вопрос не решён.',
    'На прошлое обращение обещали решить, но срок вышел.',
  ],
}

/** The text of an appeal around one matter. The matter itself always stands in it. */
export function composeText(chance: Chance, matter: string, scene: Scene): string {
  const { language, isRepeat } = scene
  const parts: string[] = []
  const length = chance.next()
  if (length > 0.45) parts.push(chance.pick(fitting(openings[language], scene)))
  if (isRepeat) parts.push(chance.pick(again[language]))
  parts.push(matter)
  const wanted =
    length > 0.93 ? chance.int(6, 10) : length > 0.8 ? chance.int(2, 4) : length > 0.3 ? chance.int(0, 1) : 0
  const left = fitting(details[language], scene)
  for (let at = 0; at < wanted && left.length > 0; at += 1)
    parts.push(...left.splice(chance.int(0, left.length - 1), 1))
  if (length > 0.6) parts.push(chance.pick(fitting(closings[language], scene)))
  return fillSlots(chance, parts.join(' '), scene)
}

/** Numbers are drawn from ranges in which a Russian noun has one form: 5–20 дней, 2–4 раза, 5–11 месяцев. */
function fillSlots(chance: Chance, text: string, { street, house, village, on }: Scene): string {
  const values: Readonly<Record<string, () => string>> = {
    street: () => street,
    house: () => house,
    village: () => village,
    n: () => String(chance.int(5, 19)),
    m: () => String(chance.int(5, 11)),
    k: () => String(chance.int(2, 4)),
    p: () => String(chance.int(3, 8)),
    km: () => String(chance.int(6, 20)),
    recent: () => String(yearOf(on) - chance.int(1, 4)),
    year: () => String(yearOf(on) - chance.int(2, 11)),
  }
  return text.replaceAll(/\{([a-z]+)\}/g, (slot, name: string) => values[name]?.() ?? slot)
}

function fitting(fillers: readonly Filler[], scene: Scene): string[] {
  const marks: Readonly<Record<string, boolean>> = {
    r: requests.has(scene.kind),
    l: placeTopics.has(scene.topic),
    p: !scene.isOrganisation,
    w: monthOf(scene.on) >= 8 && monthOf(scene.on) <= 11,
    u: scene.topic.startsWith('HCS') || scene.topic.startsWith('WAT'),
  }
  return fillers
    .filter((filler) => Array.from(filler.marks).every((mark) => marks[mark] === true))
    .map(({ text }) => text)
}

function readFillers(text: string): Filler[] {
  return lines(text).map((line) => {
    const [marks = '', filler = ''] = line.split('| ')
    return { marks, text: filler }
  })
}

function lines(text: string): string[] {
  return text.trim().split('\n')
}

function readFrames(text: string): Frame[] {
  return lines(text).map((line) => {
    const [topic = '', letter = '', ...words] = line.split(' ')
    const kind = kinds[letter]
    if (kind === undefined) throw new Error(`no kind in the frame: ${line}`)
    return { topic, kind, text: words.join(' ') }
  })
}
