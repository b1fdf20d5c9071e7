import { Link } from '@tanstack/react-router'
import { IconCopyCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useLabels } from '../words/use-labels.ts'
import type { DeskForm } from './desk-form.ts'
import { sharedWords } from './shared-words.ts'
import type { Suggestions } from './use-suggestions.ts'

export type Decision = 'repeat' | 'notRepeat' | 'open'
type Similar = Suggestions['similar'][number]

export interface SimilarListProps {
  readonly form: DeskForm
  readonly similar: readonly Similar[]
  readonly onDecide: (number: string, decision: Decision) => void
}

/** What the clerk said of a similar appeal so far. */
export function decisionOf(form: DeskForm, number: string): Decision {
  if (form.repeatOf.includes(number)) return 'repeat'
  return form.notRepeatOf.includes(number) ? 'notRepeat' : 'open'
}

/** Possible repeats and the same trouble nearby; another matter of the same person stands among the earlier ones only. */
export function similarOf(suggestions: Suggestions | undefined): readonly Similar[] {
  return (suggestions?.similar ?? []).filter(({ suggestion }) => suggestion !== 'samePerson')
}

/** The similar appeal that F6 and F7 speak of: the first one of this person's that is not decided yet. */
export function firstOpen(form: DeskForm, similar: readonly Similar[]): Similar | undefined {
  return similar.find((one) => one.suggestion !== 'sameProblemNearby' && decisionOf(form, one.number) === 'open')
}

/** Possible repeats with reasons line by line. The clerk decides, nothing is linked by itself. Source: R-12. */
export function SimilarList({ form, similar, onDecide }: SimilarListProps) {
  const { t } = useTranslation('desk')
  const keyed = firstOpen(form, similar)?.number
  return (
    <section className="desk-similar">
      <div className="q-spread">
        <h2 className="q-line">
          <IconCopyCheck size={18} stroke={1.75} aria-hidden="true" />
          {t('similar.title', { count: similar.length })}
        </h2>
        <span className="q-hint">{t('similar.youDecide')}</span>
      </div>
      <ul>
        {similar.map((one) => (
          <SimilarItem key={one.appealId} form={form} one={one} hasKeys={one.number === keyed} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  )
}

interface SimilarItemProps extends Pick<SimilarListProps, 'form' | 'onDecide'> {
  readonly one: Similar
  readonly hasKeys: boolean
}

function SimilarItem({ form, one, hasKeys, onDecide }: SimilarItemProps) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const reason = useReasonText(form)
  const decision = decisionOf(form, one.number)
  return (
    <li className="desk-found">
      <p className="desk-found-head">
        <Link to="/appeals/$number" params={{ number: one.number }}>
          {one.number}
        </Link>
        <span>{one.applicant}</span>
      </p>
      <p className="desk-small" data-kind={one.suggestion}>
        <strong>{t(`similar.kind.${one.suggestion}`)}</strong>
        <span className="q-second"> · {t('similar.registered', { day: format.day(one.registeredOn) })}</span>
      </p>
      <ul className="desk-reasons">
        {one.reasons.map((each) => {
          const said = reason(each)
          return said === '' ? null : <li key={said}>{said}</li>
        })}
      </ul>
      {decision === 'open' ? (
        one.suggestion !== 'sameProblemNearby' && (
          <p className="q-line">
            <Button small keys={hasKeys ? 'F6' : undefined} onClick={() => onDecide(one.number, 'repeat')}>
              {t('similar.link')}
              <span className="q-only-read"> {one.number}</span>
            </Button>
            <Button
              small
              tone="link"
              keys={hasKeys ? 'F7' : undefined}
              onClick={() => onDecide(one.number, 'notRepeat')}
            >
              {t('similar.notRepeat')}
              <span className="q-only-read"> {one.number}</span>
            </Button>
          </p>
        )
      ) : (
        <p className="q-line" role="status">
          <span className="desk-small">
            {t(decision === 'repeat' ? 'similar.linked' : 'similar.set', { number: one.number })}
          </span>
          <Button small tone="link" onClick={() => onDecide(one.number, 'open')}>
            {t('similar.undo')}
          </Button>
        </p>
      )}
    </li>
  )
}

/** A reason with its facts in words. */
function useReasonText(form: DeskForm): (reason: Similar['reasons'][number]) => string {
  const { t } = useTranslation('desk')
  const labels = useLabels()
  return ({ reason, facts }) => {
    const fact = (name: string): string => String(facts[name] ?? '')
    switch (reason) {
      case 'sameIin':
      case 'samePhone':
      case 'sameName':
      case 'sameNameAndBirthYear':
      case 'sameDistrict':
        return t(`similar.reason.${reason}`)
      case 'sameSettlement':
        return t('similar.reason.sameSettlement', { settlement: labels.of('settlements', fact('settlement')) })
      case 'sameStreet':
        return t('similar.reason.sameStreet', { street: fact('street') })
      case 'sameHouse':
        return t('similar.reason.sameHouse', { house: fact('house') })
      case 'sameTopic':
        return t('similar.reason.sameTopic', { topic: labels.topic(fact('topic')) })
      case 'sharedWords':
        return t('similar.reason.sharedWords', { words: sharedWords(form.essence, fact('words')) })
      case 'daysAgo':
        return Number(facts['days']) === 0
          ? t('similar.reason.today')
          : t('similar.reason.daysAgo', { count: Number(facts['days']) })
      default:
        return ''
    }
  }
}
