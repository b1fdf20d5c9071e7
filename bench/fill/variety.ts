/**
 * Gives the texts of the practice year the variety of a large register. A district has a few dozen invented names, which
 * is right for practice and wrong for an index: here surnames, telephones and rare words are as unevenly many as in life.
 */
import type { Applicant } from '#domain/appeal/content'
import type { DemoRegistration } from '#domain/demo/step'

const kazakhBeginnings = [
  'Үлгі',
  'Сынақ',
  'Көрнек',
  'Шарт',
  'Мысал',
  'Жоба',
  'Нұсқа',
  'Сынам',
  'Жорамал',
  'Болжам',
  'Қиял',
  'Ұқсас',
  'Елес',
  'Бейне',
  'Сурет',
  'Қалып',
  'Өрнек',
  'Көшірме',
  'Жаттығу',
  'Үйрен',
  'Ойдан',
  'Шамал',
  'Дайын',
  'Жасама',
]
const kazakhMiddles = ['', 'бай', 'бек', 'хан', 'жан', 'ғали', 'мұрат', 'тай', 'құл', 'әлі', 'нұр', 'кен']
const kazakhEnds = ['ов', 'ев', 'ин']
const russianBeginnings = [
  'Условн',
  'Пример',
  'Тест',
  'Образц',
  'Макет',
  'Демон',
  'Шаблон',
  'Вымысл',
  'Пробн',
  'Эскиз',
  'Чернов',
  'Модел',
  'Наброск',
  'Копи',
  'Схем',
  'Чертёжн',
  'Учебн',
  'Показн',
  'Мнимк',
  'Придумк',
  'Сказк',
  'Выдумк',
  'Заготовк',
]
const russianMiddles = ['', 'ов', 'ник', 'ень', 'уш', 'ич', 'оч', 'ань', 'юш']
const russianEnds = ['ов', 'ев', 'ин']

const surnames = {
  kk: combined(kazakhBeginnings, kazakhMiddles, kazakhEnds),
  ru: combined(russianBeginnings, russianMiddles, russianEnds),
}

const syllables = [
  'ба',
  'та',
  'қы',
  'жо',
  'ле',
  'мұ',
  'ше',
  'но',
  'ри',
  'са',
  'дү',
  'ға',
  'пи',
  'ке',
  'ты',
  'ла',
  'зе',
  'во',
  'ни',
  'ро',
  'ма',
  'ко',
  'ді',
  'үш',
  'ай',
  'ер',
  'ол',
  'із',
  'ун',
  'эм',
]
/** How many different rare words there may be: names of places, firms and things, and slips of the keyboard. */
const rareWords = 250_000

/** The same registration with names, telephones and rare words of its own; the same input gives the same output. */
export function varied(register: DemoRegistration, slice: number): DemoRegistration {
  const { essence, language, receivedAt } = register
  const applicants = register.applicants.map((one) => ofTheirOwn(one, slice))
  if (essence === '') return { ...register, applicants }
  const seed = hashOf(`${slice}|${receivedAt}|${essence}`)
  const words = Array.from({ length: seed % 4 }, (_, at) => rareWord(hashOf(`${seed}|${at}`)))
  if (words.length === 0) return { ...register, applicants }
  const lead = language === 'kk' ? 'Қосымша белгі' : 'Дополнительная пометка'
  return { ...register, applicants, essence: `${essence} ${lead}: ${words.join(', ')}.` }
}

/** A person keeps name and telephone through all of their appeals. The area code 000 is nobody's. */
function ofTheirOwn(applicant: Applicant, slice: number): Applicant {
  const { type, surname, patronymic, birthYear, phone, sex } = applicant
  const seed = hashOf(`${slice}|${surname}|${patronymic}|${birthYear}|${phone}`)
  const number = String(hashOf(`phone ${seed}`) % 10_000_000).padStart(7, '0')
  const own = phone === '' ? '' : `+7 000 ${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`
  if (type === 'organisation' || surname === '') return { ...applicant, phone: own }
  const isKazakh = /[әғқңөұүһі]|баев|лов|рт/i.test(surname)
  const found = surnameFor(isKazakh ? surnames.kk : surnames.ru, seed)
  return { ...applicant, phone: own, surname: sex === 'female' ? `${found}а` : found }
}

/** A few surnames are borne by one in a hundred, most by a few families. */
function surnameFor(list: readonly string[], seed: number): string {
  return list[Math.floor(list.length * (seed / 4_294_967_296) ** 2.2)] ?? ''
}

/** A word of three or four syllables that no language has; the word at rank r comes r times more seldom than the first. */
function rareWord(seed: number): string {
  const rank = Math.floor((rareWords + 1) ** (seed / 4_294_967_296)) - 1
  let left = rank + syllables.length ** 2
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length] ?? ''
    left = Math.floor(left / syllables.length)
  }
  return word
}

function combined(beginnings: readonly string[], middles: readonly string[], ends: readonly string[]): string[] {
  const all = beginnings.flatMap((a) => middles.flatMap((b) => middles.flatMap((c) => ends.map((d) => a + b + c + d))))
  return [...new Set(all)].toSorted((a, b) => hashOf(a) - hashOf(b))
}

/** FNV-1a, stirred once more so that near texts give far numbers; 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}
