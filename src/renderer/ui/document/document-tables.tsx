import { cellText, type Block, type Cell } from '#domain/document/model'
import { MarkShape, Qr } from './drawings.tsx'
import type { DocumentWords } from './document-words.ts'

interface Props<Kind extends Block['block']> {
  readonly block: Extract<Block, { block: Kind }>
  readonly words: DocumentWords
}

export function DocumentFactRows({ block: { rows, style }, words }: Props<'factRows'>) {
  return (
    <dl className="q-paper-facts" data-style={style}>
      {rows.map(({ label, value, strong }) => (
        <div key={words.inline(label)} data-strong={strong || undefined}>
          <dt>{words.inline(label)}</dt>
          <dd>{words.inline(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

export function DocumentTable({ block, words }: Props<'table'>) {
  const { columns, rows, total, note, size = 'normal', shaded = [], lines = 'rows', title } = block
  const heads = columns.map(({ head }) => words.inline(head))
  return (
    <>
      <table
        className="q-paper-table"
        data-size={size}
        data-lines={lines}
        aria-label={title ? words.inline(title) : undefined}
      >
        {heads.some((head) => head !== '') && (
          <thead>
            <tr>
              {columns.map(({ align = 'left' }, at) => (
                <th key={String(at)} scope="col" data-align={align}>
                  {heads[at]}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, at) => (
            <Row key={String(at)} cells={row} columns={columns} words={words} shaded={shaded.includes(at)} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Row cells={total} columns={columns} words={words} shaded={false} />
          </tfoot>
        )}
      </table>
      {note && <p className="q-paper-small">{words.inline(note)}</p>}
    </>
  )
}

interface RowProps {
  readonly cells: readonly Cell[]
  readonly columns: Props<'table'>['block']['columns']
  readonly words: DocumentWords
  readonly shaded: boolean
}

function Row({ cells, columns, words, shaded }: RowProps) {
  return (
    <tr data-shaded={shaded || undefined}>
      {columns.map(({ align = 'left' }, at) => {
        const cell = cells[at]
        if (cell === undefined) return <td key={String(at)} />
        const marked = 'cell' in cell ? cell : undefined
        return (
          <td key={String(at)} data-align={align} data-strong={marked?.strong || undefined}>
            {marked?.mark && <MarkShape mark={marked.mark} />} {words.inline(cellText(cell))}
          </td>
        )
      })}
    </tr>
  )
}

export function DocumentBars({ block: { title, rows }, words }: Props<'barChart'>) {
  const largest = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <figure className="q-paper-bars">
      <figcaption>{words.inline(title)}</figcaption>
      <dl>
        {rows.map(({ label, value, pattern }) => (
          <div key={words.inline(label)}>
            <dt>{words.inline(label)}</dt>
            <dd>
              {value > 0 && (
                <span data-pattern={pattern} style={{ width: `${(value / largest) * 80}%` }} aria-hidden="true" />
              )}
              <b>{words.inline({ count: value })}</b>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}

export function DocumentFigures({ block: { figures }, words }: Props<'bigFigures'>) {
  return (
    <div className="q-paper-figures">
      {figures.map(({ count, label }) => (
        <p key={words.inline(label)}>
          <b>{words.inline({ count })}</b>
          <span>{words.inline(label)}</span>
        </p>
      ))}
    </div>
  )
}

export function DocumentControl({ block: { agrees, title, sentences, qr }, words }: Props<'controlBox'>) {
  return (
    <div className="q-paper-control">
      <MarkShape mark={agrees ? 'done' : 'failed'} />
      <div>
        <strong>{words.inline(title)}</strong>
        {sentences.map((sentence) => {
          const said = words.inline(sentence)
          return <p key={said}>{said}</p>
        })}
      </div>
      {qr && <Qr data={qr.data} label={words.inline(qr.description)} />}
    </div>
  )
}
