/** Synthetic protocols, registration cards and lists of measures. People, places and numbers are invented. */
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { FollowUpItem, FollowUpListInput } from '#domain/document/follow-up-list-document'
import type { HearingProtocolInput } from '#domain/document/hearing-protocol-document'
import type { OralProtocolInput } from '#domain/document/oral-protocol-document'
import type { RegistrationCardInput } from '#domain/document/registration-card-document'
import { deputy, due, essenceKk, essenceRu, head, printedAt } from './paper-samples.ts'
import { organisation } from './samples.ts'

export const clerk = { kk: 'Бас маман', ru: 'Главный специалист' }

export function sampleHearing(changes: Partial<HearingProtocolInput> = {}): HearingProtocolInput {
  return {
    organisationName: organisation.name,
    number: '2026-00214',
    place: 'с. Үлгі, ул. Абая, 1, кабинет 12',
    startedAt: localMoment('2026-04-06T15:00:00+05:00'),
    endedAt: localMoment('2026-04-06T15:40:00+05:00'),
    chair: { name: 'М. Үлгібеков', position: deputy },
    secretary: 'Т. Сынақов',
    participants: 'Образцова И. П., заявитель; Мысалов С., руководитель отдела ЖКХ',
    question: 'Предварительное решение об отказе в переносе опоры освещения у дома № 17 по улице Абая.',
    explanations:
      'Образцова И. П.: опора стоит в метре от окна, свет мешает спать.\nВопрос председательствующего: подавалось ли заявление на перенос в прошлом году?\nОтвет: нет, впервые.\nМысалов С.: перенос возможен в июне вместе с заменой кабеля.',
    lang: 'ru',
    practice: false,
    language: 'ru',
    ...changes,
  }
}

export function sampleOral(changes: Partial<OralProtocolInput> = {}): OralProtocolInput {
  return {
    organisationName: organisation.name,
    number: '2026-00251',
    takenAt: localMoment('2026-03-27T11:20:00+05:00'),
    applicants: [
      {
        type: 'person',
        name: 'Үлгібаева Айнұр Сынаққызы',
        nationalNumber: '990101100010',
        address: 'Үлгі ауылы, Абай көшесі, 17-үй, 4-пәтер',
        phone: '8 (700) 000-00-02',
      },
    ],
    representative: null,
    addressee: null,
    essence: essenceKk,
    essenceLang: 'kk',
    attachments: [],
    takenBy: { name: 'Үлгібаева С. Ж.', position: clerk },
    practice: false,
    language: 'kk',
    ...changes,
  }
}

export function sampleRegistrationCard(changes: Partial<RegistrationCardInput> = {}): RegistrationCardInput {
  return {
    organisationName: organisation.name,
    number: '2026-00214',
    registeredOn: localDate('2026-03-19'),
    caseIndex: '',
    correspondent: 'Образцова Ирина Петровна',
    address: 'с. Үлгі, ул. Абая, д. 17, кв. 4',
    sender: { number: 'ЖТ-2026-00000214', on: localDate('2026-03-18') },
    kind: { kk: 'арыз', ru: 'заявление' },
    channel: { kk: 'еӨтініш', ru: 'еОтініш' },
    isRepeat: true,
    essence: essenceRu,
    essenceLang: 'ru',
    sheets: 2,
    attachments: 1,
    resolutions: [
      {
        author: { name: 'М. Үлгібеков', position: deputy },
        givenOn: localDate('2026-03-20'),
        text: 'Проверить с выездом на место, составить акт, подготовить проект ответа.',
        lang: 'ru',
      },
    ],
    executors: [
      {
        name: 'Т. Сынақов',
        position: clerk,
        isLead: false,
        givenOn: localDate('2026-03-20'),
        dueOn: localDate('2026-04-03'),
        doneOn: localDate('2026-04-02'),
      },
      {
        name: 'С. Мысалов',
        position: head,
        isLead: true,
        givenOn: localDate('2026-03-20'),
        dueOn: localDate('2026-04-08'),
        doneOn: null,
      },
    ],
    dueOn: localDate('2026-05-19'),
    extensions: [
      {
        from: localDate('2026-04-14'),
        dueOn: localDate('2026-05-19'),
        reason: 'необходимо установить фактические обстоятельства на месте',
      },
    ],
    control: { since: localDate('2026-03-20'), watchedBy: 'Үлгібаева С. Ж.' },
    answer: {
      number: '3-17/214',
      on: localDate('2026-05-12'),
      outcome: { kk: 'қанағаттандырылды', ru: 'удовлетворено' },
    },
    practice: false,
    language: 'ru',
    ...changes,
  }
}

export function followUp(changes: Partial<FollowUpItem> = {}): FollowUpItem {
  return {
    number: '2026-00214',
    applicant: 'Образцова И. П.',
    what: 'Заменить кабель и включить все фонари на улице Абая',
    lang: 'ru',
    responsible: 'Мысалов С.',
    firstDueOn: localDate('2026-04-30'),
    due: due('2026-04-30', 'inTime', 20),
    moves: 0,
    proof: 'act',
    state: 'open',
    closedOn: null,
    evidence: '',
    ...changes,
  }
}

export function sampleFollowUpList(changes: Partial<FollowUpListInput> = {}): FollowUpListInput {
  return {
    organisationName: organisation.name,
    asOf: localDate('2026-04-01'),
    groups: [
      {
        department: { kk: 'Тұрғын үй-коммуналдық шаруашылық бөлімі', ru: 'Отдел ЖКХ' },
        items: [
          followUp(),
          followUp({
            number: '2026-00102',
            applicant: 'Үлгібаева А. С.',
            what: 'Мектеп жанындағы шамдарды ауыстыру',
            lang: 'kk',
            firstDueOn: localDate('2026-03-02'),
            due: due('2026-03-27', 'late', -3),
            moves: 1,
            proof: 'photo',
          }),
          followUp({
            number: '2026-00090',
            what: 'Очистить колодец на улице Школьной',
            due: due('2026-03-20', 'ended', 0),
            state: 'done',
            closedOn: localDate('2026-03-18'),
            evidence: 'акт № 4, две фотографии',
          }),
        ],
      },
      {
        department: null,
        items: [
          followUp({
            number: '2026-00077',
            responsible: '',
            what: 'Согласовать второй рейс автобуса',
            due: due('2026-04-20', 'ended', 0),
            state: 'dropped',
            closedOn: localDate('2026-03-25'),
            evidence: 'рейс открыт перевозчиком по своей заявке',
          }),
        ],
      },
    ],
    printedAt,
    practice: false,
    language: 'ru',
    ...changes,
  }
}
