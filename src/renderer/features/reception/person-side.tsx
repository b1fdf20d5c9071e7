import { useTranslation } from 'react-i18next'
import type { Reception, Visit } from '#contract/reception-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { useDebounced } from '#renderer/ui/use-debounced.ts'
import type { ListedVisit } from './day-order.ts'
import { EarlierAppeals } from './earlier-appeals.tsx'
import { EarlierVisits } from './earlier-visits.tsx'
import { NoticeRow } from './notice-row.tsx'
import { isFindable, type VisitForm } from './visit-form.ts'

interface PersonSideProps {
  /** A visit, or what is typed about a new visitor. */
  readonly person: Visit | VisitForm | undefined
  readonly visits: readonly ListedVisit[]
  readonly reception: Reception
  readonly dictionary: Dictionary
}

/** What is known of the person at work: earlier visits and appeals. Without one: the place, whom to tell, the linked meeting. */
export function PersonSide({ person, visits, reception, dictionary }: PersonSideProps) {
  const { t } = useTranslation('reception')
  const language = useLanguage()
  const format = useFormat()
  const toTell = visits.some(({ mustBeTold }) => mustBeTold)
  const notices = useOperation('reception.notices', {}, { enabled: toTell })
  const own = (notices.value?.untold ?? []).filter((one) => visits.some(({ visitId }) => visitId === one.visitId))
  const place = labelIn(language, { kk: reception.placeKk, ru: reception.placeRu })
  return (
    <div className="q-stack">
      {person ? <Known person={person} dictionary={dictionary} /> : <p className="q-second">{t('side.hint')}</p>}
      {own.length > 0 && (
        <section>
          <h2>{t('notices.untold', { count: own.length })}</h2>
          <ul className="q-reception-notices">
            {own.map((notice) => (
              <NoticeRow key={notice.visitId} notice={notice} />
            ))}
          </ul>
        </section>
      )}
      {!person && place !== '' && (
        <section>
          <h2>{t('side.place')}</h2>
          <p className="q-second">{place}</p>
        </section>
      )}
      {!person && reception.movedFrom !== null && (
        <p className="q-second">
          {t('month.movedFrom', { day: format.day(reception.movedFrom), reason: reception.reason })}
        </p>
      )}
      {!person && reception.note !== '' && (
        <section>
          <h2>{t('side.note')}</h2>
          <p className="q-second">{reception.note}</p>
        </section>
      )}
      {reception.meetingNumber !== null && (
        <p className="q-second">{t('side.meeting', { number: reception.meetingNumber })}</p>
      )}
    </div>
  )
}

interface KnownProps {
  readonly person: Visit | VisitForm
  readonly dictionary: Dictionary
}

/** Asked for while the person is typed in, as soon as there is enough to know them by. */
function Known({ person, dictionary }: KnownProps) {
  const { t } = useTranslation('reception')
  const typed = 'visitId' in person ? person.person : person
  const { nationalNumber, phone, surname, givenName } = useDebounced(typed, 300)
  const asked = { nationalNumber, phone, surname, givenName }
  const except = 'visitId' in person ? person : undefined
  if (!isFindable(asked)) return <p className="q-second">{t('side.typing')}</p>
  return (
    <>
      <EarlierVisits asked={asked} except={except?.visitId} />
      <EarlierAppeals asked={asked} except={except?.appealNumber ?? null} dictionary={dictionary} />
    </>
  )
}
