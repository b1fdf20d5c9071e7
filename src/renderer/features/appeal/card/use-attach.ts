import { useEffect, useRef, useState } from 'react'
import type { Failure } from '#contract/failure'
import type { FileReference } from '#contract/fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { uploadFile } from '#renderer/host/use-upload.ts'

export interface Attaching {
  readonly name: string
  readonly sentBytes: number
  readonly sizeBytes: number
}

export interface FileFailure {
  readonly name: string
  readonly failure: Failure
}

/** Sends files one after another and attaches those that arrived; what failed is told by name and holds nothing up. */
export function useAttach(appealId: string, onAttached: (count: number) => void) {
  const attach = useCommand('appeal.attach')
  const [current, setCurrent] = useState<Attaching>()
  const [failures, setFailures] = useState<readonly FileFailure[]>([])
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  async function send(files: readonly File[]): Promise<void> {
    if (files.length === 0 || stop.current) return
    const control = new AbortController()
    stop.current = control
    setFailures([])
    const arrived: FileReference[] = []
    for (const file of files) {
      if (control.signal.aborted) break
      setCurrent({ name: file.name, sentBytes: 0, sizeBytes: file.size })
      const sent = await uploadFile(
        file,
        (sentBytes, sizeBytes) => setCurrent({ name: file.name, sentBytes, sizeBytes }),
        control.signal,
      )
      if (sent.ok) arrived.push(sent.value)
      else if (sent.failure.reason !== 'task.cancelled') tell(file.name, sent.failure)
    }
    stop.current = undefined
    setCurrent(undefined)
    if (arrived.length === 0) return
    const done = await attach.run({ appealId, files: arrived.map(({ fileId, name }) => ({ fileId, name })) })
    if (done.ok) onAttached(arrived.length)
    else tell(arrived.map(({ name }) => name).join(', '), done.failure)
  }

  function tell(name: string, failure: Failure): void {
    setFailures((now) => [...now, { name, failure }])
  }

  return { send, current, failures, cancel: () => stop.current?.abort() }
}
