import { useMemo } from 'react'
import { encode } from 'uqr'
import type { Mark } from '#domain/document/model'

/** A QR code with the same strength of correction as in print, drawn as one path. */
export function Qr({ data, label }: { readonly data: string; readonly label: string }) {
  const { path, size } = useMemo(() => qrPath(data), [data])
  return (
    <svg className="q-paper-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}

function qrPath(data: string): { readonly path: string; readonly size: number } {
  const { data: rows, size } = encode(data, { ecc: 'M', border: 0 })
  // Dark modules side by side are one rectangle, so that no hair lines show between them.
  const path = rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : '.'))
          .join('')
          .matchAll(/#+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('')
  return { path, size }
}

const shapes: Readonly<Record<Mark, string>> = {
  done: 'M1.5 6.5l3 3 6-7',
  partly: 'M6 1.5a4.5 4.5 0 1 0 0 9zM6 1.5a4.5 4.5 0 1 1 0 9',
  late: 'M6 1l5.5 10h-11z',
  open: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z',
  failed: 'M2 2l8 8M10 2l-8 8',
}

/** A state as a shape; the words beside it carry the meaning. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  return (
    <svg className="q-paper-mark" data-mark={mark} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[mark]} />
    </svg>
  )
}
