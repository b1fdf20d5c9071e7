import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { ShareRow, type ShareAction } from './share-row.tsx'
import type { Share } from './steps/share-of.ts'

export interface CardWorkProps {
  readonly card: AppealCard
  /** Steps at a share that this person may take. */
  readonly mayDo: (action: ShareAction) => boolean
  readonly onShare: (action: ShareAction, share: Share) => void
  readonly onFile: (file: Share['reports'][number]['files'][number]) => void
  /** Not there when nobody can be named now. */
  readonly onAssign: (() => void) | undefined
}

/** Resolutions in the order in which they were given, each with those who do it and what they reported. Source: R-54. */
export function CardWork({ card, mayDo, onShare, onFile, onAssign }: CardWorkProps) {
  const { t } = useTranslation('life')
  if (card.resolutions.length === 0 && onAssign === undefined) return null
  return (
    <section className="card-part" aria-labelledby="card-work">
      <div className="q-spread">
        <h2 id="card-work">{t('card.work')}</h2>
        {onAssign && (
          <Button tone="link" small keys="A" onClick={onAssign}>
            {t('step.assign.action')}
          </Button>
        )}
      </div>
      {card.resolutions.length === 0 && <p className="q-second">{t('card.noWork')}</p>}
      {card.resolutions.map((resolution) => (
        <article key={resolution.resolutionId} className="card-resolution">
          <ResolutionHead resolution={resolution} />
          <ul className="card-shares">
            {card.assignments
              .filter((one) => one.resolutionId === resolution.resolutionId && one.state !== 'passedOn')
              .toSorted((one, other) => Number(other.isLead) - Number(one.isLead))
              .map((share) => (
                <ShareRow
                  key={share.assignmentId}
                  share={share}
                  all={card.assignments}
                  mayDo={mayDo}
                  onAction={(action) => onShare(action, share)}
                  onFile={onFile}
                />
              ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

function ResolutionHead({ resolution }: { readonly resolution: AppealCard['resolutions'][number] }) {
  const format = useFormat()
  const language = useLanguage()
  const { author, givenOn, text } = resolution
  const position = labelIn(language, { kk: author.positionKk, ru: author.positionRu })
  return (
    <>
      <p className="card-resolution-text" lang={resolution.language}>
        {text}
      </p>
      <p className="q-hint">{[author.name, position, format.day(givenOn)].filter((part) => part !== '').join(' · ')}</p>
    </>
  )
}
