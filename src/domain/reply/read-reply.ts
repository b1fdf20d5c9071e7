/** Reads a reply once: what each sentence does. All checks and the checklist ask this reading, so they cannot disagree. */
import { findDate } from './find-date.ts'
import { findResponsible } from './find-responsible.ts'
import { type Finder, finderOf, type Match } from './pattern.ts'
import { courtesies, openings } from './patterns/courtesy-words.ts'
import { goElsewhere, notOurs, notSendingAway } from './patterns/elsewhere-words.ts'
import { conclusions, generalSpeech, legalActs } from './patterns/law-words.ts'
import { doneMeasures, notPromise, paperWork, promises, underControl } from './patterns/measure-words.ts'
import { notRemedy, remedyOrder, remedyRights } from './patterns/remedy-words.ts'
import { type Sentence, sentencesOf, type Word, written } from './text.ts'

/** One sentence of a reply and what it does. A quote is the text that shows it, `undefined` when it does not do it. */
export interface ReplySentence {
  readonly sentence: Sentence
  /** Words about the matter: without the opening "on your appeal … we inform". */
  readonly words: readonly Word[]
  readonly isCourtesy: boolean
  readonly remedy: string | undefined
  readonly remedyOrder: string | undefined
  readonly act: string | undefined
  readonly elsewhere: string | undefined
  readonly done: string | undefined
  readonly promised: string | undefined
  readonly underControl: string | undefined
  readonly date: string | undefined
  readonly responsible: string | undefined
  /** Says something of this very case, and not of the rule in general. */
  readonly concludes: boolean
}

const find = {
  opening: finderOf(openings),
  courtesy: finderOf(courtesies),
  remedy: finderOf(remedyRights),
  notRemedy: finderOf(notRemedy),
  order: finderOf(remedyOrder),
  act: finderOf(legalActs),
  elsewhere: finderOf(goElsewhere, notOurs),
  notElsewhere: finderOf(notSendingAway),
  general: finderOf(generalSpeech),
  conclusion: finderOf(conclusions),
  done: finderOf(doneMeasures),
  paperWork: finderOf(paperWork),
  promise: finderOf(promises),
  notPromise: finderOf(notPromise),
  control: finderOf(underControl),
  toThePerson: finderOf({
    kk: ['сіз|сізге|сізді|сіздің', '*ыңыз|*іңіз|*ңызды|*ңізді|*ңызға|*ңізге|*ңыздың|*ңіздің|*ңызда|*ңізде'],
    ru: ['вы|вам|вас|ваш*'],
  }),
  figure: finderOf({ kk: ['#'], ru: [] }),
}

/** Footers of a letter that name who typed it: "Исп.: …", "Орынд.: …". */
const footer = /^\s*(?:исп|исполнитель|орынд|орындаушы)\s*[.:]/iu

/** Courtesy is short; a long sentence with a courteous word says something more. */
const mostWordsOfCourtesy = 14

/** Sentences of a reply with what each does, in their order. */
export function readReply(text: string): ReplySentence[] {
  return sentencesOf(text)
    .filter((sentence) => !footer.test(sentence.text))
    .map(readSentence)
}

function readSentence(sentence: Sentence): ReplySentence {
  const opening = openingOf(sentence)
  const words = opening === undefined ? sentence.words : sentence.words.slice(opening.to + 1)
  const show = (finder: Finder, among = words): string | undefined => {
    const match = finder(among)
    return match === undefined ? undefined : sentence.text.slice(among[match.from]?.start, among[match.to]?.end)
  }
  const act = show(find.act)
  const isRemedy = find.notRemedy(sentence.words) === undefined ? find.remedy(sentence.words) : undefined
  const isCourtesy =
    isRemedy === undefined &&
    (words.length === 0 ||
      (act === undefined &&
        sentence.words.length <= mostWordsOfCourtesy &&
        find.courtesy(sentence.words) !== undefined))
  if (isRemedy !== undefined || isCourtesy) {
    const order = isRemedy === undefined ? undefined : find.order(sentence.words)
    return {
      ...nothing,
      sentence,
      words,
      isCourtesy,
      remedy: isRemedy === undefined ? undefined : written(sentence, isRemedy.from, isRemedy.to),
      remedyOrder: order === undefined ? undefined : written(sentence, order.from, order.to),
    }
  }
  const elsewhere = find.notElsewhere(words) === undefined ? show(find.elsewhere) : undefined
  const isGeneral = find.general(words) !== undefined
  const deeds = words.filter((word) => find.paperWork([word]) === undefined)
  const done = act !== undefined && isGeneral ? undefined : show(find.done, deeds)
  const promised = act === undefined && find.notPromise(words) === undefined ? show(find.promise) : undefined
  const isPlain = act === undefined && !isGeneral && elsewhere === undefined
  const isConcrete = [find.figure, find.toThePerson, find.promise, find.control].some((one) => one(words) !== undefined)
  return {
    sentence,
    words,
    isCourtesy,
    remedy: undefined,
    remedyOrder: undefined,
    act,
    elsewhere,
    done,
    promised,
    underControl: show(find.control),
    date: findDate(sentence.text, words),
    responsible: findResponsible(sentence.text, words),
    concludes: find.conclusion(words) !== undefined || done !== undefined || (isPlain && isConcrete),
  }
}

/** The opening, unless a part of the sentence stands before it: "…, because by your application the days were used". */
function openingOf(sentence: Sentence): Match | undefined {
  const match = find.opening(sentence.words)
  if (match === undefined) return undefined
  return sentence.text.slice(0, sentence.words[match.from]?.start).includes(',') ? undefined : match
}

const nothing = {
  act: undefined,
  elsewhere: undefined,
  done: undefined,
  promised: undefined,
  underControl: undefined,
  date: undefined,
  responsible: undefined,
  concludes: false,
}
