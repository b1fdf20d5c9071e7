import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand, type Progress } from '#renderer/host/use-command.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { printLanguage } from '../words/print-language.ts'
import { listInput } from './conditions.ts'

export interface PaperWork {
  readonly label: string
  readonly cancelLabel: string
  readonly progress: Progress | undefined
  readonly cancel: () => void
}

/** Case files that one print may hold, as the contract says. */
export const mostFiles = 500

/** Prints and exports what the filter shows or what is selected, with progress and a way to stop. */
export function useListPapers(search: AppealSearch, onDone: (words: string) => void) {
  const { t } = useTranslation('appeal')
  const language = printLanguage(useLanguage())
  const list = useCommand('appeal.export')
  const files = useCommand('appeal.print')
  const [kind, setKind] = useState<'printing' | 'exporting'>('printing')
  const [failure, setFailure] = useState<Failure>()

  async function exportAs(format: 'pdf' | 'docx' | 'xlsx' | 'csv'): Promise<void> {
    setKind(format === 'pdf' ? 'printing' : 'exporting')
    setFailure(undefined)
    const made = await list.run({ ...listInput(search), language, format })
    if (!made.ok) {
      setFailure(stopped(made.failure))
      return
    }
    const { document } = made.value
    const brought = format === 'pdf' ? await printDocument(document) : await keepDocument(document)
    if (!brought.ok) setFailure(brought.failure)
    else onDone(format === 'pdf' ? t('list.printed') : t('list.kept', { name: document.name }))
  }

  async function printFiles(numbers: readonly string[]): Promise<void> {
    setFailure(undefined)
    const made = await files.run({ numbers: [...numbers], language, format: 'pdf' })
    if (!made.ok) {
      setFailure(stopped(made.failure))
      return
    }
    const brought = await printDocument(made.value.document)
    if (!brought.ok) setFailure(brought.failure)
    else onDone(t('list.printedFiles', { count: numbers.length }))
  }

  return { exportAs, printFiles, failure, work: workOf() }

  function workOf(): PaperWork | undefined {
    if (files.busy) {
      return {
        label: t('list.printingFiles'),
        cancelLabel: t('list.cancelPrint'),
        progress: files.progress,
        cancel: files.cancel,
      }
    }
    if (!list.busy) return undefined
    const isPrint = kind === 'printing'
    return {
      label: t(isPrint ? 'list.printing' : 'list.exporting'),
      cancelLabel: t(isPrint ? 'list.cancelPrint' : 'list.cancelExport'),
      progress: list.progress,
      cancel: list.cancel,
    }
  }
}

/** What the person stopped themselves is no failure to tell. */
function stopped(failure: Failure): Failure | undefined {
  return failure.reason === 'task.cancelled' ? undefined : failure
}
