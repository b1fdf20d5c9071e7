import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { Envelope, Failure } from '#contract/failure'
import type { FileReference } from '#contract/fields'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { printLanguage } from '../words/print-language.ts'
import type { CardPaper } from './papers.ts'
import { usePaperName } from './use-paper-name.ts'

/** Papers of one appeal: its case file, the calculation of its due date, its receipt, its attachments. */
export function useCardPapers(card: AppealCard, onDone: (words: string) => void) {
  const { t } = useTranslation(['appeal', 'life'])
  const language = printLanguage(useLanguage())
  const caseFile = useCommand('appeal.print')
  const deadline = useCommand('deadline.print')
  const receipt = useCommand('receipt.print')
  const paper = useCommand('paper.print')
  const paperName = usePaperName()
  const [failure, setFailure] = useState<Failure>()
  const { number } = card

  /** Makes a paper, brings it here, says so. */
  async function bring<Value>(
    made: Envelope<Value>,
    take: (value: Value) => Promise<Envelope<null>>,
    words: (value: Value) => string,
  ): Promise<void> {
    if (!made.ok) {
      if (made.failure.reason !== 'task.cancelled') setFailure(made.failure)
      return
    }
    const taken = await take(made.value)
    if (taken.ok) onDone(words(made.value))
    else setFailure(taken.failure)
  }

  return {
    failure,
    receiptBusy: receipt.busy,
    printCase: async () => {
      setFailure(undefined)
      const made = await caseFile.run({ numbers: [number], language, format: 'pdf' })
      await bring(
        made,
        ({ document }) => printDocument(document),
        () => t('appeal:card.printed', { number }),
      )
    },
    keepCase: async () => {
      setFailure(undefined)
      const made = await caseFile.run({ numbers: [number], language, format: 'docx' })
      await bring(
        made,
        ({ document }) => keepDocument(document),
        ({ document }) => t('appeal:card.kept', { name: document.name }),
      )
    },
    printDeadline: async () => {
      setFailure(undefined)
      const made = await deadline.run({ number, language })
      await bring(
        made,
        ({ document }) => printDocument(document),
        () => t('appeal:card.printedDeadline'),
      )
    },
    printReceipt: async () => {
      setFailure(undefined)
      const made = await receipt.run({ number })
      await bring(
        made,
        ({ document }) => printDocument(document),
        ({ isCopy }) => t(isCopy ? 'appeal:card.printedReceiptCopy' : 'appeal:card.printedReceipt'),
      )
    },
    printPaper: async (wanted: CardPaper) => {
      setFailure(undefined)
      const made = await paper.run({ number, language, ...wanted })
      await bring(
        made,
        ({ document }) => printDocument(document),
        () => t('life:paper.printed', { name: paperName(wanted) }),
      )
    },
    keepFile: async (file: FileReference) => {
      setFailure(undefined)
      await bring({ ok: true, value: file }, keepDocument, ({ name }) => t('appeal:card.kept', { name }))
    },
    printFile: async (file: FileReference) => {
      setFailure(undefined)
      const taken = await printDocument(file)
      if (!taken.ok) setFailure(taken.failure)
    },
  }
}

export type CardPapers = ReturnType<typeof useCardPapers>
