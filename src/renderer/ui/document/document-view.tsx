import type { DocumentModel, Text } from '#domain/document/model'
import { DocumentBlocks } from './document-blocks.tsx'
import { documentWords } from './document-words.ts'
import './document.css'

export interface DocumentViewProps {
  readonly model: DocumentModel
  /** Spoken name of the sheet. */
  readonly label: string
}

/** A document on the screen as it will be printed: the same model, words and marks; always black on white. */
export function DocumentView({ model, label }: DocumentViewProps) {
  const words = documentWords(model.language)
  const marks: Text[] = [
    ...(model.practice ? [{ key: 'document.practice' }] : []),
    ...(model.copy === true ? [{ key: 'document.copy' }] : []),
  ]
  return (
    <section className="q-paper" data-paper={model.paper} lang={words.lang} aria-label={label}>
      {marks.length > 0 && (
        <p className="q-paper-marks">
          {marks
            .map((mark) =>
              words
                .lines(mark)
                .map(({ said }) => said)
                .join(' / '),
            )
            .join(' · ')}
        </p>
      )}
      <DocumentBlocks blocks={model.blocks} words={words} />
      {model.footer && <p className="q-paper-foot">{words.inline(model.footer)}</p>}
    </section>
  )
}

/** Reads a model that came as JSON; `undefined` when it is none. */
export function readDocumentModel(json: unknown): DocumentModel | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const isModel = 'blocks' in json && Array.isArray(json.blocks) && 'language' in json && 'paper' in json
  // The register made and checked it; only the shape that drawing relies on is looked at here.
  return isModel ? (json as unknown as DocumentModel) : undefined
}
