import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

interface VisitHeadProps {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly onCorrect: (() => void) | undefined
}

/** Who the person is and what they ask, large enough to be read across a desk. */
export function VisitHead({ visit, dictionary, onCorrect }: VisitHeadProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { person, number, startedAt, question, language, numberCheck } = visit
  const name = [person.surname, person.givenName, person.patronymic, person.name].filter(Boolean).join(' ')
  const home = [person.house, person.flat].filter(Boolean).join('-')
  const facts = [
    [dictionary.label('settlements', person.settlement), person.street, home].filter(Boolean).join(', '),
    person.phone,
    person.nationalNumber === '' ? '' : t('visit.iin', { number: person.nationalNumber }),
    ...person.socialCategories.map((code) => dictionary.label('social_categories', code)),
    visit.isRepeat === null ? '' : t(visit.isRepeat ? 'visit.repeat' : 'visit.first'),
    visit.people > 1 ? t('visit.together', { count: visit.people }) : '',
  ].filter((part) => part !== '')
  const lead = [
    number === null ? '' : t('visit.number', { number }),
    startedAt === null ? '' : t('visit.since', { time: format.time(startedAt) }),
    visit.place?.slot ? t('visit.bookedFor', { slot: visit.place.slot }) : '',
    visit.place?.queue ? t('visit.inQueue', { number: visit.place.queue }) : '',
  ].filter((part) => part !== '')
  return (
    <header className="q-reception-head">
      <p className="q-second">{lead.join(' · ')}</p>
      <div className="q-spread">
        <h2>{name === '' ? t('visit.nameless') : name}</h2>
        {onCorrect && (
          <Button small tone="link" keys="E" aria-haspopup="dialog" onClick={onCorrect}>
            {t('visit.correct')}
          </Button>
        )}
      </div>
      <p className="q-second">{facts.join(' · ')}</p>
      {numberCheck === 'wrong' && (
        <WarningNote title={t('visit.wrongNumber')}>{t('visit.wrongNumberText')}</WarningNote>
      )}
      <blockquote lang={language === 'mix' ? undefined : language}>
        {question === '' ? t('visit.noQuestion') : question}
      </blockquote>
      {visit.topic !== null && <p className="q-second">{dictionary.label('topics', visit.topic)}</p>}
    </header>
  )
}
