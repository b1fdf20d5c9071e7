import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '#domain/refusal'
import { textLanguages, type TextLanguage } from '#domain/template/purposes'
import type { Failure } from '#contract/failure'
import { useDebounced } from '#renderer/ui/use-debounced.ts'
import { fieldId, useFieldErrors, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { textFields, textProblem, type TemplateForm } from './template-form.ts'
import { useProblemWords } from './use-problem-words.ts'

/** Pause in typing after which a text is looked at, in milliseconds: a field is not wrong while it is being typed. */
const pause = 700

export interface TemplateErrors extends FieldErrors {
  readonly names: Readonly<Record<keyof TemplateForm, string>>
  /** What cannot be read in a text, once the typing has paused or saving was tried. */
  readonly problemIn: (language: TextLanguage) => Refusal | undefined
  /** Looks at both texts now; false puts their mistakes into the summary. */
  readonly mayBeSent: () => boolean
}

/** Mistakes of the editor: those that the register found, and those in the braces, which are known before it is asked. */
export function useTemplateErrors(values: TemplateForm, failure: Failure | undefined): TemplateErrors {
  const { t } = useTranslation('template')
  const names = {
    purpose: t('edit.purpose'),
    outcome: t('edit.outcome'),
    nameKk: t('edit.nameKk'),
    nameRu: t('edit.nameRu'),
    textKk: t('edit.textKk'),
    textRu: t('edit.textRu'),
  }
  const say = useProblemWords()
  const found = useFieldErrors('template', failure, names)
  const [tried, setTried] = useState<TemplateForm>()
  const settled = useDebounced(values, pause)
  const problems = problemsOf(values)
  const summed = useMemo(
    () =>
      tried === undefined
        ? []
        : textLanguages.flatMap((language) => {
            const problem = problemsOf(tried)[language]
            const field = textFields[language]
            return problem ? [{ fieldId: fieldId('template', field), label: names[field], message: say(problem) }] : []
          }),
    // Names follow the language, which `t` stands for.
    [tried, t],
  )
  return {
    names,
    of: found.of,
    list: summed.length > 0 && tried === values ? summed : found.list,
    problemIn: (language) => {
      const field = textFields[language]
      return settled[field] === values[field] || tried === values ? problems[language] : undefined
    },
    mayBeSent: () => {
      setTried(values)
      return textLanguages.every((language) => problems[language] === undefined)
    },
  }
}

function problemsOf(values: TemplateForm): Readonly<Record<TextLanguage, Refusal | undefined>> {
  return { kk: textProblem(values.textKk, values.purpose), ru: textProblem(values.textRu, values.purpose) }
}
