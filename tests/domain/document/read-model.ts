/** Ways to ask a document model what it says. */
import type { Block, DocumentModel, TableBlock, Text } from '#domain/document/model'

/** All blocks, those of columns, languages and kept pieces too. */
export const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.block === 'columns') return block.columns.flatMap(({ blocks: inner }) => flat(inner))
    return block.block === 'inLanguage' || block.block === 'together' ? flat(block.blocks) : [block]
  })

/** The tables in their order. */
export const tablesOf = ({ blocks }: DocumentModel): TableBlock[] =>
  flat(blocks).filter((block) => block.block === 'table')

/** Whether a text of our own stands anywhere in the model. */
export const hasKey = (model: DocumentModel, key: string): boolean =>
  JSON.stringify(model).includes(`"key":${JSON.stringify(key)}`)

const wordOf = (text: Text): string => ('key' in text ? text.key : 'text' in text ? text.text : '')

/** Headings of a level: their keys; '' for a name in two languages. */
export const headings = ({ blocks }: DocumentModel, level: number): string[] =>
  flat(blocks).flatMap((block) => (block.block === 'heading' && block.level === level ? [wordOf(block.text)] : []))

/** Keys of the labels of all fact rows, in order. */
export const factLabels = ({ blocks }: DocumentModel): string[] =>
  flat(blocks).flatMap((block) => (block.block === 'factRows' ? block.rows.map(({ label }) => wordOf(label)) : []))

/** Names beside the places for signatures. */
export const signatures = ({ blocks }: DocumentModel): string[] =>
  flat(blocks).flatMap((block) => (block.block === 'signature' ? [wordOf(block.name)] : []))
