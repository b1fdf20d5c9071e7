import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullName } from '#domain/appeal/content'
import type { AppealCard } from '#contract/appeal-fields'
import { Chip } from '#renderer/ui/chip.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { useLabels } from '../words/use-labels.ts'

type Person = AppealCard['applicants'][number]

/** People shown before "show more": a collective appeal may have hundreds. */
const shownAtFirst = 4

/** Who stands behind the appeal, with address and phone: the reply goes there. */
export function CardPeople({ people }: { readonly people: AppealCard['applicants'] }) {
  const { t } = useTranslation('appeal')
  const [all, setAll] = useState(false)
  if (people.length === 0) return <span className="q-second">{t('unknownAuthor')}</span>
  const shown = all ? people : people.slice(0, shownAtFirst)
  return (
    <ul className="card-people">
      {shown.map((person, at) => (
        <PersonLines key={`${String(at)} ${fullName(person)}`} person={person} alone={people.length === 1} />
      ))}
      {shown.length < people.length && (
        <li>
          <button type="button" className="q-link card-more" onClick={() => setAll(true)}>
            {t('card.more', { count: people.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  )
}

function PersonLines({ person, alone }: { readonly person: Person; readonly alone: boolean }) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const categories = person.socialCategories.map((code) => labels.of('social_categories', code).toLowerCase())
  const home = [
    labels.of('settlements', person.settlement),
    person.street,
    person.house && t('fact.house', { house: person.house }),
    person.flat && t('fact.flat', { flat: person.flat }),
  ].filter((part) => part !== '')
  const contacts = [home.length > 0 ? home.join(', ') : t('fact.noAddress'), unbroken(person.phone), person.email]
  const isOrganisation = person.type === 'organisation'
  const number =
    person.nationalNumber && t(isOrganisation ? 'fact.bin' : 'fact.idNumber', { number: person.nationalNumber })
  const born = person.birthYear === null ? '' : t('fact.born', { year: person.birthYear })
  return (
    <li>
      <div>
        <strong>{fullName(person) || t('unknownAuthor')}</strong>
        {[...categories, alone ? '' : t(`role.${person.role}`).toLowerCase()]
          .filter((part) => part !== '')
          .map((part) => `, ${part}`)}
      </div>
      <div className="q-second">{contacts.filter((part) => part !== '').join(' · ')}</div>
      {(number || born) && (
        <div className="q-second q-line">
          <span>{[number, born].filter((part) => part !== '').join(' · ')}</span>
          {person.numberCheck === 'wrong' && (
            <Chip tone="soon" icon={<DueShape shape="soon" />}>
              {t('fact.idWrong')}
            </Chip>
          )}
        </div>
      )}
      {person.authority && <div className="q-second">{t('fact.authority', { authority: person.authority })}</div>}
    </li>
  )
}

/** A telephone number is not broken at the end of a line. */
function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0')
}
