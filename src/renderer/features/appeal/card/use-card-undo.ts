import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { takeBack, type Undo } from './steps/undo.ts'

/** Takes the last step back by its counter-entry. Source: R-37. */
export function useCardUndo(
  card: AppealCard,
  { onDone, onReopen }: { readonly onDone: (words: string) => void; readonly onReopen: () => void },
) {
  const { t } = useTranslation('life')
  const takeOffControl = useCommand('appeal.take-off-control')
  const putOnControl = useCommand('appeal.put-on-control')
  const separate = useCommand('appeal.separate')
  const join = useCommand('appeal.join')
  const [undo, setUndo] = useState<Undo>()

  async function take(last: Undo): Promise<void> {
    if (last.step === 'reopen') {
      onReopen()
      return
    }
    const isTaken = await takeBack(last, {
      target: { appealId: card.appealId, expectedVersion: card.version },
      reason: t('undo.reason'),
      calls: {
        takeOffControl: takeOffControl.run,
        putOnControl: putOnControl.run,
        separate: separate.run,
        join: join.run,
      },
    })
    if (!isTaken) return
    setUndo(undefined)
    onDone(t('undo.back'))
  }

  return {
    failure: takeOffControl.failure ?? putOnControl.failure ?? separate.failure ?? join.failure,
    /** Not there when the last step has no counter-entry. */
    run: undo && (() => void take(undo)),
    remember: setUndo,
  }
}
