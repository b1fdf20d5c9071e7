/** A case card as the facts of its print. */
import type { AppealCard as PrintedCard, CardEvent } from '#domain/document/appeal-card-document'
import { fullName } from '#domain/appeal/content'
import { localDate } from '#domain/calendar/local-date'
import { dayAt, localMoment } from '#domain/calendar/local-time'
import type { FactRow, Mark, Text, TwoLanguages } from '#domain/document/model'
import type { AppealCard } from '#contract/appeal-fields'
import { lifeSentence } from '#domain/document/life-sentence'
import { printedLife } from './case-life.ts'
import type { Labels } from './organisation-facts.ts'

/** Facts of one case file; labels are words of the dictionaries. */
export function printedCard(card: AppealCard, labels: Labels): PrintedCard {
  return {
    number: card.number,
    kind: labels('appeal_kinds', card.kind),
    state: stateWords[card.state],
    dueOn: localDate(card.dueOn),
    dueMark: dueMarks[card.dueState],
    dueWords: dueWords(card),
    people: card.applicants.map((one) => ({
      name: fullName(one),
      role: one.role === 'applicant' ? null : { key: `document.case.role.${one.role}` },
      address: addressOf(one, labels),
      phone: one.phone,
      idNumber: one.nationalNumber,
    })),
    essence: card.essence,
    essenceLang: card.language === 'mix' ? 'kk' : card.language,
    facts: factsOf(card, labels),
    ...lifeOf(card, labels),
    files: card.files.map(({ name, sizeBytes, attachedAt }) => ({
      name,
      sizeBytes,
      addedOn: dayAt(localMoment(attachedAt)),
    })),
    timeline: card.timeline.toReversed().map((entry) => eventOf(entry, labels)),
  }
}

const stateWords = {
  registered: { kk: 'Тіркелді', ru: 'Зарегистрировано' },
  inWork: { kk: 'Орындалуда', ru: 'Исполняется' },
  correcting: { kk: 'Толықтыруда', ru: 'Ждёт дополнений' },
  toSign: { kk: 'Қол қоюда', ru: 'На подписи' },
  joined: { kk: 'Бірге қаралуда', ru: 'Рассматривается вместе с другим' },
  answered: { kk: 'Жауап берілді', ru: 'Дан ответ' },
  forwarded: { kk: 'Құзыреті бойынша жіберілді', ru: 'Переслано по компетенции' },
  passedUp: { kk: 'Жоғары тұрған органға берілді', ru: 'Передано в вышестоящий орган' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено' },
  terminated: { kk: 'Тоқтатылды', ru: 'Прекращено' },
  withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано' },
  notConsidered: { kk: 'Қаралмады', ru: 'Оставлено без рассмотрения' },
  void: { kk: 'Нөмірі жойылды', ru: 'Номер аннулирован' },
} as const satisfies Record<AppealCard['state'], TwoLanguages>

const dueMarks = {
  inTime: 'open',
  soon: 'partly',
  today: 'partly',
  late: 'late',
  closed: 'done',
} as const satisfies Record<AppealCard['dueState'], Mark>

function dueWords({ dueState, workingDaysLeft }: AppealCard): Text | null {
  if (dueState === 'closed') return null
  if (dueState === 'today') return { key: 'document.case.due-today' }
  if (dueState === 'late') return { key: 'document.case.days-late', facts: { count: Math.abs(workingDaysLeft) } }
  return { key: 'document.case.days-left', facts: { count: workingDaysLeft } }
}

function addressOf(one: AppealCard['applicants'][number], labels: Labels): string {
  const place = labels('settlements', one.settlement).kk
  return [place, one.street, one.house, one.flat].filter((part) => part !== '').join(', ')
}

function factsOf(card: AppealCard, labels: Labels): FactRow[] {
  const row = (name: string, value: Text | null): FactRow[] =>
    value === null ? [] : [{ label: { key: `document.case.${name}` }, value }]
  const said = (text: string): Text | null => (text === '' ? null : { text })
  const coded = (list: string, code: string | null): Text | null => (code === null ? null : labels(list, code))
  return [
    ...row('received', { moment: localMoment(card.receivedAt) }),
    ...row('registered', { day: localDate(card.registeredOn), form: 'long' }),
    ...row('channel', coded('channels', card.channel)),
    ...row('desk', { kk: card.deskNameKk, ru: card.deskNameRu }),
    ...row('acceptor', said(card.acceptorName)),
    ...row('topic', coded('topics', card.topic)),
    ...row('settlement', coded('settlements', card.settlement)),
    ...row('addressee', said(card.addresseeName)),
    ...row('answer-by', card.answerBy === null ? null : { key: `document.case.answer.${card.answerBy}` }),
    ...row('signatories', card.signatories === null ? null : { count: card.signatories }),
    ...row('against', said(card.complaintAgainst)),
    ...row('received-from', said(card.receivedFrom)),
    ...card.elsewhere.flatMap(({ system, number }) => row(`elsewhere.${system}`, said(number))),
    ...card.links.flatMap(({ kind, direction, number }) => row(`link.${kind}.${direction}`, said(number))),
    ...row('void-reason', said(card.voidReason ?? '')),
  ]
}

function lifeOf(card: AppealCard, labels: Labels): Pick<PrintedCard, 'life'> {
  const life = printedLife(card, labels)
  return life === undefined ? {} : { life }
}

function eventOf(
  { at, type, facts, actorName, deskNameKk, deskNameRu }: AppealCard['timeline'][number],
  labels: Labels,
): CardEvent {
  const name = type.replace('appeal.', '')
  const plain = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      value === null ? '' : typeof value === 'boolean' ? String(value) : value,
    ]),
  )
  const variant =
    name === 'printed'
      ? `.${String(facts['document'])}`
      : name === 'linked' || name === 'unlinked'
        ? `.${String(facts['kind'])}`
        : ''
  return {
    at: localMoment(at),
    sentence: lifeSentence(type, facts, labels) ?? { key: `document.case.event.${name}${variant}`, facts: plain },
    by: actorName,
    place: deskNameKk === '' ? null : { kk: deskNameKk, ru: deskNameRu },
  }
}
