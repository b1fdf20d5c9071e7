import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import type { CardLink } from './card-links.tsx'

/** Takes a link off and can put it back: a link stands on the appeal that names the other. */
export function useUnlink(card: AppealCard, onDone: (words: string) => void) {
  const { t } = useTranslation('appeal')
  const unlink = useCommand('appeal.unlink')
  const link = useCommand('appeal.link')
  const [gone, setGone] = useState<CardLink>()
  const inputOf = ({ direction, kind, appealId, number }: CardLink) =>
    direction === 'out' ? { appealId: card.appealId, kind, number } : { appealId, kind, number: card.number }
  return {
    failure: unlink.failure ?? link.failure,
    remove: async (one: CardLink) => {
      const done = await unlink.run(inputOf(one))
      if (!done.ok) return
      onDone(t('card.unlinked', { number: one.number }))
      setGone(one)
    },
    /** Undefined when there is nothing to bring back. */
    undo:
      gone &&
      (async () => {
        const done = await link.run(inputOf(gone))
        if (!done.ok) return
        setGone(undefined)
        onDone(t('card.relinked', { number: gone.number }))
      }),
    forget: () => setGone(undefined),
  }
}
