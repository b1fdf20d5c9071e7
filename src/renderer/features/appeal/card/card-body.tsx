import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { textLanguage } from '../words/text-language.ts'
import { CardDefects } from './card-defects.tsx'
import { CardFacts } from './card-facts.tsx'
import { CardFiles } from './card-files.tsx'
import { CardLinks, type CardLink } from './card-links.tsx'
import { FileDrop } from './file-drop.tsx'
import { useAttach } from './use-attach.ts'
import type { CardPapers } from './use-card-papers.ts'

export interface CardBodyProps {
  readonly card: AppealCard
  readonly picker: RefObject<HTMLInputElement | null>
  readonly onPick: (() => void) | undefined
  readonly papers: CardPapers
  readonly onSay: (words: string) => void
  readonly onStateNumber: () => void
  readonly onLink: () => void
  readonly onUnlink: (link: CardLink) => void
}

/** The text as said, then facts, papers and links. Files may be dropped anywhere on it. */
export function CardBody({ card, picker, onPick, papers, onSay, onStateNumber, onLink, onUnlink }: CardBodyProps) {
  const { t } = useTranslation('appeal')
  const attaching = useAttach(card.appealId, (count) => onSay(t('card.attached', { count })))
  return (
    <FileDrop picker={picker} disabled={!onPick} onFiles={(files) => void attaching.send(files)}>
      {card.voidReason !== null && <WarningNote>{t('card.voidNote', { reason: card.voidReason })}</WarningNote>}
      {card.state !== 'void' && <CardDefects defects={card.defects} />}
      <section aria-labelledby="card-essence">
        <h2 id="card-essence" className="card-label">
          {t('card.essence')}
        </h2>
        {card.essence === '' ? (
          <p className="q-second">{t('noEssence')}</p>
        ) : (
          <p className="q-read card-essence" lang={textLanguage(card.language)}>
            {card.essence}
          </p>
        )}
      </section>
      <CardFacts card={card} onStateNumber={onStateNumber} />
      <CardFiles
        files={card.files}
        onPick={onPick}
        onSave={(file) => void papers.keepFile(file)}
        onPrint={(file) => void papers.printFile(file)}
        current={attaching.current}
        failures={attaching.failures}
        onCancel={attaching.cancel}
      />
      <CardLinks links={card.links} onAdd={onLink} onUnlink={onUnlink} />
    </FileDrop>
  )
}
