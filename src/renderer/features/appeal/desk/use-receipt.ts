import { useRef, useState } from 'react'
import { registerClient } from '#renderer/host/client.ts'
import type { ReceiptFacts } from './receipt-side.tsx'

export interface ShownReceipt extends ReceiptFacts {
  readonly isNew: boolean
}

export interface ReceiptState {
  readonly facts: ShownReceipt | undefined
  readonly open: (facts: ShownReceipt) => void
  /** Reads an earlier appeal and shows its receipt for another print. */
  readonly openEarlier: (number: string) => Promise<void>
  readonly close: () => void
}

/** Which receipt is on the screen: of the appeal just registered, or of an earlier one. */
export function useReceipt(): ReceiptState {
  const [facts, setFacts] = useState<ShownReceipt>()
  const openedFrom = useRef<Element>(null)
  return {
    facts,
    open: setFacts,
    openEarlier: async (number) => {
      openedFrom.current = document.activeElement
      const read = await registerClient().call('appeal.get', { number })
      if (!read.ok) return
      const { registeredOn, dueOn, language, answerBy } = read.value
      setFacts({ number, registeredOn, dueOn, language, answerBy, defects: [], isNew: false })
    },
    close: () => {
      setFacts(undefined)
      const from = openedFrom.current
      openedFrom.current = null
      // The window over the screen is gone after this drawing; until then the focus is kept inside it.
      if (from instanceof HTMLElement) setTimeout(() => from.focus(), 0)
    },
  }
}
