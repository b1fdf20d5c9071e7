import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { OperationInput } from '#contract/operations'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'

type Paper = Pick<OperationInput<'work.print'>, 'language' | 'format'>

/** The list on paper, for those who have no computer: the same shares as on the screen. Source: R-54. */
export function useWorkPrint(whose: Omit<OperationInput<'work.print'>, 'language' | 'format'>) {
  const { t } = useTranslation('work')
  const list = useCommand('work.print')
  const [done, setDone] = useState<string>()
  const [unread, setUnread] = useState<Failure>()

  async function print(paper: Paper): Promise<void> {
    setDone(undefined)
    setUnread(undefined)
    const made = await list.run({ ...whose, ...paper })
    if (!made.ok) return
    const { document } = made.value
    const given = await (paper.format === 'docx' ? keepDocument(document) : printDocument(document))
    if (!given.ok) setUnread(given.failure)
    else setDone(paper.format === 'docx' ? t('kept', { name: document.name }) : t('printed'))
  }

  return { print, busy: list.busy, done, failure: list.failure ?? unread }
}
