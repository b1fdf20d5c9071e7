import i18next from 'i18next'
import { Trans, useTranslation } from 'react-i18next'
import { parseLocalDate } from '#domain/calendar/local-date'
import { formatUntil } from '#domain/language/until-day'
import type { OperationOutput } from '#contract/operations'
import { useOperation } from '#renderer/host/use-query.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { spokenIn, spokenNumber } from './receipt-words.ts'
import type { AnswerWay } from './desk-form.ts'

export interface ReceiptFacts {
  readonly number: string
  readonly registeredOn: string
  readonly dueOn: string
  readonly language: string
  readonly answerBy: AnswerWay | null
  readonly defects: OperationOutput<'appeal.register'>['defects']
}

/** What is missing is told after the fact: it is registered all the same. */
export function ReceiptDefects({ defects }: Pick<ReceiptFacts, 'defects'>) {
  const { t } = useTranslation('desk')
  if (defects.length === 0) return null
  return (
    <WarningNote title={t('receipt.defects')}>
      <ul>
        {defects.map((defect) => (
          <li key={defect}>{t(`defect.${dashed(defect)}`)}</li>
        ))}
      </ul>
    </WarningNote>
  )
}

type Dashed<Name extends string> = Name extends `${infer Before}.${infer After}` ? `${Before}-${After}` : Name

/** Dots part the levels of a message key, so the name of a defect stands there with a dash. */
function dashed<Name extends string>(name: Name): Dashed<Name> {
  return name.replace('.', '-') as Dashed<Name>
}

/** The words for the person, in the person's language whatever the screen is in. */
export function ReceiptWords({ facts }: { readonly facts: ReceiptFacts }) {
  const { t } = useTranslation('desk')
  const screen = useLanguage()
  const phone = useOperation('organisation.get', {}).value?.phone ?? ''
  const spoken = spokenIn(facts.language, screen)
  const say = i18next.getFixedT(spoken, 'desk')
  const [dueOn, today] = [parseLocalDate(facts.dueOn), parseLocalDate(facts.registeredOn)]
  return (
    <section>
      <h3>{t('receipt.say')}</h3>
      <blockquote className="desk-say" lang={spoken}>
        <Trans
          t={say}
          i18nKey={`receipt.words.${facts.answerBy ?? 'other'}`}
          values={{
            number: spokenNumber(facts.number),
            day: dueOn && today ? formatUntil(dueOn, spoken, today) : facts.dueOn,
          }}
          components={{ b: <strong /> }}
        />
        {phone !== '' && ` ${say('receipt.ask', { phone })}`}
      </blockquote>
    </section>
  )
}
