/** Synthetic case files of an appeal's life. People, places and numbers are invented. */
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { AppealCard, AppealCardInput } from '#domain/document/appeal-card-document'
import type { CaseLife } from '#domain/document/case-life'
import { lifeSentence } from '#domain/document/life-sentence'
import type { Facts } from '#domain/refusal'
import { deputy, essenceRu, head, letterRu } from './paper-samples.ts'
import { clerk } from './protocol-samples.ts'
import { organisation } from './samples.ts'

export function sampleLife(changes: Partial<CaseLife> = {}): CaseLife {
  return {
    resolutions: [
      {
        author: { name: 'М. Үлгібеков', position: deputy },
        givenOn: localDate('2026-03-20'),
        text: 'Проверить с выездом на место, составить акт, подготовить проект ответа.',
        lang: 'ru',
        assignments: [
          {
            name: 'С. Мысалов',
            position: head,
            isLead: true,
            givenOn: localDate('2026-03-24'),
            dueOn: localDate('2026-04-08'),
            state: 'done',
            takenFrom: 'Б. Үлгілі',
            reports: [{ on: localDate('2026-04-06'), text: 'Проверено на месте, акт приложен.' }],
          },
          {
            name: 'Т. Сынақов',
            position: clerk,
            isLead: false,
            givenOn: localDate('2026-03-20'),
            dueOn: localDate('2026-04-03'),
            state: 'open',
            takenFrom: '',
            reports: [],
          },
        ],
      },
    ],
    control: { since: localDate('2026-03-20'), watchedBy: 'Үлгібаева С. Ж.', note: '' },
    curing: {
      askedOn: localDate('2026-03-20'),
      dueOn: localDate('2026-03-30'),
      text: 'Не указан адрес места жительства.',
      curedOn: localDate('2026-03-26'),
    },
    forwarding: null,
    parts: [{ number: '2026-00214/1', text: 'о графике автобуса, направлено в отдел транспорта' }],
    hearing: {
      noticeOn: localDate('2026-04-01'),
      heldAt: localMoment('2026-04-06T15:00:00+05:00'),
      place: 'кабинет 12',
      preliminary: 'Удовлетворить, кабель заменить до 30 апреля.',
      explanations: 'Заявитель просит начать с улицы у школы.',
      isHeld: true,
      objections: [{ on: localDate('2026-04-03'), text: 'Просит назвать день начала работ.' }],
    },
    hearingSkipped: null,
    extensions: [
      {
        decidedOn: localDate('2026-04-10'),
        decidedBy: { name: 'М. Үлгібеков', position: deputy },
        from: localDate('2026-04-14'),
        dueOn: localDate('2026-05-19'),
        reason: 'нужно установить состояние кабеля на всей улице',
      },
    ],
    notices: [
      {
        notice: 'extension',
        on: localDate('2026-04-13'),
        way: 'post',
        proof: 'RR000000001KZ',
      },
    ],
    replies: [
      {
        number: '3-17/214',
        signedOn: localDate('2026-05-12'),
        outcome: { kk: 'Қанағаттандырылды', ru: 'Удовлетворено' },
        refusalReason: null,
        isJustified: null,
        text: letterRu.body,
        lang: 'ru',
        signatory: { name: 'М. Үлгібеков', position: deputy },
        jointWith: '',
        review: { reader: 'Үлгібаева С. Ж.', isAgreed: true, note: '' },
        deliveries: [
          { on: localDate('2026-05-13'), way: 'post', proof: 'RR000000002KZ', to: '', isDelivered: false },
          {
            on: localDate('2026-05-18'),
            way: 'byHand',
            proof: 'подпись на втором экземпляре',
            to: 'Образцова И. П.',
            isDelivered: true,
          },
        ],
      },
    ],
    ending: null,
    followUps: [
      {
        what: 'Заменить кабель и включить все фонари на улице Абая',
        responsible: 'Мысалов С.',
        openedOn: localDate('2026-05-12'),
        dueOn: localDate('2026-06-15'),
        proof: 'act',
        state: 'done',
        isLate: false,
        moves: [{ from: localDate('2026-05-29'), to: localDate('2026-06-15'), reason: 'поставка кабеля' }],
        closedOn: localDate('2026-06-11'),
        evidence: 'акт приёмки № 7',
        files: ['акт-7.pdf', 'фото-1.jpg'],
      },
      {
        what: 'Осмотреть светильники перед зимой',
        responsible: '',
        openedOn: localDate('2026-05-12'),
        dueOn: localDate('2026-06-01'),
        proof: 'photo',
        state: 'open',
        isLate: true,
        moves: [],
        closedOn: null,
        evidence: '',
        files: [],
      },
    ],
    satisfaction: {
      on: localDate('2026-06-16'),
      score: { kk: 'Толық қанағаттанды', ru: 'Полностью удовлетворён' },
      comment: 'свет горит, спасибо',
    },
    ...changes,
  }
}

