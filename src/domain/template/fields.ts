/**
 * The fields that a template may hold, and which of them each purpose knows. A field stands in braces, `{number}`; its
 * name is Latin and the same in both languages, so that one list serves the Kazakh and the Russian text.
 */
import type { TemplatePurpose, TextLanguage } from './purposes.ts'

/** `day` is `YYYY-MM-DD`, `time` is `HH:mm`; both are said in the language of the text. `text` is put in as it is. */
export type FieldKind = 'text' | 'day' | 'time'

interface Field {
  readonly kind: FieldKind
  /** What it looks like in a preview: invented people, places and days that agree with each other. */
  readonly sample: string | Readonly<Record<TextLanguage, string>>
  /** Kazakh and Russian words under which a person looks for the field. */
  readonly also: readonly string[]
}

export const templateFields = {
  number: { kind: 'text', sample: '2026-00214', also: ['нөмір', 'номер'] },
  registeredOn: { kind: 'day', sample: '2026-03-19', also: ['тіркелген', 'күні', 'дата', 'зарегистрировано'] },
  dueOn: { kind: 'day', sample: '2026-04-14', also: ['мерзім', 'срок'] },
  applicant: {
    kind: 'text',
    sample: { kk: 'Үлгібаева Айнұр Сынаққызы', ru: 'Образцова Ирина Петровна' },
    also: ['арыз иесі', 'өтініш беруші', 'заявитель'],
  },
  greeting: {
    kind: 'text',
    sample: { kk: 'Құрметті Айнұр Сынаққызы', ru: 'Уважаемая Ирина Петровна' },
    also: ['сәлемдесу', 'құрметті', 'приветствие', 'уважаемый'],
  },
  essence: {
    kind: 'text',
    sample: {
      kk: 'Абай көшесінде екі аптадан бері көше шамдары жанбайды, жөндеуді сұраймын.',
      ru: 'Прошу отремонтировать освещение на улице Абая: фонари не горят вторую неделю.',
    },
    also: ['мазмұны', 'мәні', 'суть', 'содержание'],
  },
  organisation: {
    kind: 'text',
    sample: { kk: 'Үлгі ауданы әкімінің аппараты', ru: 'Аппарат акима Үлгинского района' },
    also: ['ұйым', 'мекеме', 'организация', 'орган'],
  },
  official: { kind: 'text', sample: { kk: 'М. Үлгібеков', ru: 'М. Улгибеков' }, also: ['лауазымды тұлға', 'подпись'] },
  officialPosition: {
    kind: 'text',
    sample: { kk: 'Аудан әкімінің орынбасары', ru: 'Заместитель акима района' },
    also: ['лауазымы', 'должность'],
  },
  executor: {
    kind: 'text',
    sample: { kk: 'С. Мысалов, тұрғын үй бөлімінің басшысы', ru: 'С. Примеров, руководитель отдела ЖКХ' },
    also: ['орындаушы', 'исполнитель'],
  },
  executorDueOn: { kind: 'day', sample: '2026-04-08', also: ['орындау мерзімі', 'внутренний срок'] },
  findings: {
    kind: 'text',
    sample: {
      kk: 'Көше шамдары орнында тексерілді: Абай көшесіндегі 4 шамның кабелі үзілген.',
      ru: 'Освещение проверено на месте: на улице Абая у 4 фонарей повреждён кабель.',
    },
    also: ['анықталды', 'установлено', 'ответ'],
  },
  grounds: {
    kind: 'text',
    sample: {
      kk: '«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Заңның 31-бабы',
      ru: 'статья 31 Закона «О местном государственном управлении и самоуправлении в Республике Казахстан»',
    },
    also: ['негіздеме', 'заң', 'основание', 'норма'],
  },
  measures: {
    kind: 'text',
    sample: { kk: 'Кабель ауыстырылып, барлық шам қосылады.', ru: 'Кабель заменят, все фонари включат.' },
    also: ['шаралар', 'меры'],
  },
  measuresDueOn: { kind: 'day', sample: '2026-04-30', also: ['шара мерзімі', 'срок мер'] },
  responsible: {
    kind: 'text',
    sample: { kk: 'С. Мысалов, тұрғын үй бөлімінің басшысы', ru: 'С. Примеров, руководитель отдела ЖКХ' },
    also: ['жауапты', 'ответственный'],
  },
  body: {
    kind: 'text',
    sample: { kk: 'Үлгі ауданының жер қатынастары бөлімі', ru: 'Отдел земельных отношений Үлгинского района' },
    also: ['құзыретті орган', 'жоғары тұрған орган', 'компетентный орган', 'вышестоящий орган'],
  },
  reason: {
    kind: 'text',
    sample: {
      kk: 'көшені абаттандыру жобасы әлі бекітілмеген',
      ru: 'проект благоустройства улицы ещё не утверждён',
    },
    also: ['себеп', 'причина'],
  },
  defects: {
    kind: 'text',
    sample: {
      kk: '1) тұрғылықты мекенжай көрсетілмеген;\n2) өкілдің өкілеттігін растайтын құжат қоса берілмеген.',
      ru: '1) не указан адрес места жительства;\n2) не приложен документ, подтверждающий полномочия представителя.',
    },
    also: ['кемшіліктер', 'недостатки'],
  },
  curingDueOn: { kind: 'day', sample: '2026-03-30', also: ['жою мерзімі', 'срок устранения'] },
  newDueOn: { kind: 'day', sample: '2026-05-19', also: ['жаңа мерзім', 'новый срок'] },
  decision: {
    kind: 'text',
    sample: { kk: 'арызды қанағаттандырудан бас тарту', ru: 'отказать в удовлетворении заявления' },
    also: ['шешім', 'решение'],
  },
  meetingDay: { kind: 'day', sample: '2026-04-06', also: ['кездесу күні', 'тыңдау күні', 'день приёма'] },
  newMeetingDay: { kind: 'day', sample: '2026-04-13', also: ['жаңа күн', 'новый день'] },
  meetingTime: { kind: 'time', sample: '15:00', also: ['уақыты', 'время'] },
  place: {
    kind: 'text',
    sample: { kk: 'Үлгі ауылы, Абай көшесі, 1, 12-кабинет', ru: 'с. Үлгі, ул. Абая, 1, кабинет 12' },
    also: ['орны', 'место'],
  },
} as const satisfies Record<string, Field>

