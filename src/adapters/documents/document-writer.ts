/** Writes documents in a thread of its own: started at the first document, started again when it died. */
import { Worker } from 'node:worker_threads'
import type { DocumentWriter as DocumentPort } from '#register/ports/surroundings'
import type { DocumentJob, DocumentReply } from './document-job.ts'
import { defaultFontsDirectory } from './write-document.ts'

/** Where the writer finds its parts; a packed program passes the places of its bundle. */
export interface DocumentWriterOptions {
  readonly workerUrl?: URL
  readonly fontsDirectory?: string
  /** Moment put into the properties of a file. */
  readonly now?: () => Date
}

/** The register's port, with the end that belongs to whoever started it. `write` rejects when a model cannot be written. */
export interface DocumentWriter extends DocumentPort {
  /** Ends the thread; documents still in work are rejected. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** A writer in a worker thread. */
export function createDocumentWriter({
  workerUrl = new URL('./document-worker.ts', import.meta.url),
  fontsDirectory = defaultFontsDirectory,
  now = () => new Date(),
}: DocumentWriterOptions = {}): DocumentWriter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  const start = (): Worker => {
    const started = new Worker(workerUrl)
    // A thread that waits for documents must not keep the program from ending.
    started.unref()
    started.on('message', (reply: DocumentReply) => settle(reply))
    started.on('error', (error: unknown) => failAll(started, error instanceof Error ? error : new Error(String(error))))
    started.on('exit', (code) => failAll(started, new Error(`the document thread ended with code ${code}`)))
    return started
  }

  const settle = (reply: DocumentReply): void => {
    const job = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker?.unref()
    if ('bytes' in reply) job?.resolve(reply.bytes)
    else job?.reject(Object.assign(new Error(reply.error), { stack: reply.stack }))
  }

  const failAll = (ended: Worker, error: Error): void => {
    if (worker !== ended) return
    worker = undefined
    for (const job of waiting.values()) job.reject(error)
    waiting.clear()
  }

  return {
    write: (model, format) =>
      new Promise<Uint8Array>((resolve, reject) => {
        worker ??= start()
        lastId += 1
        const job: DocumentJob = { id: lastId, model, format, fontsDirectory, writtenAt: now().getTime() }
        worker.postMessage(job, [])
        waiting.set(job.id, { resolve, reject })
        worker.ref()
      }),
    close: async () => {
      const ending = worker
      if (ending === undefined) return
      failAll(ending, new Error('the document writer was closed'))
      await ending.terminate()
    },
  }
}
