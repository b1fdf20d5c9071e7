import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { useKeptForm } from '#renderer/ui/use-kept-form.ts'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { InstructionFields } from './instruction-fields.tsx'
import { ResultKeys } from './result-keys.tsx'
import { outcomeInput, type Result, resultShortcuts, type SettleForm, settleOf } from './settle-form.ts'
import { useSettleNames, useUnchosen } from './use-settle-names.ts'
import { useWrittenWords } from './use-written-words.ts'
import type { Written } from './written.ts'

interface SettleVisitProps {
  readonly visit: Visit
  readonly onWritten: (written: Written) => void
}

/** The answer as it is given, then the result by one key; the appeal is made at once. */
export function SettleVisit({ visit, onWritten }: SettleVisitProps) {
  const { t } = useTranslation('reception')
  const formId = useId()
  const settle = useCommand('visit.settle')
  const form = useKeptForm<SettleForm>(`visit.${visit.visitId}`, settleOf(visit))
  const { values } = form
  const unchosen = useUnchosen()
  const failure = unchosen.failure ?? settle.failure
  const errors = useFieldErrors(formId, failure, useSettleNames())
  const wordsOf = useWrittenWords()
  const set = (change: Partial<SettleForm>): void => form.put({ ...values, ...change })
  const answerId = fieldId(formId, 'answer')
  useEffect(() => document.getElementById(answerId)?.focus(), [answerId])

  function choose(result: Result): void {
    settle.clear()
    unchosen.clear()
    set({ result })
    if (result === 'instruction') {
      requestAnimationFrame(() => document.getElementById(fieldId(formId, 'instruction.text'))?.focus())
    }
  }

  async function save(result: Result | null): Promise<void> {
    if (result === null) return unchosen.tell()
    const { visitId, version: expectedVersion } = visit
    const saved = await settle.run({ visitId, expectedVersion, ...outcomeInput({ ...values, result }) })
    if (!saved.ok) return
    form.forget()
    onWritten(wordsOf({ name: visit.name, result, ...saved.value }))
  }

  useScreenKeys(resultShortcuts(choose))
  useCommandHandlers({ makeAppeal: () => void save('appeal') })

  return (
    <form
      className="q-stack"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void save(values.result)
      }}
    >
      <FormNotices failure={failure} errors={errors} />
      <TextAreaField
        id={answerId}
        label={t('settle.answer')}
        hint={t('settle.answerHint')}
        rows={3}
        lang={visit.language === 'mix' ? undefined : visit.language}
        value={values.answer}
        onChange={(answer) => set({ answer })}
        error={errors.of('answer')}
      />
      <ResultKeys id={fieldId(formId, 'result')} chosen={values.result} error={errors.of('result')} onChoose={choose} />
      {values.result === 'instruction' && (
        <InstructionFields formId={formId} values={values} set={set} errors={errors} />
      )}
      <div className="q-line q-reception-save">
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={settle.busy}>
          {t('settle.save')}
        </Button>
        {values.result === 'appeal' && <span className="q-second">{t('settle.appealHint')}</span>}
      </div>
    </form>
  )
}
