import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import type { ActionName } from './card-actions.ts'
import type { CardWorkState } from './use-card-work.ts'

/** Keys of the card: each works where its action is offered. */
export function useCardKeys(
  work: CardWorkState,
  { onWhy, onMenu }: { readonly onWhy: (() => void) | undefined; readonly onMenu: () => void },
): void {
  const key = (...actions: readonly ActionName[]): (() => void) | undefined => {
    const offered = actions.find(work.mayDo)
    return offered && (() => work.act(offered))
  }
  useCommandHandlers({
    print: () => void work.papers.printCase(),
    whyThisDate: onWhy,
    allActions: onMenu,
    correctAppeal: key('correct'),
    attachToCard: key('attach'),
    assignOnCard: key('assign'),
    controlOnCard: key('putOnControl', 'takeOffControl'),
    replyOnCard: key('reply', 'sign'),
    undo: work.undo,
  })
}