export type TemplateField = keyof typeof templateFields

const ofOffice = ['organisation', 'official', 'officialPosition'] as const satisfies readonly TemplateField[]
const ofAppeal = [
  'number',
  'registeredOn',
  'dueOn',
  'applicant',
  'essence',
  ...ofOffice,
] as const satisfies readonly TemplateField[]
const ofLetter = ['greeting', ...ofAppeal] as const satisfies readonly TemplateField[]

const byPurpose: Readonly<Record<TemplatePurpose, readonly TemplateField[]>> = {
  resolution: [...ofAppeal, 'executor', 'executorDueOn'],
  reply: [...ofLetter, 'findings', 'grounds', 'measures', 'measuresDueOn', 'responsible', 'decision', 'reason', 'body'],
  noticeDefects: [...ofLetter, 'defects', 'curingDueOn'],
  noticeForwarding: [...ofLetter, 'body', 'reason'],
  letterForwarding: [...ofAppeal, 'body', 'reason'],
  noticeExtension: [...ofLetter, 'newDueOn', 'reason'],
  noticeReturn: [...ofLetter, 'reason', 'grounds'],
  noticeTermination: [...ofLetter, 'reason', 'grounds'],
  noticeHearing: [...ofLetter, 'decision', 'reason', 'grounds', 'meetingDay', 'meetingTime', 'place'],
  noticePassUp: [...ofLetter, 'body'],
  letterPassUp: [...ofAppeal, 'body', 'reason'],
  noticeReceptionMoved: [
    'greeting',
    'applicant',
    ...ofOffice,
    'meetingDay',
    'newMeetingDay',
    'meetingTime',
    'place',
    'reason',
  ],
}

/** The fields that a template of this purpose may hold, in the order of the menu that inserts them. */
export function fieldsOf(purpose: TemplatePurpose): readonly TemplateField[] {
  return byPurpose[purpose]
}

/** Tells whether a name is that of a field of any purpose. */
export function isTemplateField(name: string): name is TemplateField {
  return Object.hasOwn(templateFields, name)
}

/** Values of fields: `YYYY-MM-DD` for a day, `HH:mm` for a time, words in the language of the text for the rest. */
export type TemplateFacts = { readonly [Name in TemplateField]?: string | undefined }

type Said = Readonly<Record<TextLanguage, string>>

const superiorBody = { body: { kk: 'Үлгі облысының әкімдігі', ru: 'Акимат Үлгинской области' } }

/** What a preview of one purpose says otherwise, so that it reads like a letter. */
const samplesOf: Partial<Record<TemplatePurpose, Partial<Record<TemplateField, Said>>>> = {
  noticeForwarding: {
    reason: { kk: 'мәселе осы органның құзыретіне жатады', ru: 'вопрос относится к компетенции этого органа' },
  },
  letterForwarding: {
    reason: { kk: 'мәселе сіздің құзыретіңізге жатады', ru: 'вопрос относится к вашей компетенции' },
  },
  noticeExtension: {
    reason: {
      kk: 'нақты мән-жайларды орнында анықтау қажет',
      ru: 'необходимо установить фактические обстоятельства на месте',
    },
  },
  noticeReturn: {
    reason: {
      kk: 'көрсетілген кемшіліктер белгіленген мерзімде жойылмаған',
      ru: 'указанные недостатки не устранены в установленный срок',
    },
  },
  noticeTermination: {
    reason: { kk: 'арыз иесі жолданымын кері қайтарып алды', ru: 'заявитель отозвал обращение' },
  },
  noticePassUp: superiorBody,
  letterPassUp: {
    ...superiorBody,
    reason: { kk: 'актіні заңды деп есептейміз', ru: 'считаем обжалуемый акт законным' },
  },
  noticeReceptionMoved: {
    reason: { kk: 'лауазымды тұлғаның іссапары', ru: 'командировка должностного лица' },
  },
}

/** Values for a preview, every field of the purpose filled. */
export function sampleFacts(purpose: TemplatePurpose, language: TextLanguage): TemplateFacts {
  const facts: Partial<Record<TemplateField, string>> = {}
  for (const name of fieldsOf(purpose)) {
    const sample = samplesOf[purpose]?.[name] ?? templateFields[name].sample
    facts[name] = typeof sample === 'string' ? sample : sample[language]
  }
  return facts
}
