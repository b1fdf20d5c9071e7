import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { StepProps } from './first-run-screen.tsx'

const times = ['opensAt', 'closesAt', 'lunchFrom', 'lunchTo'] as const

/** Working hours decide on which day an appeal is registered; the desk stands in numbers and on receipts. */
export function HoursStep({ form, set, errorOf, idOf }: StepProps) {
  const { t } = useTranslation('first-run')
  return (
    <>
      <div>
        <h1>{t('hours.title')}</h1>
        <p className="q-second">{t('hours.text')}</p>
      </div>
      <div className="q-fields">
        {times.map((time) => (
          <TimeField
            key={time}
            label={t(`hours.${time}`)}
            id={idOf(time)}
            value={form[time]}
            onChange={set(time)}
            error={errorOf(time)}
          />
        ))}
      </div>
      <div>
        <h2 className="q-wizard-question">{t('desk.title')}</h2>
        <p className="q-second">{t('desk.text')}</p>
      </div>
      <div className="q-fields">
        <TextField
          label={t('desk.code')}
          hint={t('desk.codeHint')}
          id={idOf('deskCode')}
          value={form.deskCode}
          onChange={set('deskCode')}
          error={errorOf('deskCode')}
        />
        <TextField
          label={t('desk.place')}
          id={idOf('deskPlace')}
          value={form.deskPlace}
          onChange={set('deskPlace')}
          error={errorOf('deskPlace')}
        />
      </div>
      <div className="q-fields">
        <TextField
          label={t('desk.nameKk')}
          lang="kk"
          id={idOf('deskNameKk')}
          value={form.deskNameKk}
          onChange={set('deskNameKk')}
          error={errorOf('deskNameKk')}
        />
        <TextField
          label={t('desk.nameRu')}
          lang="ru"
          id={idOf('deskNameRu')}
          value={form.deskNameRu}
          onChange={set('deskNameRu')}
          error={errorOf('deskNameRu')}
        />
      </div>
    </>
  )
}
