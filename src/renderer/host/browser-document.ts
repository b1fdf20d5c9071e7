/** Papers in a browser: the print dialog for a PDF, a download for everything. */
import type { PrintableDocument } from '#contract/host-bridge'

/** How long the bytes stay after the dialog opened; the browser may still be reading them. Milliseconds. */
const keepFor = 60_000

/** Opens the print dialog of the browser with a PDF in a frame that is not seen. */
export async function printPdf(document: PrintableDocument): Promise<void> {
  const address = addressOf(document)
  const frame = window.document.createElement('iframe')
  frame.hidden = true
  frame.title = document.name
  frame.src = address
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    window.document.body.append(frame)
  })
  const before = window.document.activeElement
  frame.contentWindow?.focus()
  frame.contentWindow?.print()
  // Keys go on working on the screen: without this they would go to the unseen frame.
  window.focus()
  if (before instanceof HTMLElement) before.focus()
  setTimeout(() => {
    frame.remove()
    URL.revokeObjectURL(address)
  }, keepFor)
}

/** Gives a document to the browser's downloads. */
export async function saveDocument(document: PrintableDocument): Promise<void> {
  const address = addressOf(document)
  const link = window.document.createElement('a')
  link.href = address
  link.download = document.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keepFor)
}

function addressOf({ bytes, mediaType }: PrintableDocument): string {
  return URL.createObjectURL(new Blob([bytes], { type: mediaType }))
}
