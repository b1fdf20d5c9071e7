import { useRef, useState } from 'react'
import type { Failure } from '#contract/failure'
import { newCommandId } from '#renderer/host/client.ts'
import { uploadFile } from '#renderer/host/use-upload.ts'
import type { KeptFile } from './desk-form.ts'

/** A file that is on its way, or that did not arrive. */
export interface Upload {
  readonly uploadId: string
  readonly file: File
  readonly sentBytes: number
  readonly failure: Failure | undefined
}

export interface Attachments {
  readonly uploads: readonly Upload[]
  readonly isBusy: boolean
  readonly add: (files: Iterable<File>) => void
  readonly cancel: (uploadId: string) => void
  readonly retry: (uploadId: string) => void
  /** Gives up everything that is on its way: another form is opened. */
  readonly cancelAll: () => void
}

/** Sends files one after another and tells of each that arrived. */
export function useAttachments(onKept: (file: KeptFile) => void): Attachments {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const aborts = useRef(new Map<string, AbortController>())
  const queue = useRef(Promise.resolve())

  const drop = (uploadId: string): void => setUploads((all) => all.filter((one) => one.uploadId !== uploadId))
  const update = (uploadId: string, news: Partial<Upload>): void =>
    setUploads((all) => all.map((one) => (one.uploadId === uploadId ? { ...one, ...news } : one)))

  async function send(uploadId: string, file: File): Promise<void> {
    const abort = aborts.current.get(uploadId)
    if (!abort || abort.signal.aborted) return
    const sent = await uploadFile(file, (sentBytes) => update(uploadId, { sentBytes }), abort.signal)
    aborts.current.delete(uploadId)
    if (abort.signal.aborted) return
    if (!sent.ok) {
      update(uploadId, { failure: sent.failure })
      return
    }
    drop(uploadId)
    onKept({ fileId: sent.value.fileId, name: sent.value.name, sizeBytes: sent.value.sizeBytes })
  }

  function start(uploadId: string, file: File): void {
    aborts.current.set(uploadId, new AbortController())
    queue.current = queue.current.then(() => send(uploadId, file))
  }

  function cancel(uploadId: string): void {
    aborts.current.get(uploadId)?.abort()
    drop(uploadId)
  }

  return {
    uploads,
    isBusy: uploads.some(({ failure }) => failure === undefined),
    add: (files) => {
      for (const file of files) {
        const uploadId = newCommandId()
        setUploads((all) => [...all, { uploadId, file, sentBytes: 0, failure: undefined }])
        start(uploadId, file)
      }
    },
    cancel,
    retry: (uploadId) => {
      const failed = uploads.find((one) => one.uploadId === uploadId)
      if (!failed) return
      update(uploadId, { failure: undefined, sentBytes: 0 })
      start(uploadId, failed.file)
    },
    cancelAll: () => {
      for (const { uploadId } of uploads) cancel(uploadId)
    },
  }
}
