/** What a text with fields is written for. The code stands in events and addresses and is never renamed. */

export const templatePurposes = [
  'resolution',
  'reply',
  'noticeDefects',
  'noticeForwarding',
  'letterForwarding',
  'noticeExtension',
  'noticeReturn',
  'noticeTermination',
  'noticeHearing',
  'noticePassUp',
  'letterPassUp',
  'noticeReceptionMoved',
] as const

/** A notice goes to the applicant, a letter to another body. */
export type TemplatePurpose = (typeof templatePurposes)[number]

/** A text of the office is Kazakh or Russian. Source: R-34. */
export const textLanguages = ['kk', 'ru'] as const
export type TextLanguage = (typeof textLanguages)[number]
