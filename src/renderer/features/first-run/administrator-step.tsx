import { useTranslation } from 'react-i18next'
import { Note } from '#renderer/ui/note.tsx'
import { PasswordField } from '#renderer/ui/password-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { StepProps } from './first-run-screen.tsx'

/** The first person of the register. */
export function AdministratorStep({ form, set, errorOf, idOf }: StepProps) {
  const { t } = useTranslation('first-run')
  return (
    <>
      <div>
        <h1>{t('administrator.title')}</h1>
        <p className="q-second">{t('administrator.text')}</p>
      </div>
      <TextField
        label={t('administrator.name')}
        id={idOf('name')}
        value={form.name}
        onChange={set('name')}
        autoComplete="off"
        error={errorOf('name')}
      />
      <div className="q-fields">
        <TextField
          label={t('administrator.positionKk')}
          lang="kk"
          id={idOf('positionKk')}
          value={form.positionKk}
          onChange={set('positionKk')}
          error={errorOf('positionKk')}
        />
        <TextField
          label={t('administrator.positionRu')}
          lang="ru"
          id={idOf('positionRu')}
          value={form.positionRu}
          onChange={set('positionRu')}
          error={errorOf('positionRu')}
        />
      </div>
      <TextField
        label={t('administrator.login')}
        hint={t('administrator.loginHint')}
        id={idOf('login')}
        value={form.login}
        onChange={set('login')}
        autoComplete="username"
        spellCheck={false}
        error={errorOf('login')}
      />
      <div className="q-fields">
        <PasswordField
          label={t('administrator.password')}
          hint={t('administrator.passwordHint')}
          id={idOf('password')}
          value={form.password}
          onChange={set('password')}
          autoComplete="new-password"
          error={errorOf('password')}
        />
        <PasswordField
          label={t('administrator.repeat')}
          id={idOf('repeat')}
          value={form.repeat}
          onChange={set('repeat')}
          autoComplete="new-password"
          error={errorOf('repeat')}
        />
      </div>
      <Note>{t('administrator.copies')}</Note>
    </>
  )
}
