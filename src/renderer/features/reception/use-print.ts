import { useState } from 'react'
import type { Failure } from '#contract/failure'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import type { FileReference } from '#contract/fields'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'

type Printing = {
  [Name in OperationName]: OperationOutput<Name> extends { readonly document: FileReference } ? Name : never
}[OperationName]

export interface Print<Name extends Printing> {
  /** Makes the paper, then prints it or lets the person keep it. */
  readonly run: (input: OperationInput<Name>, what: 'print' | 'save') => Promise<boolean>
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** Name of the file that was made last. */
  readonly done: string | undefined
}

/** A paper of the register: made there, brought to this window, printed or kept. */
export function usePrint<Name extends Printing>(name: Name): Print<Name> {
  const command = useCommand(name)
  const [unread, setUnread] = useState<Failure>()
  const [done, setDone] = useState<string>()
  return {
    async run(input, what) {
      setUnread(undefined)
      setDone(undefined)
      const made = await command.run(input)
      if (!made.ok) return false
      const { document } = made.value as { readonly document: FileReference }
      const given = await (what === 'print' ? printDocument(document) : keepDocument(document))
      if (given.ok) setDone(document.name)
      else setUnread(given.failure)
      return given.ok
    },
    busy: command.busy,
    failure: command.failure ?? unread,
    done,
  }
}
