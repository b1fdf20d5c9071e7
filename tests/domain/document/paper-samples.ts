/** Synthetic papers of an appeal's life. People, places and numbers are invented. */
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { ControlItem, ControlListInput } from '#domain/document/control-list-document'
import type { DueFact, DueState } from '#domain/document/due-cell'
import type { LetterInput, LetterVersion } from '#domain/document/letter-document'
import type { ResolutionSlipInput } from '#domain/document/resolution-slip-document'
import type { WorkItem, WorkListInput } from '#domain/document/work-list-document'
import { organisation } from './samples.ts'

export const printedAt = localMoment('2026-03-27T10:00:00+05:00')
export const deputy = { kk: 'Аудан әкімінің орынбасары', ru: 'Заместитель акима района' }
export const head = { kk: 'Тұрғын үй-коммуналдық шаруашылық бөлімінің басшысы', ru: 'Руководитель отдела ЖКХ' }

const replyKk = [
  'Құрметті Айнұр Сынаққызы!',
  'Сіздің 19 наурыз 2026 ж. күні тіркелген № 2026-00214 жолданымыңыз қаралды.',
  'Көше шамдары орнында тексерілді: Абай көшесіндегі 4 шамның кабелі үзілген, 2 шамның тетігі істен шыққан.',
  'Жолданымыңыз қанағаттандырылды. Кабель ауыстырылып, барлық шам 30 сәуір 2026 ж. дейін қосылады. Жауапты — тұрғын үй-коммуналдық шаруашылық бөлімінің басшысы С. Мысалов.',
  'Осы жауаппен келіспеген жағдайда Сіз жоғары тұрған әкімшілік органға шағымдануға құқылысыз. Шағым актісіне, әрекетіне (әрекетсіздігіне) шағым жасалатын органға бұл туралы Сізге белгілі болған күннен бастап үш ай ішінде беріледі (Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 91 және 92-баптары).',
].join('\n')

const replyRu = [
  'Уважаемая Ирина Петровна!',
  'Ваше обращение № 2026-00214, зарегистрированное 19 марта 2026 г., рассмотрено.',
  'Освещение проверено на месте: на улице Абая у 4 фонарей повреждён кабель, у 2 фонарей неисправны светильники.',
  'Обращение удовлетворено. Кабель заменят, все фонари включат до 30 апреля 2026 г. Ответственный — руководитель отдела ЖКХ С. Мысалов.',
  'Если Вы не согласны с этим ответом, Вы вправе обжаловать его в вышестоящий административный орган. Жалоба подаётся в орган, чей акт, действие (бездействие) обжалуется, в течение трёх месяцев со дня, когда Вам стало об этом известно (статьи 91 и 92 Административного процедурно-процессуального кодекса Республики Казахстан).',
].join('\n')

export const letterKk: LetterVersion = {
  language: 'kk',
  addressee: { name: 'Үлгібаева Айнұр Сынаққызы', address: 'Үлгі ауылы, Абай көшесі, 17-үй, 4-пәтер' },
  body: replyKk,
}

export const letterRu: LetterVersion = {
  language: 'ru',
  addressee: { name: 'Образцовой Ирине Петровне', address: 'с. Үлгі, ул. Абая, д. 17, кв. 4' },
  body: replyRu,
}

/** The reply to an appeal, with everything on it. */
export function sampleLetter(changes: Partial<LetterInput> = {}): LetterInput {
  return {
    organisation,
    kind: 'reply',
    number: '3-17/214',
    signedOn: localDate('2026-04-10'),
    reference: { to: 'appeal', number: '2026-00214', on: localDate('2026-03-19') },
    versions: [letterRu],
    attachments: [{ name: 'Акт осмотра уличного освещения', sheets: 2 }],
    signatory: { position: deputy, name: 'М. Үлгібеков' },
    executor: { name: 'С. Мысалов', phone: '8 (700) 000-00-01' },
    practice: false,
    ...changes,
  }
}

export const essenceRu =
  'Прошу отремонтировать освещение на улице Абая: фонари не горят вторую неделю, вечером детям темно идти из школы. Звонили в районные электросети, ответили, что фонари на балансе акимата.'
export const essenceKk =
  'Абай көшесінде екі аптадан бері көше шамдары жанбайды, кешке балаларға мектептен қайту қауіпті. Жөндеп беруді сұраймын.'

