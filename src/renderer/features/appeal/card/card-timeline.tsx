import {
  IconCalendarEvent,
  IconBan,
  IconEdit,
  IconFilePlus,
  IconInfoCircle,
  IconLink,
  IconPaperclip,
  IconPrinter,
  IconUnlink,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { quotesOf } from './event-facts.ts'
import { lifePictures } from './event-icons.ts'
import { TimelineChanges } from './timeline-changes.tsx'
import { TimelineQuote } from './timeline-quote.tsx'
import { useEventWords, type TimelineEntry } from './use-event-words.ts'

const pictures: Readonly<Record<string, Icon>> = {
  ...lifePictures,
  'appeal.registered': IconFilePlus,
  'appeal.corrected': IconEdit,
  'appeal.voided': IconBan,
  'appeal.linked': IconLink,
  'appeal.unlinked': IconUnlink,
  'appeal.files-attached': IconPaperclip,
  'appeal.due-moved': IconCalendarEvent,
  'appeal.printed': IconPrinter,
}

/** What happened, newest first: a sentence, what a correction changed, then when, where and by whom. */
export function CardTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('appeal')
  const words = useEventWords()
  return (
    <section aria-labelledby="card-timeline">
      <h2 id="card-timeline">{t('card.timeline')}</h2>
      <ol className="card-timeline">
        {entries.map((entry) => {
          const Picture = pictures[entry.type] ?? IconInfoCircle
          return (
            <li key={entry.seq}>
              <Picture size={16} stroke={1.75} aria-hidden="true" />
              <div>
                <p>{words(entry)}</p>
                {quotesOf(entry).map((text) => (
                  <TimelineQuote key={text} text={text} />
                ))}
                <TimelineChanges changes={entry.changes} />
                <TimelinePlace entry={entry} />
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** When it was written down, where and by whom; the day of the step too, where that was another one. */
function TimelinePlace({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const language = useLanguage()
  const desk = labelIn(language, { kk: entry.deskNameKk, ru: entry.deskNameRu })
  const on = String(entry.facts['on'] ?? '')
  const who = [desk, entry.actorName].filter((part) => part !== '').join(', ')
  return (
    <p className="q-hint">
      <time dateTime={entry.at}>{format.moment(entry.at)}</time>
      {who !== '' && ` · ${who}`}
      {on !== '' && on !== entry.at.slice(0, 10) && ` · ${t('event.onDay', { on: format.day(on) })}`}
    </p>
  )
}
