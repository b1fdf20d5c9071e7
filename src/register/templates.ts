/**
 * The templates of the office: those that ship with the program, each in the office's own wording where it has one, then
 * those that were written here. A template that the office has never touched follows the program, so that a corrected
 * article reaches every office, and an older register has them all from the day it is opened.
 */
import { isRefusal } from '#domain/refusal'
import type { KnownTemplate } from '#domain/template/template'
import { readTemplateFile } from '#domain/template/template-file'
import type { RegisterDeps } from './ports/deps.ts'
import type { Versioned } from './ports/office-reader.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

export type OfficeTemplate = Versioned<KnownTemplate> & {
  readonly origin: 'shipped' | 'changed' | 'own'
  /** As it came with the program; undefined for one that was written here. */
  readonly shipped: KnownTemplate | undefined
}

/** All templates in the order in which they are offered. Throws when the shipped file cannot be read: a bug of ours. */
export async function officeTemplates(tx: ReadTx, deps: Pick<RegisterDeps, 'data'>): Promise<OfficeTemplate[]> {
  const shipped = readTemplateFile(await deps.data.templates())
  if (isRefusal(shipped)) throw new Error(`the shipped templates cannot be read: ${shipped.reason}`)
  const kept = await tx.templates.kept()
  const keptById = new Map(kept.map((one) => [one.templateId, one]))
  const shippedIds = new Set(shipped.map(({ templateId }) => templateId))
  return [
    ...shipped.map((one): OfficeTemplate => {
      const own = keptById.get(one.templateId)
      return own ? { ...own, origin: 'changed', shipped: one } : { ...one, origin: 'shipped', shipped: one, version: 0 }
    }),
    ...kept
      .filter(({ templateId }) => !shippedIds.has(templateId))
      .map((one): OfficeTemplate => ({ ...one, origin: 'own', shipped: undefined })),
  ]
}

/** One template by its id. */
export async function officeTemplate(
  tx: ReadTx,
  deps: Pick<RegisterDeps, 'data'>,
  templateId: string,
): Promise<OfficeTemplate | undefined> {
  return (await officeTemplates(tx, deps)).find((one) => one.templateId === templateId)
}
