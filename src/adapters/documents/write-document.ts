import { fileURLToPath } from 'node:url'
import type { DocumentModel } from '#domain/document/model'
import type { DocumentFormat } from '#register/ports/surroundings'
import { writeCsv } from './csv-writer.ts'
import { writeDocx } from './docx-writer.ts'
import { writePdf } from './pdf-writer.ts'
import { writeXlsx } from './xlsx-writer.ts'
import type { WriteOptions } from './write-options.ts'

/** Folder of the fonts in the checkout; a packed program passes its own. */
export const defaultFontsDirectory = fileURLToPath(new URL('../../../resources/fonts', import.meta.url))

/** Writes a model in this thread. The register's thread uses the writer of `document-writer.ts` instead. */
export async function writeDocument(
  model: DocumentModel,
  format: DocumentFormat,
  { fontsDirectory = defaultFontsDirectory, writtenAt = new Date() }: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const options = { fontsDirectory, writtenAt }
  switch (format) {
    case 'pdf':
      return writePdf(model, options)
    case 'docx':
      return writeDocx(model, options)
    case 'xlsx':
      return writeXlsx(model, options)
    case 'csv':
      return writeCsv(model)
  }
}