const words: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = {
  satisfied: { kk: 'қанағаттандырылды', ru: 'удовлетворено' },
  S5: { kk: 'толық қанағаттанды', ru: 'полностью удовлетворён' },
  FR4: { kk: 'мерзімі немесе жауаптысы жоқ', ru: 'нет срока или ответственного' },
}

/** Words of a dictionary; a code without words stands as it is. */
export const labelOf = (_: string, code: string) => words[code] ?? { kk: code, ru: code }

const event = (at: string, type: string, facts: Facts, by: string) => ({
  at: localMoment(at),
  sentence: lifeSentence(`appeal.${type}`, facts, labelOf) ?? { text: '' },
  by,
  place: null,
})

export const sampleCard: AppealCard = {
  number: '2026-00214',
  kind: { kk: 'арыз', ru: 'заявление' },
  state: { kk: 'Жауап берілді', ru: 'Дан ответ' },
  dueOn: localDate('2026-05-19'),
  dueMark: 'done',
  dueWords: null,
  people: [
    {
      name: 'Образцова Ирина Петровна',
      role: null,
      address: 'с. Үлгі, ул. Абая, д. 17, кв. 4',
      phone: '8 (700) 000-00-02',
      idNumber: '990101100010',
    },
  ],
  essence: essenceRu,
  essenceLang: 'ru',
  facts: [
    { label: { key: 'document.case.received' }, value: { moment: localMoment('2026-03-19T10:15:00+05:00') } },
    { label: { key: 'document.case.channel' }, value: { kk: 'қабылдау үстелі', ru: 'стол приёма' } },
  ],
  life: sampleLife(),
  files: [
    { name: 'заявление.pdf', sizeBytes: 412_000, addedOn: localDate('2026-03-19'), pages: 2 },
    { name: 'акт-осмотра.pdf', sizeBytes: 1_380_000, addedOn: localDate('2026-04-06') },
  ],
  timeline: [
    event(
      '2026-03-20T09:40:00+05:00',
      'resolution-given',
      {
        author: 'М. Үлгібеков',
        text: 'Проверить с выездом на место, составить акт',
        lead: 'Б. Үлгілі',
        dueOn: '2026-04-08',
        others: 'Т. Сынақов',
      },
      'Үлгібаева С. Ж.',
    ),
    event(
      '2026-04-10T16:00:00+05:00',
      'extended',
      {
        official: 'М. Үлгібеков',
        from: '2026-04-14',
        dueOn: '2026-05-19',
        reason: 'нужно установить состояние кабеля на всей улице',
      },
      'Үлгібаева С. Ж.',
    ),
    event(
      '2026-05-12T12:05:00+05:00',
      'replied',
      { number: '3-17/214', on: '2026-05-12', outcome: 'satisfied', official: 'М. Үлгібеков', isLate: false },
      'С. Мысалов',
    ),
    event(
      '2026-05-18T17:20:00+05:00',
      'reply-delivered',
      { way: 'byHand', isDelivered: true, proof: 'подпись' },
      'Үлгібаева С. Ж.',
    ),
  ],
}

export function sampleCaseFile(changes: Partial<AppealCardInput> = {}): AppealCardInput {
  return {
    organisationName: organisation.name,
    appeals: [sampleCard],
    printedAt: localMoment('2026-06-16T11:00:00+05:00'),
    practice: false,
    language: 'ru',
    ...changes,
  }
}
