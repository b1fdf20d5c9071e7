/**
 * The register in a thread of its own, so that no window waits for a query, an import or a report. Started by
 * `register-client.ts` only; everything it knows comes by message.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { nouns } from '#contract/operation'
import { compose } from './compose.ts'
import type { FromWorker, ToWorker, WorkerOptions } from './register-messages.ts'

/** How often the file is looked at for changes by other processes, in milliseconds. */
const watchEvery = 1000

if (!parentPort) throw new Error('this file runs as a worker')
const port = parentPort
const options: WorkerOptions = workerData

function send(message: FromWorker): void {
  port.postMessage(message)
}

const composed = await compose({
  ...options,
  announce: (changed) => {
    if (changed.length > 0) send({ kind: 'changed', nouns: changed })
  },
  progress: (commandId, done, total) => send({ kind: 'progress', commandId, done, total }),
})
const { dispatcher, house, deps } = composed

/** An error ends the worker, as everywhere else; the client starts it again and says so. */
async function receive(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'call': {
      const envelope = await dispatcher.call(message.request, { session: message.session })
      send({ kind: 'reply', id: message.id, envelope })
      return
    }
    case 'cancel':
      dispatcher.cancel(message.commandId, { session: message.session })
      return
    case 'end-session':
      dispatcher.endSession(message.session)
      return
    case 'close':
      clearInterval(watch)
      await composed.close()
      port.close()
  }
}

let isLooking = false
async function look(): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    if (await house.changedElsewhere()) send({ kind: 'changed', nouns })
  } catch (error) {
    deps.log.write({ level: 'warn', event: 'register.watch-failed', error })
  } finally {
    isLooking = false
  }
}

const watch = setInterval(() => void look(), watchEvery)
port.on('message', (message: ToWorker) => void receive(message))
send({ kind: 'ready' })
