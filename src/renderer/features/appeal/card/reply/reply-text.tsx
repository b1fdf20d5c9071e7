import { useEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useDebounced } from '#renderer/ui/use-debounced.ts'
import { bind } from '../steps/bind.ts'
import { useTemplateText } from '../steps/use-template-text.ts'
import { gapsIn } from './gaps.ts'
import { GapTextArea, type TextPlaces } from './gap-text-area.tsx'
import { ReplyFactsFields } from './reply-facts.tsx'
import { factsAskedBy, templatesFor, type ReplyFacts } from './reply-form.ts'
import type { ReplyForm } from './use-reply-form.ts'

export interface ReplyTextProps {
  readonly card: AppealCard
  readonly form: ReplyForm
  readonly places: RefObject<TextPlaces | null>
}

/** Pause in typing a fact after which it goes into the text, in milliseconds. */
const pause = 250

/** The template of the outcome, the facts that it waits for, and the text that they make. Source: R-35. */
export function ReplyText({ card, form, places }: ReplyTextProps) {
  const { t } = useTranslation(['reply', 'common'])
  const screen = useLanguage()
  const { values } = form
  const template = useReplyTemplate(card, form)
  const gaps = gapsIn(values.text).length
  return (
    <>
      {values.language !== 'en' && (
        <div className="q-fields">
          <SelectField
            className="q-wide"
            label={t('reply:editor.template')}
            hint={t('common:optional')}
            clearable
            options={template.offered.map((one) => ({
              value: one.templateId,
              label: labelIn(screen, { kk: one.nameKk, ru: one.nameRu }),
            }))}
            value={template.templateId}
            onChange={template.choose}
          />
          {template.isTyped && template.templateId !== null && (
            <Button tone="link" onClick={() => template.choose(template.templateId)}>
              {t('reply:editor.refill')}
            </Button>
          )}
        </div>
      )}
      {!template.isTyped && (
        <ReplyFactsFields
          fields={template.asked}
          facts={values.facts}
          onChange={(facts) => form.set('facts', facts)}
          lang={values.language}
        />
      )}
      <GapTextArea
        {...bind(form, 'text')}
        label={t('reply:editor.text')}
        lang={values.language}
        places={places}
        hint={gaps > 0 && t('reply:editor.gaps', { count: gaps })}
        side={
          <>
            {gaps > 0 && (
              <Button small tone="link" keys="F4" onClick={() => places.current?.toNextGap()}>
                {t('reply:editor.nextGap')}
              </Button>
            )}
            {template.restore && (
              <Button small tone="link" onClick={template.restore}>
                {t('reply:editor.restore')}
              </Button>
            )}
          </>
        }
      />
    </>
  )
}

/** Offers the templates of the outcome and takes the first of them for an empty text. */
function useReplyTemplate(card: AppealCard, form: ReplyForm) {
  const { values } = form
  const { outcome, language, signatoryId, text } = values
  const templates = useOperation('template.list', { purpose: 'reply' }).value?.items
  const facts = useDebounced(filledFacts(values.facts), pause)
  const template = useTemplateText(
    {
      number: card.number,
      language: language === 'kk' ? 'kk' : 'ru',
      ...(signatoryId === null ? {} : { officialId: signatoryId }),
      facts,
    },
    { text, onText: (next) => form.set('text', next) },
  )
  const offered = outcome === null || !templates ? [] : templatesFor(templates, { outcome, kind: card.kind })
  const chosen = templates?.find((one) => one.templateId === template.templateId)
  const first = language === 'en' ? undefined : offered[0]?.templateId
  const { isTyped, choose } = template
  const offeredFor = useRef(outcome)
  useEffect(() => {
    if (templates === undefined || offeredFor.current === outcome) return
    offeredFor.current = outcome
    if (first !== undefined && !isTyped) choose(first)
  }, [templates, outcome, first, isTyped, choose])
  return { ...template, offered, asked: factsAskedBy(chosen, language) }
}

/** Facts that were typed: an empty one says nothing. */
function filledFacts(facts: ReplyFacts): ReplyFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value.trim() !== ''))
}
