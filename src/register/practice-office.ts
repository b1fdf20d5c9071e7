/** The invented office of the practice register. Names of people and places are recognisably made up. */
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import type { Desk, Official, Organisation, Role } from '#domain/office/events'

/** Password of every login of a practice register, told on its first screen. */
export const practicePassword = 'practice'

interface PracticeUser {
  readonly login: string
  readonly name: string
  readonly positionKk: string
  readonly positionRu: string
  readonly role: Role
  readonly desk: number | null
  readonly isActive: boolean
}

const organisation: Organisation = {
  nameKk: 'Үлгі ауданы әкімінің аппараты',
  nameRu: 'Аппарат акима Үлгинского района',
  level: 'district',
  bin: '991241000029',
  addressKk: 'Үлгі ауылы, Абай көшесі, 1',
  addressRu: 'с. Үлгі, ул. Абая, 1',
  phone: '8 (700) 000-00-00',
  hours: defaultWorkingHours,
  timeZone: 'Asia/Almaty',
}

const desks: readonly Desk[] = [
  { code: '1', nameKk: '№ 1 үстел', nameRu: 'Стол № 1', place: '', isOpen: true },
  { code: '2', nameKk: '№ 2 үстел', nameRu: 'Стол № 2', place: '', isOpen: true },
]

const chief = { positionKk: 'бас маман', positionRu: 'главный специалист' }

/** The first three are the clerks of the practice year, in its order. */
const users: readonly PracticeUser[] = [
  { login: 'clerk', name: 'Үлгібаева С. Ж.', ...chief, role: 'clerk', desk: 0, isActive: true },
  { login: 'clerk2', name: 'Образцова А. П.', ...chief, role: 'clerk', desk: 0, isActive: true },
  { login: 'clerk3', name: 'Сынақова Л. Қ.', ...chief, role: 'clerk', desk: 1, isActive: true },
  {
    login: 'official',
    name: 'Мысалов Д. Е.',
    role: 'official',
    desk: null,
    isActive: true,
    positionKk: 'әкім орынбасары',
    positionRu: 'заместитель акима',
  },
  {
    login: 'supervisor',
    name: 'Көрнекова Ж. Б.',
    role: 'supervisor',
    desk: 0,
    isActive: true,
    positionKk: 'аппарат басшысы',
    positionRu: 'руководитель аппарата',
  },
  {
    login: 'admin',
    name: 'Макетов П. И.',
    role: 'admin',
    desk: 0,
    isActive: true,
    positionKk: 'жүйелік әкімші',
    positionRu: 'системный администратор',
  },
]

export const practiceOffice = { organisation, desks, users } as const

interface PracticeOfficial extends Official {
  /** Login of the same person; empty for those without one. */
  readonly login: string
}

const inOffice = { isActive: true, login: '' } as const

/** Officials whom people address, who write resolutions, and who do what is written in them. */
export const practiceOfficials: readonly PracticeOfficial[] = [
  {
    ...inOffice,
    name: 'Жобаев Е. Н.',
    positionKk: 'аудан әкімі',
    positionRu: 'аким района',
    rank: 'head',
    department: 'APP',
  },
  {
    ...inOffice,
    name: 'Мысалов Д. Е.',
    positionKk: 'аудан әкімінің орынбасары',
    positionRu: 'заместитель акима района',
    rank: 'deputy',
    department: 'APP',
    login: 'official',
  },
  {
    ...inOffice,
    name: 'Шартова С. М.',
    positionKk: 'әкім аппаратының басшысы',
    positionRu: 'руководитель аппарата акима',
    rank: 'chiefOfStaff',
    department: 'APP',
  },
  { ...inOffice, name: 'Нобайұлы Қ. С.', ...headOf('тұрғын үй-коммуналдық шаруашылық', 'ЖКХ'), department: 'HKH' },
  { ...inOffice, name: 'Условнова Г. Т.', ...headOf('жұмыспен қамту', 'занятости'), department: 'ZAN' },
  { ...inOffice, name: 'Сынақбаев О. Р.', ...headOf('жер қатынастары', 'земельных отношений'), department: 'ZEM' },
  { ...inOffice, name: 'Образцов В. И.', ...headOf('құрылыс', 'строительства'), department: 'STR' },
  { ...inOffice, name: 'Макетова Ә. Ж.', ...headOf('ішкі саясат', 'внутренней политики'), department: 'VNP' },
]

function headOf(kk: string, ru: string): Pick<Official, 'positionKk' | 'positionRu' | 'rank'> {
  return { positionKk: `${kk} бөлімінің басшысы`, positionRu: `руководитель отдела ${ru}`, rank: 'other' }
}
