/** Small drawings in black and white: QR codes, bars of a chart, marks of a state. All are SVG in points. */
import { encode } from 'uqr'
import type { BarPattern, Mark } from '#domain/document/model'

/** Points in a millimetre. */
export const mm = 72 / 25.4

/** A QR code without a border; the blank paper round it must be four modules wide. @param size edge in points */
export function qrSvg(data: string, size: number): string {
  const { data: rows, size: modules } = encode(data, { ecc: 'M', border: 0 })
  // Runs of dark modules are one rectangle each, so that no hair lines show between them in print.
  const path = rows
    .flatMap((row, y) => runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`))
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${modules} ${modules}">` +
    `<path fill="#000000" d="${path}"/></svg>`
  )
}

function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  let from = -1
  for (let x = 0; x <= row.length; x += 1) {
    const dark = row[x] === true
    if (dark && from < 0) from = x
    if (!dark && from >= 0) {
      found.push([from, x])
      from = -1
    }
  }
  return found
}

/** A bar of a chart. Zero has no bar; every other bar has an edge, so the pale ones are seen too. */
export function barSvg(width: number, height: number, pattern: BarPattern): string {
  const inner = {
    solid: fill(width, height, '#222222'),
    grey: fill(width, height, '#999999'),
    empty: '',
    hatch: hatch(width, height),
    dots: dots(width, height),
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${inner[pattern]}<rect x="0.4" y="0.4" width="${width - 0.8}" height="${height - 0.8}" fill="none" stroke="#111111" stroke-width="0.8"/></svg>`
  )
}

function fill(width: number, height: number, colour: string): string {
  return `<rect x="0" y="0" width="${width}" height="${height}" fill="${colour}"/>`
}

// Lines are cut at the edges by reckoning, because a clip path is not drawn alike by every printer.
function hatch(width: number, height: number): string {
  const lines: string[] = []
  for (let start = 4 - height; start < width; start += 4) {
    const fromX = Math.max(0, start)
    const toX = Math.min(width, start + height)
    lines.push(`M${round(fromX)} ${round(height - (fromX - start))}L${round(toX)} ${round(height - (toX - start))}`)
  }
  return `<path d="${lines.join('')}" fill="none" stroke="#222222" stroke-width="1.3"/>`
}

function dots(width: number, height: number): string {
  const circles: string[] = []
  for (let y = 2.4; y < height - 1.2; y += 3.2)
    for (let x = 2.4; x < width - 1.2; x += 3.2)
      circles.push(`<circle cx="${round(x)}" cy="${round(y)}" r="0.7" fill="#222222"/>`)
  return circles.join('')
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}

const markPaths: Readonly<Record<Mark, string>> = {
  done: '<path d="M1.6 6.6 L4.6 9.6 L10.4 2.6" fill="none" stroke="#111111" stroke-width="1.8"/>',
  partly:
    '<circle cx="6" cy="6" r="4.6" fill="none" stroke="#111111" stroke-width="1.3"/><path d="M6 1.4 A4.6 4.6 0 0 0 6 10.6 z" fill="#111111"/>',
  late: '<path d="M6 1 L11.4 10.6 L0.6 10.6 z" fill="#111111"/>',
  open: '<circle cx="6" cy="6" r="4.6" fill="none" stroke="#111111" stroke-width="1.3"/>',
  failed: '<path d="M2 2 L10 10 M10 2 L2 10" fill="none" stroke="#111111" stroke-width="1.8"/>',
}

/** A mark of a state, the same shapes as on the screen. @param size edge in points */
export function markSvg(mark: Mark, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 12 12">${markPaths[mark]}</svg>`
}
