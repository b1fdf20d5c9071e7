import { useTranslation } from 'react-i18next'
import { replyReasons, type ReplyReason } from '#domain/reply/finding'
import { shortQuote } from './short-quote.ts'
import type { ReplyFinding } from './use-reply-check.ts'

type FindingKey = ReplyReason extends `reply.${infer Key}` ? Key : never

/** What a finding says: what is odd in the words of the reply, and what to do. */
export function useFindingWords(): (finding: ReplyFinding) => string {
  const { t } = useTranslation('reply')
  return ({ reason, facts }) => {
    const known = replyReasons.find((one) => one === reason)
    if (known === undefined) return reason
    const key = known.slice('reply.'.length) as FindingKey
    const text = (name: string): string => shortQuote(String(facts[name] ?? ''))
    return t(`finding.${key}`, {
      quote: text('quote'),
      question: text('question'),
      number: text('number'),
      percent: text('percent'),
    })
  }
}
