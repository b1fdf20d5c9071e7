import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DocumentView, readDocumentModel } from '#renderer/ui/document/document-view.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { ReceiptDefects, ReceiptWords, type ReceiptFacts } from './receipt-side.tsx'
import { usePaper } from './use-paper.ts'

export interface ReceiptDialogProps {
  readonly facts: ReceiptFacts
  readonly deskId: string
  /** Just registered, or an earlier receipt that is printed again. */
  readonly isNew: boolean
  readonly onNext: () => void
  readonly onClose: () => void
}

/** The receipt that the law gives the person: its number, what to say, and the print one Enter away. Source: R-03. */
export function ReceiptDialog({ facts, deskId, isNew, onNext, onClose }: ReceiptDialogProps) {
  const { t } = useTranslation('desk')
  const { number } = facts
  const paper = usePaper(deskId)
  const preview = useOperation('receipt.preview', { number, ...paper.choice }, { keepPrevious: true })
  const printing = useCommand('receipt.print')
  const [failure, setFailure] = useState<Failure>()
  const [isPrinted, setPrinted] = useState(false)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.code !== 'F2') return
      event.preventDefault()
      onNext()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onNext])

  async function print(): Promise<void> {
    const made = await printing.run({ number, ...paper.choice })
    if (!made.ok) return
    const printed = await printDocument(made.value.document)
    setFailure(printed.ok ? undefined : printed.failure)
    if (!printed.ok) return
    setPrinted(true)
    next.current?.focus()
  }

  const isCopy = preview.value?.isCopy ?? false
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t(isNew ? 'receipt.title' : 'receipt.again', { number })}
      prominent={isNew ? 'done' : 'plain'}
      onSubmit={() => void print()}
    >
      <div className="desk-receipt">
        <section className="desk-receipt-paper" aria-label={t('receipt.preview')} tabIndex={0}>
          <QueryView query={preview} skeletonRows={10}>
            {({ model }) => {
              const read = readDocumentModel(model)
              return read ? <DocumentView model={read} label={t('receipt.preview')} /> : null
            }}
          </QueryView>
        </section>
        <div className="desk-receipt-side">
          <ReceiptDefects defects={facts.defects} />
          <ReceiptWords facts={facts} />
          <PaperChoice choice={paper.choice} onChange={paper.change} />
          <FailureNotice failure={printing.failure ?? failure} />
          <div className="desk-receipt-actions">
            <Button
              type="submit"
              tone="primary"
              keys="Enter"
              busy={printing.busy}
              autoFocus
              icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
            >
              {t(isCopy ? 'receipt.printAgain' : 'receipt.print')}
            </Button>
            <Button ref={next} keys="F2" onClick={onNext}>
              {t('receipt.next')}
            </Button>
            <p className="q-hint" role="status">
              {isPrinted ? t('receipt.printed') : t(isCopy ? 'receipt.isCopy' : 'receipt.later')}
            </p>
          </div>
        </div>
      </div>
    </Dialog>
  )
}
