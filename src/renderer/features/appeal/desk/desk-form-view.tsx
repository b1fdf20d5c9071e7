import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState, type DragEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explanation } from '#contract/appeal-fields'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorSummary } from '#renderer/ui/error-summary.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import { AddressFields } from './address-fields.tsx'
import { ArrivalFields } from './arrival-fields.tsx'
import { EssenceField } from './essence-field.tsx'
import { ExtraFields } from './extra-fields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { KindFields, type KindFieldsProps } from './kind-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { RegisterBar } from './register-bar.tsx'
import { receivedOf } from './use-due-explanation.ts'
import type { Attachments } from './use-attachments.ts'
import type { Registration } from './use-registration.ts'

export interface DeskFormProps extends Omit<FieldsProps, 'errorOf'> {
  readonly registration: Registration
  readonly attachments: Attachments
  readonly picker: RefObject<HTMLInputElement | null>
  readonly topic: KindFieldsProps['topic']
  readonly due: Explanation | undefined
  readonly now: string
  readonly extraOpen: boolean
  readonly onExtra: () => void
  readonly onLeave: () => void
  readonly onRemoveSigns: () => void
}

/** The form from top to bottom: how it came, who, where, what about, what it is in law, then the one button. */
export function DeskForm(props: DeskFormProps) {
  const { form, set, registration, attachments, now, due } = props
  const { t } = useTranslation('desk')
  const [dragging, setDragging] = useState(false)
  const fields: FieldsProps = { form, set, errorOf: registration.errorOf }
  const receivedOn = receivedOf(form, now).slice(0, 10)
  function takeDropped(event: DragEvent): void {
    event.preventDefault()
    setDragging(false)
    attachments.add([...event.dataTransfer.files])
  }
  return (
    <div
      className="desk-form"
      data-dragging={dragging || undefined}
      onBlur={props.onLeave}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDragging(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false)
      }}
      onDrop={takeDropped}
    >
      {dragging && <p className="desk-drop">{t('attach.drop')}</p>}
      <div className="desk-fields">
        <ErrorSummary errors={registration.summary} title={t('error.title', { count: registration.summary.length })} />
        {registration.hasSigns && <RemoveSigns onRemove={props.onRemoveSigns} />}
        <FailureNotice failure={registration.failure} onRetry={registration.register} />
        <ArrivalFields {...fields} now={now} />
        <PersonFields {...fields} now={now} />
        <AddressFields {...fields} />
        <EssenceField {...fields} attachments={attachments} picker={props.picker} />
        <KindFields {...fields} topic={props.topic} receivedOn={receivedOn} />
        <ExtraToggle opened={props.extraOpen} onToggle={props.onExtra} />
        {props.extraOpen && <ExtraFields {...fields} />}
      </div>
      <RegisterBar
        kind={form.kind}
        due={due}
        receivedOn={receivedOn}
        busy={registration.busy}
        onRegister={registration.register}
      />
    </div>
  )
}

/** Emoji and invisible letters go with one key; the rest of the text stays as it is. */
function RemoveSigns({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <p>
      <Button small keys="F8" onClick={onRemove}>
        {t('error.remove')}
      </Button>
    </p>
  )
}

function ExtraToggle({ opened, onToggle }: { readonly opened: boolean; readonly onToggle: () => void }) {
  const { t } = useTranslation('desk')
  const Chevron = opened ? IconChevronDown : IconChevronRight
  return (
    <p className="desk-more">
      <button type="button" className="q-link" aria-expanded={opened} aria-controls="desk-extra" onClick={onToggle}>
        <Chevron size={16} stroke={1.75} aria-hidden="true" />
        {t(opened ? 'extra.hide' : 'extra.show')}
      </button>
      <KeyCap keys="F9" />
      {!opened && <span className="q-hint">{t('extra.about')}</span>}
    </p>
  )
}
