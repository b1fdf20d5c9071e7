import { afterEach, expect, test } from 'vitest'
import { createDocumentWriter, type DocumentWriter } from '#adapters/documents/document-writer'
import { receiptDocument } from '#domain/document/receipt-document'
import { sampleReceipt } from '../../domain/document/samples.ts'

const writers: DocumentWriter[] = []
const start = (options: Parameters<typeof createDocumentWriter>[0] = {}): DocumentWriter => {
  const writer = createDocumentWriter(options)
  writers.push(writer)
  return writer
}

afterEach(async () => {
  await Promise.all(writers.splice(0).map((writer) => writer.close()))
})

const receipt = receiptDocument(sampleReceipt())
const now = () => new Date('2026-03-27T10:42:00Z')

test('documents are written in a thread, several at a time, each getting its own', async () => {
  const writer = start({ now })
  const [pdf, csv] = await Promise.all([writer.write(receipt, 'pdf'), writer.write(receipt, 'csv')])
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
  expect(new TextDecoder().decode(csv)).toContain('K7MX-4R2P')
})

test('a document that cannot be written rejects, and the next one is written', async () => {
  const writer = start({ now })
  const broken = { ...receipt, title: { key: 'document.no-such-key' } }
  await expect(writer.write(broken, 'pdf')).rejects.toThrow('no text')
  await expect(writer.write(receipt, 'csv')).resolves.toBeInstanceOf(Uint8Array)
})

test('a missing font is told by name', async () => {
  await expect(start({ fontsDirectory: '/no-such-folder', now }).write(receipt, 'docx')).rejects.toThrow(
    '/no-such-folder/NotoSans-',
  )
})

test('a thread that died rejects what it had and is started again for the next document', async () => {
  // The first thread ends before it can answer; the second one is asked for a document that it can read.
  const dying = new URL('data:text/javascript,process.exit(3)')
  await expect(start({ workerUrl: dying }).write(receipt, 'csv')).rejects.toThrow('ended with code 3')
  const counting = new URL(
    `data:text/javascript,${encodeURIComponent(
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id, format }) => { if (format === 'pdf') process.exit(4); parentPort.postMessage({ id, bytes: new Uint8Array([7]) }) })",
    )}`,
  )
  const writer = start({ workerUrl: counting })
  await expect(writer.write(receipt, 'pdf')).rejects.toThrow('ended with code 4')
  await expect(writer.write(receipt, 'csv')).resolves.toEqual(new Uint8Array([7]))
})

test('a closed writer rejects what was in work', async () => {
  const writer = start({ now })
  const writing = writer.write(receipt, 'docx')
  const closing = writer.close()
  await expect(writing).rejects.toThrow('was closed')
  await closing
})
