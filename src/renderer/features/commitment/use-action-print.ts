import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { OperationInput } from '#contract/operations'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'

type Asked = OperationInput<'follow-up.print'>
export type ActionPaper = Pick<Asked, 'language'> & { readonly format: 'pdf' | 'docx' }

/** The list on paper: the same actions as on the screen, grouped for those who do them. Source: R-37. */
export function useActionPrint(filter: Omit<Asked, 'language' | 'format'>) {
  const { t } = useTranslation('follow-up')
  const list = useCommand('follow-up.print')
  const [done, setDone] = useState<string>()
  const [unread, setUnread] = useState<Failure>()

  async function print(paper: ActionPaper): Promise<void> {
    setDone(undefined)
    setUnread(undefined)
    const made = await list.run({ ...filter, ...paper })
    if (!made.ok) return
    const { document } = made.value
    const isFile = paper.format === 'docx'
    const given = await (isFile ? keepDocument(document) : printDocument(document))
    if (!given.ok) setUnread(given.failure)
    else setDone(isFile ? t('list.kept', { name: document.name }) : t('list.printed'))
  }

  return { print, busy: list.busy, done, failure: list.failure ?? unread }
}
