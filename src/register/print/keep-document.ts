/** Writes a document outside of any transaction and keeps its bytes in the vault, where the caller reads them. */
import type { DocumentModel } from '#domain/document/model'
import type { FileReference } from '#contract/fields'
import type { TaskContext } from '../handler.ts'
import type { DocumentFormat } from '../ports/surroundings.ts'

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<DocumentFormat, string>

/** Makes the file. `name` without ending; signs that file systems refuse are replaced. */
export async function keepDocument(
  { deps, register, write }: Pick<TaskContext, 'deps' | 'register' | 'write'>,
  { model, format, name }: { readonly model: DocumentModel; readonly format: DocumentFormat; readonly name: string },
): Promise<FileReference> {
  const bytes = await deps.documents.write(model, format)
  const { fileId, sizeBytes } = await register().vault.put(bytes)
  const mediaType = mediaTypes[format]
  await write(async (tx) => {
    await tx.files.noteFile({ fileId, mediaType, sizeBytes })
    return { done: true as const }
  })
  return { fileId, name: `${name.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}.${format}`, mediaType, sizeBytes }
}
