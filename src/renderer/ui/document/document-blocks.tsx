import type { Block } from '#domain/document/model'
import { Ornament } from '#renderer/ui/ornament.tsx'
import { DocumentBars, DocumentControl, DocumentFactRows, DocumentFigures, DocumentTable } from './document-tables.tsx'
import { Qr } from './drawings.tsx'
import { documentWords, type DocumentWords } from './document-words.ts'

/** Blocks in order. They have no name of their own, so their place is their key: a model is never edited in place. */
export function DocumentBlocks({
  blocks,
  words,
}: {
  readonly blocks: readonly Block[]
  readonly words: DocumentWords
}) {
  return blocks.map((block, at) => <DocumentBlock key={`${at} ${block.block}`} block={block} words={words} />)
}

interface BlockProps<Kind extends Block['block'] = Block['block']> {
  readonly block: Extract<Block, { block: Kind }>
  readonly words: DocumentWords
}

function DocumentBlock({ block, words }: BlockProps) {
  switch (block.block) {
    case 'ornament':
      return <Ornament />
    case 'letterhead':
      return <Letterhead block={block} words={words} />
    case 'sides':
      return (
        <p className="q-paper-sides">
          <span>{words.inline(block.left)}</span>
          <span>{words.inline(block.right)}</span>
        </p>
      )
    case 'heading':
      return <Heading block={block} words={words} />
    case 'paragraph':
      return <Paragraph block={block} words={words} />
    case 'factRows':
      return <DocumentFactRows block={block} words={words} />
    case 'table':
      return <DocumentTable block={block} words={words} />
    case 'barChart':
      return <DocumentBars block={block} words={words} />
    case 'bigFigures':
      return <DocumentFigures block={block} words={words} />
    case 'qr':
      return <Qr data={block.data} label={words.inline(block.description)} />
    case 'signature':
      return (
        <p className="q-paper-signature" data-style={block.style}>
          <span>{words.inline(block.label)}</span>
          <i aria-hidden="true" />
          <span>{words.inline(block.name)}</span>
        </p>
      )
    case 'controlBox':
      return <DocumentControl block={block} words={words} />
    case 'note':
      return <p className="q-paper-note">{words.inline(block.text)}</p>
    case 'columns':
      return (
        <div className="q-paper-columns">
          {block.columns.map((column, at) => (
            <div key={String(at)} data-fixed={'mm' in column.width || undefined}>
              <DocumentBlocks blocks={column.blocks} words={words} />
            </div>
          ))}
        </div>
      )
    case 'inLanguage':
      return <DocumentBlocks blocks={block.blocks} words={documentWords(block.language)} />
    case 'together':
      return <DocumentBlocks blocks={block.blocks} words={words} />
    case 'rule':
      return <hr className="q-paper-rule" />
    case 'spacer':
      return <div className="q-paper-spacer" />
    case 'pageBreak':
    case 'newPart':
      return <hr className="q-paper-break" />
  }
}

function Letterhead({ block: { name, address, contact, inBoth }, words: own }: BlockProps<'letterhead'>) {
  const words = inBoth === true ? documentWords('both') : own
  const names = words.lines(name)
  const addresses = words.lines(address)
  const contacts = contact === undefined ? [] : words.lines(contact)
  return (
    <div className="q-paper-letterhead">
      {names.map(({ lang, said }) => (
        <div key={lang} lang={lang}>
          <strong>{said}</strong>
          <div>{addresses.find((line) => line.lang === lang)?.said ?? ''}</div>
          <div>{(contacts.find((line) => line.lang === lang) ?? contacts[0])?.said ?? ''}</div>
        </div>
      ))}
    </div>
  )
}

function Heading({ block: { level, text, subtitle }, words }: BlockProps<'heading'>) {
  // The screen around has its own headings up to level 2, so those of a sheet stand below them.
  const Tag = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5'
  return (
    <>
      <Tag className="q-paper-heading" data-level={level}>
        {words.inline(text)}
      </Tag>
      {subtitle && <p className="q-paper-small">{words.inline(subtitle)}</p>}
    </>
  )
}

function Paragraph({ block: { text, style = 'normal' }, words }: BlockProps<'paragraph'>) {
  if (style === 'title' || style === 'number') {
    return (
      <p className="q-paper-text" data-style={style}>
        {words.inline(text)}
      </p>
    )
  }
  return (
    <p className="q-paper-text" data-style={style}>
      {words.lines(text).map(({ lang, said }) => (
        <span key={lang} lang={lang}>
          {said}
        </span>
      ))}
    </p>
  )
}
