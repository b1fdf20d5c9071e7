/** The thread that writes documents, one after another, so that no window and no register waits for a file. */
import { parentPort } from 'node:worker_threads'
import type { DocumentJob, DocumentReply } from './document-job.ts'
import { writeDocument } from './write-document.ts'

const port = parentPort
if (port === null) throw new Error('this file runs as a worker thread')

let queue: Promise<void> = Promise.resolve()

port.on('message', (job: DocumentJob) => {
  queue = queue.then(async () => port.postMessage(await reply(job)))
})

async function reply({ id, model, format, fontsDirectory, writtenAt }: DocumentJob): Promise<DocumentReply> {
  try {
    return { id, bytes: await writeDocument(model, format, { fontsDirectory, writtenAt: new Date(writtenAt) }) }
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error))
    return { id, error: known.message, stack: known.stack ?? '' }
  }
}
