import { useTranslation } from 'react-i18next'
import { Chip } from '#renderer/ui/chip.tsx'
import { useFindingWords } from './use-finding-words.ts'
import type { ReplyFinding } from './use-reply-check.ts'

/** What the check noticed, each as what is odd and what to do. A sign counts towards the second reader, a hint is only told. */
export function CheckFindings({ findings }: { readonly findings: readonly ReplyFinding[] }) {
  const { t } = useTranslation('reply')
  const words = useFindingWords()
  return (
    <ul className="reply-findings">
      {findings.map((finding, at) => (
        <li key={`${String(at)} ${finding.reason}`} data-level={finding.level}>
          <Chip tone={finding.level === 'flag' ? 'soon' : 'plain'}>
            {t(finding.level === 'flag' ? 'panel.flag' : 'panel.hint')}
          </Chip>{' '}
          {words(finding)}
        </li>
      ))}
    </ul>
  )
}
