/** What the writers share: the parts of a pile and the marks of a sheet. */
import type { Block, DocumentModel, Text } from '#domain/document/model'
import type { Wording } from './document-texts.ts'

/** One part of a document: its foot and its blocks. */
export interface DocumentPart {
  readonly footer: Text | undefined
  readonly blocks: readonly Block[]
}

/** The parts of a model, cut at every `newPart`; each counts its own sheets. */
export function documentParts({ blocks, footer }: DocumentModel): readonly DocumentPart[] {
  const parts: { footer: Text | undefined; blocks: Block[] }[] = [{ footer, blocks: [] }]
  for (const block of blocks) {
    if (block.block === 'newPart') parts.push({ footer: block.footer, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** "Practice" and "copy" in both languages whatever the document's own, because the finder of a paper may read only one. */
export function documentMarks({ practice, copy }: DocumentModel, words: Wording): readonly string[] {
  const keys = [...(practice ? ['document.practice'] : []), ...(copy === true ? ['document.copy'] : [])]
  return keys.map((key) => `${words.inOne({ key }, 'kk')} / ${words.inOne({ key }, 'ru')}`)
}
