/** Defects of an appeal as a letter lists them: what the Code asks for and is not there. Source. */
import type { Defect } from '../appeal/defects.ts'
import type { TextLanguage } from './purposes.ts'

const words: Readonly<Record<Defect, Readonly<Record<TextLanguage, string>>>> = {
  'name.missing': {
    kk: 'тегі мен аты немесе ұйымның атауы көрсетілмеген',
    ru: 'не указаны фамилия и имя или наименование организации',
  },
  'address.missing': {
    kk: 'пошталық мекенжай көрсетілмеген',
    ru: 'не указан почтовый адрес',
  },
  'essence.missing': {
    kk: 'жолданымның мәні жазылмаған',
    ru: 'не изложена суть обращения',
  },
  'essence.only-scan': {
    kk: 'жолданымның мәнін қоса берілген құжаттан анықтау мүмкін болмады',
    ru: 'суть обращения не удалось установить по приложенному документу',
  },
  'nationalNumber.wrong': {
    kk: 'жеке сәйкестендіру нөмірі немесе бизнес-сәйкестендіру нөмірі дұрыс көрсетілмеген',
    ru: 'неверно указан индивидуальный или бизнес-идентификационный номер',
  },
  anonymous: {
    kk: 'жолданымның авторы анықталмаған, қолы қойылмаған',
    ru: 'автор обращения не установлен, подпись отсутствует',
  },
  'complaint.against-missing': {
    kk: 'кімнің актісіне, әрекетіне немесе әрекетсіздігіне шағым жасалып отырғаны көрсетілмеген',
    ru: 'не указано, чей акт, действие или бездействие обжалуется',
  },
  'authority.missing': {
    kk: 'өкілдің өкілеттігін растайтын құжат қоса берілмеген',
    ru: 'не приложен документ, подтверждающий полномочия представителя',
  },
}

/** A numbered list, a line each; empty when there is no defect. */
export function sayDefects(defects: readonly Defect[], language: TextLanguage): string {
  const last = defects.length - 1
  return defects.map((defect, at) => `${at + 1}) ${words[defect][language]}${at === last ? '.' : ';'}`).join('\n')
}
