import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type RefObject } from 'react'
import type { AppealCard } from '#contract/appeal-fields'
import { usePerson } from '../words/use-person.ts'
import { availableActions, isLifeAction, isReplyAction, type ActionName } from './card-actions.ts'
import type { OpenDialog } from './card-dialogs.tsx'
import { takeTold } from './reply/told-on-card.ts'
import { oneFullStop } from './one-full-stop.ts'
import type { StepDone } from './steps/use-step.ts'
import { useCardPapers } from './use-card-papers.ts'
import { useCardUndo } from './use-card-undo.ts'
import { useUnlink } from './use-unlink.ts'

/** What is open on a card, what was done last, and what each action does. */
export function useCardWork(card: AppealCard, picker: RefObject<HTMLInputElement | null>) {
  const navigate = useNavigate()
  const search = useSearch({ from: '/frame/appeals/$number' })
  const role = usePerson()?.role
  const [dialog, setDialog] = useState<OpenDialog>()
  const [done, setDone] = useState<StepDone>()
  const papers = useCardPapers(card, say)
  const links = useUnlink(card, say)
  const undo = useCardUndo(card, { onDone: say, onReopen: () => setDialog({ form: 'life', action: 'reopen' }) })
  const available = new Set<ActionName>(availableActions(card, role).map(({ action }) => action))
  if (card.joinedTo !== null) available.add('openLead')

  useEffect(() => {
    const told = takeTold(card.appealId)
    if (told) tell(told)
  }, [card.appealId])

  function say(words: string): void {
    tell({ words, warnings: [] })
  }

  function tell(next: StepDone): void {
    links.forget()
    undo.remember(next.undo)
    setDone({ ...next, words: oneFullStop(next.words) })
  }

  function act(action: ActionName): void {
    setDone(undefined)
    if (isLifeAction(action)) {
      setDialog({ form: 'life', action })
      return
    }
    if (isReplyAction(action)) {
      if (action === 'reply') void navigate({ to: '/appeals/$number/reply', params: { number: card.number }, search })
      else setDialog({ form: 'reply', action })
      return
    }
    switch (action) {
      case 'receipt':
        void papers.printReceipt()
        break
      case 'deadline':
        void papers.printDeadline()
        break
      case 'docx':
        void papers.keepCase()
        break
      case 'attach':
        picker.current?.click()
        break
      case 'openLead':
        void navigate({ to: '/appeals/$number', params: { number: card.joinedTo?.number ?? '' }, search: {} })
        break
      case 'correct':
      case 'stateNumber':
      case 'link':
      case 'void':
        setDialog({ form: action })
        break
      default:
    }
  }

  return {
    papers,
    links,
    done,
    failure: papers.failure ?? links.failure ?? undo.failure,
    dialog,
    openDialog: setDialog,
    closeDialog: () => setDialog(undefined),
    finish: (next: StepDone) => {
      setDialog(undefined)
      tell(next)
    },
    /** Takes back what the bar says was done; not there when it has no counter-entry. */
    undo: links.undo ? () => void links.undo?.() : undo.run,
    role,
    mayDo: (action: ActionName) => available.has(action),
    act,
  }
}

export type CardWorkState = ReturnType<typeof useCardWork>