export function sampleSlip(changes: Partial<ResolutionSlipInput> = {}): ResolutionSlipInput {
  return {
    organisationName: organisation.name,
    number: '2026-00214',
    registeredOn: localDate('2026-03-19'),
    kind: { kk: 'арыз', ru: 'заявление' },
    applicantName: 'Образцова И. П.',
    essence: essenceRu,
    essenceLang: 'ru',
    replyDueOn: localDate('2026-04-14'),
    text: 'Прошу проверить доводы с выездом на место и с участием заявителя, составить акт. Проект ответа представить с указанием конкретных мер, ответственных и сроков.',
    textLang: 'ru',
    givenOn: localDate('2026-03-20'),
    author: { name: 'М. Үлгібеков', position: deputy },
    executors: [
      {
        name: 'Т. Сынақов',
        position: { kk: 'бас маман', ru: 'главный специалист' },
        isLead: false,
        dueOn: localDate('2026-04-03'),
      },
      { name: 'С. Мысалов', position: head, isLead: true, dueOn: localDate('2026-04-08') },
    ],
    control: { watchedBy: 'Үлгібаева С. Ж.' },
    practice: false,
    language: 'ru',
    ...changes,
  }
}

export const due = (on: string, state: DueState, workingDaysLeft: number): DueFact => ({
  on: localDate(on),
  state,
  workingDaysLeft,
})

export function controlItem(changes: Partial<ControlItem> = {}): ControlItem {
  return {
    number: '2026-00214',
    registeredOn: localDate('2026-03-04'),
    due: due('2026-03-30', 'soon', 1),
    applicant: 'Образцова И. П.',
    essence: essenceRu,
    essenceLang: 'ru',
    step: 'reply',
    detail: null,
    isOnControl: false,
    ...changes,
  }
}

export function sampleControlList(changes: Partial<ControlListInput> = {}): ControlListInput {
  return {
    organisationName: organisation.name,
    scope: 'due',
    meetingOn: localDate('2026-03-30'),
    asOf: localDate('2026-03-27'),
    groups: [
      {
        official: { name: 'Мысалов С.', position: head },
        items: [
          controlItem(),
          controlItem({
            number: '2026-00180',
            due: due('2026-03-20', 'late', -2),
            applicant: 'Үлгібаева А. С.',
            essence: essenceKk,
            essenceLang: 'kk',
            isOnControl: true,
          }),
          controlItem({
            number: '2026-00102',
            due: due('2026-03-27', 'today', 0),
            applicant: '',
            step: 'followUp',
            detail: { text: 'заменить светильники у школы, акт' },
          }),
          controlItem({ number: '2026-00233', due: due('2026-04-14', 'inTime', 12), step: 'deliver' }),
        ],
      },
      {
        official: { name: 'Сынақов Т.', position: { kk: 'Бас маман', ru: 'Главный специалист' } },
        items: [
          controlItem({
            number: '2026-00199',
            due: due('2026-03-26', 'late', -1),
            applicant: 'Крестьянское хозяйство «Үлгі»',
            step: 'notice',
            essence: 'Продлить договор аренды участка 12 га у реки Мысал, договор заканчивается 1 мая.',
          }),
        ],
      },
      {
        official: null,
        items: [controlItem({ number: '2026-00241', due: due('2026-04-01', 'soon', 3), step: 'assign' })],
      },
    ],
    printedAt,
    practice: false,
    language: 'ru',
    ...changes,
  }
}

export function workItem(changes: Partial<WorkItem> = {}): WorkItem {
  return {
    number: '2026-00214',
    applicant: 'Образцова И. П.',
    essence: essenceRu,
    essenceLang: 'ru',
    instruction: 'Проверить с выездом на место, составить акт, подготовить проект ответа.',
    instructionLang: 'ru',
    isLead: true,
    givenOn: localDate('2026-03-20'),
    due: due('2026-04-08', 'inTime', 8),
    ...changes,
  }
}

export function sampleWorkList(changes: Partial<WorkListInput> = {}): WorkListInput {
  return {
    organisationName: organisation.name,
    department: { kk: 'Тұрғын үй-коммуналдық шаруашылық бөлімі', ru: 'Отдел ЖКХ' },
    asOf: localDate('2026-03-27'),
    groups: [
      {
        official: { name: 'Мысалов С.', position: head },
        items: [
          workItem(),
          workItem({
            number: '2026-00180',
            due: due('2026-03-20', 'late', -2),
            applicant: 'Үлгібаева А. С.',
            essence: essenceKk,
            essenceLang: 'kk',
            isLead: false,
            instruction: 'Орнына барып тексеріп, акт жасаңыз.',
            instructionLang: 'kk',
          }),
        ],
      },
      { official: { name: 'Сынақов Т.', position: { kk: 'Бас маман', ru: 'Главный специалист' } }, items: [] },
    ],
    printedAt,
    practice: false,
    language: 'ru',
    ...changes,
  }
}
