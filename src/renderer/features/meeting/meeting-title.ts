import type { Meeting } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { labelIn } from '#renderer/i18n/use-language.ts'
import type { Language } from '#domain/language/dates'

type Named = Pick<Meeting, 'kind' | 'titleKk' | 'titleRu' | 'settlement'>

/** Title of a meeting in the language of the screen; its kind and place when it has none. */
export function meetingTitle(meeting: Named, language: Language, dictionary: Dictionary): string {
  const title = labelIn(language, { kk: meeting.titleKk, ru: meeting.titleRu })
  if (title !== '') return title
  const parts = [dictionary.label('meeting_kinds', meeting.kind), dictionary.label('settlements', meeting.settlement)]
  return parts.filter((part) => part !== '').join(', ')
}

/** Where a meeting is held: the place, else the settlement. */
export function meetingPlace(
  meeting: Pick<Meeting, 'placeKk' | 'placeRu' | 'settlement'>,
  language: Language,
  dictionary: Dictionary,
): string {
  const place = labelIn(language, { kk: meeting.placeKk, ru: meeting.placeRu })
  const settlement = dictionary.label('settlements', meeting.settlement)
  return [settlement, place].filter((part) => part !== '').join(', ')
}
