import { IconPrinter } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { useLabels } from '../words/use-labels.ts'
import { ActionsMenu, type CardAction } from './actions-menu.tsx'
import { CardBody } from './card-body.tsx'
import { CardDialogs, type OpenDialog } from './card-dialogs.tsx'
import { CardDue } from './card-due.tsx'
import { CardLead } from './card-lead.tsx'
import { CardNotices } from './card-notices.tsx'
import { CardState } from './card-state.tsx'
import { CardTimeline } from './card-timeline.tsx'
import { NextStepBar } from './next-step-bar.tsx'
import { useCardPapers } from './use-card-papers.ts'
import type { CardPlace } from './use-neighbours.ts'
import { useUnlink } from './use-unlink.ts'

export interface AppealCardViewProps {
  readonly card: AppealCard
  readonly place: CardPlace
  readonly onStale: () => void
}

/** One appeal: number, state, due date and next step in two lines, then its text, facts, papers and timeline. */
export function AppealCardView({ card, place, onStale }: AppealCardViewProps) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const [why, setWhy] = useState(false)
  const [menu, setMenu] = useState(false)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [done, setDone] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const papers = useCardPapers(card, say)
  const links = useUnlink(card, say)
  const isVoid = card.state === 'void'
  const pick = isVoid ? undefined : () => picker.current?.click()
  const open = (next: OpenDialog) => (isVoid ? undefined : () => setDialog(next))

  function say(words: string): void {
    links.forget()
    setDone(words)
  }

  function act(action: CardAction): void {
    setDone(undefined)
    if (action === 'receipt') void papers.printReceipt()
    else if (action === 'deadline') void papers.printDeadline()
    else if (action === 'docx') void papers.keepCase()
    else if (action === 'attach') pick?.()
    else setDialog(action)
  }

  useCommandHandlers({
    print: () => void papers.printCase(),
    whyThisDate: isVoid ? undefined : () => setWhy(true),
    allActions: () => setMenu(true),
    correctAppeal: open('correct'),
    attachToCard: pick,
    undo: links.undo && (() => void links.undo?.()),
  })

  return (
    <Screen
      title={card.number}
      lead={<CardLead number={card.number} place={place} />}
      leadActions={
        <>
          <Button
            small
            keys="Ctrl+P"
            icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => void papers.printCase()}
          >
            {t('card.print')}
          </Button>
          <ActionsMenu card={card} opened={menu} onOpen={setMenu} onAction={act} />
        </>
      }
      subtitle={
        <span className="card-head">
          <CardState card={card} />
          <CardDue card={card} opened={why} onOpen={setWhy} onPrint={() => void papers.printDeadline()} />
        </span>
      }
      actions={
        <span className="q-second card-kind">
          {t('card.kindAndLanguage', {
            kind: labels.of('appeal_kinds', card.kind),
            language: t(`language.${card.language}`),
          })}
        </span>
      }
      step={
        <NextStepBar
          card={card}
          onCure={() => setDialog('correct')}
          onStateNumber={() => setDialog('stateNumber')}
          onReceipt={() => act('receipt')}
          receiptBusy={papers.receiptBusy}
        />
      }
      panel={<CardTimeline entries={card.timeline} />}
      panelLabel={t('card.timeline')}
      panelWidth="card"
    >
      <CardNotices
        done={done}
        failure={papers.failure ?? links.failure}
        onUndo={links.undo && (() => void links.undo?.())}
      />
      <CardBody
        card={card}
        picker={picker}
        onPick={pick}
        papers={papers}
        onSay={say}
        onStateNumber={() => setDialog('stateNumber')}
        onLink={() => setDialog('link')}
        onUnlink={(link) => void links.remove(link)}
      />
      <CardDialogs
        card={card}
        opened={dialog}
        onClose={() => setDialog(undefined)}
        onStale={onStale}
        onDone={(words) => {
          setDialog(undefined)
          say(words)
        }}
      />
    </Screen>
  )
}
