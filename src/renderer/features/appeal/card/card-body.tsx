import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { textLanguage } from '../words/text-language.ts'
import { CardClocks } from './card-clocks.tsx'
import { CardDefects } from './card-defects.tsx'
import { CardFacts } from './card-facts.tsx'
import { CardFiles } from './card-files.tsx'
import { CardFollowUps } from './follow-ups/card-follow-ups.tsx'
import { CardHearing } from './card-hearing.tsx'
import { CardLifeNotes } from './card-life-notes.tsx'
import { CardLinks } from './card-links.tsx'
import { CardReplies } from './reply/card-replies.tsx'
import { mayUse } from '../words/may-use.ts'
import { CardWork } from './card-work.tsx'
import { FileDrop } from './file-drop.tsx'
import { mayTakeShare } from './may-take-share.ts'
import { useAttach } from './use-attach.ts'
import type { CardWorkState } from './use-card-work.ts'

export interface CardBodyProps {
  readonly card: AppealCard
  readonly picker: RefObject<HTMLInputElement | null>
  readonly work: CardWorkState
}

/** The text as said, then facts, who does what, papers and links. Files may be dropped anywhere on it. */
export function CardBody({ card, picker, work }: CardBodyProps) {
  const { t } = useTranslation('appeal')
  const { papers, mayDo, act } = work
  const attaching = useAttach(card.appealId, (count) =>
    work.finish({ words: t('card.attached', { count }), warnings: [] }),
  )
  const pick = mayDo('attach') ? () => act('attach') : undefined
  return (
    <FileDrop picker={picker} disabled={!pick} onFiles={(files) => void attaching.send(files)}>
      {card.voidReason !== null && <WarningNote>{t('card.voidNote', { reason: card.voidReason })}</WarningNote>}
      <CardLifeNotes card={card} />
      {card.isOpen && <CardDefects defects={card.defects} />}
      <CardClocks card={card} />
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
      <CardFacts card={card} onStateNumber={() => act('stateNumber')} />
      <CardWork
        card={card}
        mayDo={(action) => mayTakeShare(action, card, work.role)}
        onShare={(action, share) => work.openDialog({ form: 'share', action, share })}
        onFile={(file) => void papers.keepFile(file)}
        onAssign={mayDo('assign') ? () => act('assign') : undefined}
      />
      <CardHearing card={card} />
      <CardReplies
        card={card}
        mayDo={mayDo}
        onAction={act}
        onPrint={() => void papers.printPaper({ paper: 'reply' })}
        onFile={(file) => void papers.keepFile(file)}
      />
      <CardFollowUps
        card={card}
        mayDo={(action) => mayUse(work.role, `follow-up.${action}`)}
        onAction={(action, followUp) => work.openDialog({ form: 'followUp', action, followUp })}
        onOpen={mayDo('openFollowUp') ? () => act('openFollowUp') : undefined}
        onFile={(file) => void papers.keepFile(file)}
      />
      <CardFiles
        files={card.files}
        onPick={pick}
        onSave={(file) => void papers.keepFile(file)}
        onPrint={(file) => void papers.printFile(file)}
        current={attaching.current}
        failures={attaching.failures}
        onCancel={attaching.cancel}
      />
      <CardLinks
        card={card}
        onAdd={mayDo('link') ? () => act('link') : undefined}
        onUnlink={(link) => void work.links.remove(link)}
      />
    </FileDrop>
  )
}
