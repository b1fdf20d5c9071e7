import { useTranslation } from 'react-i18next'
import { linkKinds, printedPapers, type PrintedPaper } from '#domain/appeal/events'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { useUntil } from '../words/use-until.ts'
import { correctionFields, type CorrectionField } from './correction.ts'
import { useLifeWords } from './use-life-words.ts'

export type TimelineEntry = AppealCard['timeline'][number]
type LinkKind = AppealCard['links'][number]['kind']

/** What happened, as one plain sentence in the past tense. */
export function useEventWords(): (entry: TimelineEntry) => string {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const until = useUntil()
  const fieldNames = useFieldNames()
  const lifeWords = useLifeWords()

  return ({ type, facts, changes }) => {
    const text = (name: string): string => String(facts[name] ?? '')
    const dueOn = until(text('dueOn'))
    switch (type) {
      case 'appeal.registered': {
        const count = Number(facts['files'] ?? 0)
        return count > 0 ? t('event.registeredFiles', { dueOn, count }) : t('event.registered', { dueOn })
      }
      case 'appeal.corrected':
        return t('event.corrected', {
          fields: fieldNames(changes.map(({ field }) => field)),
          reason: ended(text('reason')),
        })
      case 'appeal.voided':
        return t('event.voided', { reason: ended(text('reason')) })
      case 'appeal.linked':
        return t(`event.linked.${linkKind(text('kind'))}`, { number: text('number') })
      case 'appeal.unlinked':
        return t(`event.unlinked.${linkKind(text('kind'))}`, { number: text('number') })
      case 'appeal.files-attached':
        return t('event.attached', { names: text('names') })
      case 'appeal.due-moved':
        return t('event.dueMoved', { from: format.day(text('from')), dueOn: format.day(text('dueOn')) })
      case 'appeal.printed':
        return t(`event.printed.${printedKey(text('document'), facts['isCopy'] === true)}`)
      default:
        return lifeWords({ type, facts }) ?? t('event.other')
    }
  }
}

/** Names of fields in a row, as they stand within a sentence. */
export function useFieldNames(): (fields: readonly string[]) => string {
  const { t } = useTranslation('appeal')
  return (fields) =>
    fields
      .filter((field): field is CorrectionField => isField(field))
      .map((field) => t(`field.${field}`))
      .join(', ')
}

function isField(text: string): text is CorrectionField {
  return correctionFields.some((field) => field === text)
}

function linkKind(text: string): LinkKind {
  return linkKinds.find((kind) => kind === text) ?? 'repeatOf'
}

function printedKey(document: string, isCopy: boolean): PrintedPaper | 'receiptCopy' {
  if (document === 'receipt' && isCopy) return 'receiptCopy'
  return printedPapers.find((paper) => paper === document) ?? 'caseFile'
}

/** A reason without its own full stop: the sentence around it has one. */
function ended(text: string): string {
  return text.replace(/[.\s]+$/, '')
}
