/** Ways to ask a document model what it says. */
import type { Block, DocumentModel, TableBlock } from '#domain/document/model'

/** All blocks, those of columns and languages too. */
export const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.block === 'columns') return block.columns.flatMap(({ blocks: inner }) => flat(inner))
    return block.block === 'inLanguage' ? flat(block.blocks) : [block]
  })

/** The tables in their order. */
export const tablesOf = ({ blocks }: DocumentModel): TableBlock[] =>
  flat(blocks).filter((block) => block.block === 'table')

/** Whether a text of our own stands anywhere in the model. */
export const hasKey = (model: DocumentModel, key: string): boolean =>
  JSON.stringify(model).includes(`"key":${JSON.stringify(key)}`)
