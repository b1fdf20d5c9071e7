/** Paper and language of receipts: the printer stands at the desk, so the choice is kept for the desk in this window. */
import { useState } from 'react'
import { z } from 'zod'
import { useOperation } from '#renderer/host/use-query.ts'

export const papers = ['a4half', 'roll80'] as const
export const paperLanguages = ['both', 'kk', 'ru'] as const

const setting = z.object({ paper: z.enum(papers), language: z.enum(paperLanguages) })
export type PaperSetting = z.infer<typeof setting>

const keyOf = (deskId: string): string => `qabyldau.desk.paper.${deskId}`

/** Reads what the desk used last. */
export function readPaper(storage: Pick<Storage, 'getItem'>, deskId: string): PaperSetting | undefined {
  try {
    return setting.safeParse(JSON.parse(storage.getItem(keyOf(deskId)) ?? 'null')).data
  } catch {
    return undefined
  }
}

/** The desk's own choice, else the office's setting. */
export function usePaper(deskId: string): {
  readonly choice: PaperSetting
  readonly change: (choice: PaperSetting) => void
} {
  const office = useOperation('settings.get', {}).value?.office
  const [chosen, setChosen] = useState(() => readPaper(localStorage, deskId))
  return {
    choice: chosen ?? { paper: office?.receiptPaper ?? 'a4half', language: office?.receiptLanguage ?? 'both' },
    change: (choice) => {
      localStorage.setItem(keyOf(deskId), JSON.stringify(choice))
      setChosen(choice)
    },
  }
}
