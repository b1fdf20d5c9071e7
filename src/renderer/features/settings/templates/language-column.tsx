import { useRef, type UIEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextLanguage } from '#domain/template/purposes'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { EditForm } from '#renderer/ui/use-edit-form.ts'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import { InsertField } from './insert-field.tsx'
import { nameFields, problemRange, putInto, textFields, type TemplateForm } from './template-form.ts'
import { TextPreview } from './text-preview.tsx'
import { TextProblem } from './text-problem.tsx'
import type { TemplateErrors } from './use-template-errors.ts'

interface LanguageColumnProps {
  readonly language: TextLanguage
  readonly values: TemplateForm
  readonly set: EditForm<TemplateForm>['set']
  readonly errors: TemplateErrors
  readonly autoFocus: boolean
}

/** Name, text and preview in one language. */
export function LanguageColumn({ language, values, set, errors, autoFocus }: LanguageColumnProps) {
  const { t } = useTranslation('template')
  const column = useRef<HTMLDivElement>(null)
  const nameField = nameFields[language]
  const textField = textFields[language]
  const text = values[textField]
  const problem = errors.problemIn(language)
  const area = (): HTMLTextAreaElement | null => column.current?.querySelector('textarea') ?? null

  /** The caret is put behind the piece once the new text is drawn. */
  function put(range: { readonly from: number; readonly to: number }, piece: string): void {
    const next = putInto(text, range, piece)
    set(textField, next.text)
    select({ from: next.caret, to: next.caret })
  }

  function select({ from, to }: { readonly from: number; readonly to: number }): void {
    // After the popover has given the focus back to its button.
    setTimeout(() => {
      area()?.focus()
      area()?.setSelectionRange(from, to)
    }, 0)
  }

  return (
    <div className="q-template-column" ref={column} onScrollCapture={scrollPreviewAlong}>
      <TextField
        id={fieldId('template', nameField)}
        label={t(`edit.${nameField}`)}
        lang={language}
        autoFocus={autoFocus}
        value={values[nameField]}
        onChange={(value) => set(nameField, value)}
        error={errors.of(nameField)}
      />
      <TextAreaField
        id={fieldId('template', textField)}
        className="q-template-text"
        label={t(`edit.${textField}`)}
        lang={language}
        side={
          <InsertField
            language={language}
            purpose={values.purpose}
            onInsert={(field) => {
              const { selectionStart: from, selectionEnd: to } = area() ?? {
                selectionStart: text.length,
                selectionEnd: text.length,
              }
              put({ from, to }, `{${field}}`)
            }}
          />
        }
        value={text}
        onChange={(value) => set(textField, value)}
        error={
          problem ? (
            <TextProblem
              problem={problem}
              onReplace={(field) => put(problemRange(text, problem), field)}
              onShow={() => select(problemRange(text, problem))}
            />
          ) : (
            errors.of(textField)
          )
        }
      />
      <TextPreview language={language} purpose={values.purpose} text={text} />
    </div>
  )
}

/** The preview stays at the place that is being written. */
function scrollPreviewAlong({ target, currentTarget }: UIEvent<HTMLElement>): void {
  const preview = currentTarget.querySelector<HTMLElement>('[role=region]')
  if (!(target instanceof HTMLTextAreaElement) || !preview) return
  const hidden = target.scrollHeight - target.clientHeight
  if (hidden > 0) preview.scrollTop = (target.scrollTop / hidden) * (preview.scrollHeight - preview.clientHeight)
}
