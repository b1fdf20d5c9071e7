import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { blankPerson, type PersonValues } from '../correction.ts'
import type { FormPartProps } from './form-part.ts'
import { PersonFields } from './person-fields.tsx'

/** Everyone who stands behind the appeal. */
export function CorrectPeople({ form, errors }: FormPartProps) {
  const { t } = useTranslation('appeal')
  const people = form.values.applicants
  const put = (at: number, person: PersonValues): void => form.set('applicants', people.with(at, person))
  return (
    <section className="q-stack" aria-label={t('correct.people')}>
      <h3>{t('correct.people')}</h3>
      {people.map((person, at) => (
        <PersonFields
          key={at}
          at={at}
          person={person}
          alone={people.length === 1}
          errors={errors}
          onChange={(next) => put(at, next)}
          onRemove={() => form.set('applicants', people.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button
          small
          icon={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => form.set('applicants', [...people, blankPerson])}
        >
          {t('correct.addPerson')}
        </Button>
      </div>
    </section>
  )
}
