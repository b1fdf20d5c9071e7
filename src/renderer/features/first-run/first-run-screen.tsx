import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { issueText } from '#renderer/i18n/failure-text.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorSummary, type FieldError } from '#renderer/ui/error-summary.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { AdministratorStep } from './administrator-step.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import {
  createInput,
  forgetForm,
  keepForm,
  keptForm,
  stepIssues,
  stepKeys,
  type FirstRunField,
  type FirstRunForm,
} from './first-run-form.ts'
import { HoursStep } from './hours-step.tsx'
import { OfficeStep } from './office-step.tsx'

export interface StepProps {
  readonly form: FirstRunForm
  readonly set: <Field extends FirstRunField>(field: Field) => (value: FirstRunForm[Field]) => void
  /** Sentence of the mistake of a field, after "continue" was pressed. */
  readonly errorOf: (field: FirstRunField) => string | undefined
  readonly idOf: (field: FirstRunField) => string
}

const idOf = (field: FirstRunField): string => `first-run-${field}`
/** Where the label of a field stands among the messages. */
function labelOf(field: FirstRunField) {
  if (field === 'name' || field === 'login' || field === 'password' || field === 'repeat')
    return `administrator.${field}` as const
  if (field === 'positionKk' || field === 'positionRu') return `administrator.${field}` as const
  if (field === 'opensAt' || field === 'closesAt' || field === 'lunchFrom' || field === 'lunchTo')
    return `hours.${field}` as const
  if (field === 'deskCode') return 'desk.code'
  if (field === 'deskNameKk') return 'desk.nameKk'
  if (field === 'deskNameRu') return 'desk.nameRu'
  if (field === 'deskPlace') return 'desk.place'
  return `office.${field}` as const
}

const nextLabels = ['toHours', 'toAdministrator', 'create'] as const

/** Three steps from an empty folder to a register. What has a default is not asked twice; going back loses nothing. */
export function FirstRunScreen() {
  const { t } = useTranslation('first-run')
  const language = useLanguage()
  const [form, setForm] = useState(keptForm)
  const [at, setAt] = useState(0)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const create = useCommand('register.create')
  const open = useCommand('session.open')
  const body = useRef<HTMLDivElement>(null)
  const step = stepKeys[at] ?? 'office'

  useEffect(() => keepForm(form), [form])
  useEffect(() => {
    if (at > 0) body.current?.querySelector<HTMLElement>('input:not([type=radio])')?.focus()
  }, [at])

  async function forward(): Promise<void> {
    const found: FieldError[] = Object.entries(stepIssues(form, step)).map(([field, issue]) => ({
      fieldId: idOf(field as FirstRunField),
      message: issueText(issue),
      label: t(labelOf(field as FirstRunField)),
    }))
    if (step === 'administrator' && form.password !== form.repeat) {
      found.push({ fieldId: idOf('repeat'), message: t('administrator.differ') })
    }
    setErrors(found)
    if (found.length > 0) return
    if (at < stepKeys.length - 1) {
      setAt(at + 1)
      return
    }
    const made = await create.run(createInput(form, language))
    if (!made.ok) return
    forgetForm()
    await open.run({ login: form.login, password: form.password })
  }

  const props: StepProps = {
    form,
    set: (field) => (value) => setForm((before) => ({ ...before, [field]: value })),
    errorOf: (field) => errors.find((error) => error.fieldId === idOf(field))?.message,
    idOf,
  }
  return (
    <FirstRunFrame
      at={at}
      onSubmit={() => void forward()}
      foot={
        <>
          <span className="q-line q-second">
            <IconPlugConnectedX size={16} stroke={1.75} aria-hidden="true" />
            {t('offline')}
          </span>
          <span className="q-line">
            {at > 0 && (
              <Button
                tone="link"
                onClick={() => {
                  setErrors([])
                  setAt(at - 1)
                }}
              >
                {t('back')}
              </Button>
            )}
            <Button tone="primary" type="submit" keys="Enter" busy={create.busy || open.busy}>
              {t(nextLabels[at] ?? 'create')}
            </Button>
          </span>
        </>
      }
    >
      <div ref={body} className="q-stack">
        <ErrorSummary errors={errors} />
        <FailureNotice failure={create.failure ?? open.failure} />
        {step === 'office' && <OfficeStep {...props} />}
        {step === 'hours' && <HoursStep {...props} />}
        {step === 'administrator' && <AdministratorStep {...props} />}
      </div>
    </FirstRunFrame>
  )
}
