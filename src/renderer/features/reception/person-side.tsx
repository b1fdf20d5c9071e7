import { useTranslation } from 'react-i18next'
import type { Reception, Visit } from '#contract/reception-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { EarlierAppeals } from './earlier-appeals.tsx'
import { EarlierVisits } from './earlier-visits.tsx'
import { NoticeRow } from './notice-row.tsx'
import type { ListedVisit } from './day-order.ts'

interface PersonSideProps {
  readonly visit: ListedVisit | undefined
  readonly visits: readonly ListedVisit[]
  readonly reception: Reception
  readonly dictionary: Dictionary
}

/** What is known of the person who is open: earlier visits and appeals; else whom of the day to tell, and the keys. */
export function PersonSide({ visit, visits, reception, dictionary }: PersonSideProps) {
  const { t } = useTranslation('reception')
  const toTell = visits.some(({ mustBeTold }) => mustBeTold)
  const notices = useOperation('reception.notices', {}, { enabled: toTell })
  const own = (notices.value?.untold ?? []).filter((one) => visits.some(({ visitId }) => visitId === one.visitId))
  return (
    <div className="q-stack">
      {visit && <Known visit={visit} dictionary={dictionary} />}
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
      {reception.note !== '' && (
        <section>
          <h2>{t('side.note')}</h2>
          <p>{reception.note}</p>
        </section>
      )}
      {reception.meetingNumber !== null && <p>{t('side.meeting', { number: reception.meetingNumber })}</p>}
      {!visit && <p className="q-second">{t('side.hint')}</p>}
    </div>
  )
}

function Known({ visit, dictionary }: { readonly visit: Visit; readonly dictionary: Dictionary }) {
  const { person } = visit
  return (
    <>
      <EarlierVisits person={person} except={visit.visitId} />
      <EarlierAppeals visit={visit} dictionary={dictionary} />
    </>
  )
}
