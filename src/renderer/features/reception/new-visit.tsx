import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { InstructionFields } from './instruction-fields.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { blankNewVisit, type KeptNewVisit, liveQueue } from './new-visit-form.ts'
import { PersonFields } from './person-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { ResultKeys } from './result-keys.tsx'
import { outcomeInput, type Result, resultShortcuts } from './settle-form.ts'
import { useUnchosen } from './use-settle-names.ts'
import { useVisitNames } from './use-visit-names.ts'
import { useWrittenWords } from './use-written-words.ts'
import { visitInput } from './visit-form.ts'
import type { Written } from './written.ts'

interface NewVisitProps {
  readonly value: OperationOutput<'reception.get'>
  /** What is typed; it outlives the screen, and the panel beside reads it. */
  readonly form: KeptNewVisit
  readonly dictionary: Dictionary
  readonly onOpen: (visit: string | undefined) => void
  readonly onWritten: (written: Written | undefined) => void
}

/** A person at the door: received at once with the result, or put on the list of the day. One page, speaking order. */
export function NewVisit({ value, form, dictionary, onOpen, onWritten }: NewVisitProps) {
  const { t } = useTranslation('reception')
  const { reception, freeSlots } = value
  const formId = useId()
  const isToCome = reception.heldOn > officeNow().slice(0, 10)
  const { values } = form
  const mode = isToCome ? 'book' : values.mode
  const record = useCommand('visit.record')
  const book = useCommand('visit.book')
  const unchosen = useUnchosen()
  const failure = unchosen.failure ?? record.failure ?? book.failure
  const errors = useFieldErrors(formId, failure, useVisitNames())
  const wordsOf = useWrittenWords()
  const set = (change: Partial<typeof values>): void => form.put({ ...values, ...change })
  const { receptionId } = reception
  const name = [values.surname, values.givenName].filter(Boolean).join(' ')

  function choose(result: Result): void {
    unchosen.clear()
    record.clear()
    set({ result, mode: 'receive' })
    if (result === 'instruction') {
      requestAnimationFrame(() => document.getElementById(fieldId(formId, 'instruction.text'))?.focus())
    }
  }

  async function receive(result: Result | null): Promise<void> {
    if (result === null) return unchosen.tell()
    const saved = await record.run({ receptionId, ...visitInput(values), ...outcomeInput({ ...values, result }) })
    if (!saved.ok) return
    again()
    onWritten(wordsOf({ name, result, ...saved.value }))
  }

  async function putOnList(): Promise<void> {
    const slot = values.slot === liveQueue ? null : values.slot
    const saved = await book.run({ receptionId, slot, ...visitInput(values) })
    if (!saved.ok) return
    again()
    const { queue } = saved.value
    const who = name === '' ? t('visit.nameless') : name
    onWritten({
      words:
        saved.value.slot === null
          ? t('new.queued', { name: who, number: queue ?? 0 })
          : t('new.booked', { name: who, slot: saved.value.slot }),
    })
  }

  /** The next person: the same kind of entry, empty fields, the cursor at the beginning. */
  function again(): void {
    form.forget({ ...blankNewVisit, mode: values.mode, language: values.language })
    requestAnimationFrame(() => document.getElementById(fieldId(formId, 'person.surname'))?.focus())
  }

  useScreenKeys(isToCome ? {} : resultShortcuts(choose))
  useCommandHandlers(isToCome ? {} : { makeAppeal: () => void receive('appeal') })

  return (
    <form
      className="q-reception-form"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void (mode === 'book' ? putOnList() : receive(values.result))
      }}
    >
      <h2 className="q-only-read">{t('new.title')}</h2>
      <div className="q-spread">
        {!isToCome && (
          <SegmentedField
            className="q-reception-bare"
            label={t('new.mode')}
            choices={[
              { value: 'receive', label: t('new.receive') },
              { value: 'book', label: t('new.book') },
            ]}
            value={mode}
            onChange={(next) => set({ mode: next })}
          />
        )}
        <LanguageChoice bare value={values.language} onChange={(language) => set({ language })} />
      </div>
      <FormNotices failure={failure} errors={errors} />
      <PersonFields formId={formId} form={values} set={set} errors={errors} dictionary={dictionary} />
      <QuestionFields formId={formId} form={values} set={set} errors={errors} dictionary={dictionary} />
      {mode === 'book' ? (
        <SelectField
          label={t('new.slot')}
          options={[
            { value: liveQueue, label: t('visit.liveQueue') },
            ...freeSlots.map((slot) => ({ value: slot, label: slot })),
          ]}
          value={values.slot}
          onChange={(slot) => set({ slot: slot ?? liveQueue })}
        />
      ) : (
        <>
          <TextAreaField
            id={fieldId(formId, 'answer')}
            label={t('settle.answer')}
            hint={t('settle.answerHint')}
            rows={2}
            lang={values.language}
            value={values.answer}
            onChange={(answer) => set({ answer })}
            error={errors.of('answer')}
          />
          <ResultKeys
            id={fieldId(formId, 'result')}
            chosen={values.result}
            error={errors.of('result')}
            onChoose={choose}
          />
          {values.result === 'instruction' && (
            <InstructionFields formId={formId} values={values} set={set} errors={errors} />
          )}
        </>
      )}
      <div className="q-line q-reception-save">
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={record.busy || book.busy}>
          {t(mode === 'book' ? 'new.saveBook' : 'settle.save')}
        </Button>
        <Button onClick={() => onOpen(undefined)}>{t('leave')}</Button>
      </div>
    </form>
  )
}
