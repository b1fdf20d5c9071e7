import { IconPrinter } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { Button } from '#renderer/ui/button.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { useLabels } from '../words/use-labels.ts'
import { ActionsMenu } from './actions-menu.tsx'
import { CardBody } from './card-body.tsx'
import { CardDialogs } from './card-dialogs.tsx'
import { CardDue } from './card-due.tsx'
import { CardLead } from './card-lead.tsx'
import { CardNotices } from './card-notices.tsx'
import { CardState } from './card-state.tsx'
import { CardTimeline } from './card-timeline.tsx'
import { NextStepBar } from './next-step-bar.tsx'
import { useCardKeys } from './use-card-keys.ts'
import { useCardWork } from './use-card-work.ts'
import type { CardPlace } from './use-neighbours.ts'

export interface AppealCardViewProps {
  readonly card: AppealCard
  readonly place: CardPlace
  readonly onStale: () => void
}

/** One appeal: number, state, due date and next step in two lines, then its text, facts, work, papers and timeline. */
export function AppealCardView({ card, place, onStale }: AppealCardViewProps) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const [why, setWhy] = useState(false)
  const [menu, setMenu] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const work = useCardWork(card, picker)
  const { papers } = work
  useCardKeys(work, { onWhy: card.state === 'void' ? undefined : () => setWhy(true), onMenu: () => setMenu(true) })
  return (
    <Screen
      title={card.number}
      lead={<CardLead number={card.number} place={place} />}
      leadActions={
        <>
          <span className="q-second card-kind">
            {t('card.kindAndLanguage', {
              kind: labels.of('appeal_kinds', card.kind),
              language: t(`language.${card.language}`),
            })}
          </span>
          <Button
            small
            keys="Ctrl+P"
            icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => void papers.printCase()}
          >
            {t('card.print')}
          </Button>
          <ActionsMenu
            card={card}
            opened={menu}
            onOpen={setMenu}
            onAction={work.act}
            onPaper={(paper) => void papers.printPaper(paper)}
          />
        </>
      }
      subtitle={
        <span className="card-head">
          <CardState card={card} />
          <CardDue card={card} opened={why} onOpen={setWhy} onPrint={() => void papers.printDeadline()} />
        </span>
      }
      step={<NextStepBar card={card} mayDo={work.mayDo} onAction={work.act} receiptBusy={papers.receiptBusy} />}
      panel={<CardTimeline entries={card.timeline} />}
      panelLabel={t('card.timeline')}
      panelWidth="card"
    >
      <CardNotices done={work.done} failure={work.failure} onUndo={work.undo} />
      <CardBody card={card} picker={picker} work={work} />
      <CardDialogs card={card} opened={work.dialog} onClose={work.closeDialog} onStale={onStale} onDone={work.finish} />
    </Screen>
  )
}
