import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTemplateField } from '#domain/template/fields'
import type { TemplatePurpose, TextLanguage } from '#domain/template/purposes'
import { useOperation } from '#renderer/host/use-query.ts'
import { useDebounced } from '#renderer/ui/use-debounced.ts'
import { textProblem } from './template-form.ts'

interface TextPreviewProps {
  readonly language: TextLanguage
  readonly purpose: TemplatePurpose
  readonly text: string
}

/** Pause in typing after which the register is asked, in milliseconds. */
const pause = 250

/** The text with invented facts in place of its fields, each marked. While a brace is wrong the last sound text stays. */
export function TextPreview({ language, purpose, text }: TextPreviewProps) {
  const { t } = useTranslation('template')
  const settled = useDebounced(text, pause)
  const isSound = textProblem(settled, purpose) === undefined
  const [sound, setSound] = useState('')
  if (isSound && settled !== sound) setSound(settled)
  const shown = isSound ? settled : sound
  const isEmpty = shown.trim() === ''
  const preview = useOperation(
    'template.preview',
    { purpose, language, text: shown },
    { enabled: !isEmpty && textProblem(shown, purpose) === undefined, keepPrevious: true },
  )
  return (
    <div className="q-template-preview">
      <h3>
        {t('preview.title')} <span className="q-hint">{t('preview.about')}</span>
      </h3>
      <div role="region" aria-label={t(`preview.${language}`)} tabIndex={0} lang={language}>
        {isEmpty ? (
          <p className="q-second">{t('preview.empty')}</p>
        ) : (
          <p>
            {preview.value?.pieces.map((piece, at) =>
              piece.field === null ? (
                piece.text
              ) : (
                <mark key={at} title={isTemplateField(piece.field) ? t(`field.${piece.field}`) : undefined}>
                  {piece.text}
                </mark>
              ),
            )}
          </p>
        )}
      </div>
      {!isSound && !isEmpty && (
        <p className="q-hint" role="status">
          {t('preview.stale')}
        </p>
      )}
    </div>
  )
}
