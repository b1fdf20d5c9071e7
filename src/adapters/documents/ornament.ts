/**
 * The horn band, the one ornament of the office's papers: a pair of horns on a low wave, in one line weight. Only whole
 * repeats are drawn, so the band never ends inside a horn.
 */

/** Width and height of one repeat in units of the drawing. */
const repeat = { width: 36, height: 16 }

// A wave along the foot, a short stem, two horns that curl outwards from it, and a small diamond between two repeats.
const motif = [
  'M0 14.2 Q4 11 9 13 Q14 15 18 13.6 Q22 15 27 13 Q32 11 36 14.2',
  'M18 13.6 L18 7.6',
  'M18 8.4 C17.6 4 14.6 1.4 11.4 1.9 C8 2.5 7 6.6 9.6 8.4 C11.8 9.8 14.4 8 13.8 5.8 C13.3 4.2 11.3 4.2 10.9 5.7',
  'M18 8.4 C18.4 4 21.4 1.4 24.6 1.9 C28 2.5 29 6.6 26.4 8.4 C24.2 9.8 21.6 8 22.2 5.8 C22.7 4.2 24.7 4.2 25.1 5.7',
  'M12.4 11.6 Q15.6 11.4 18 8.8 Q20.4 11.4 23.6 11.6',
]

const diamond = 'M0 10.4 L2.6 12.4 M36 10.4 L33.4 12.4'

/** An SVG drawing of the band over a width. @param width in points  @param height of the band in points */
export function ornamentSvg(width: number, height: number): string {
  const scaled = (repeat.width * height) / repeat.height
  const repeats = Math.max(1, Math.round(width / scaled))
  const drawingWidth = repeats * repeat.width
  const strokes = Array.from({ length: repeats }, (_, index) => {
    const paths = [...motif, diamond].map((path) => `<path d="${path}"/>`).join('')
    return `<g transform="translate(${index * repeat.width} 0)">${paths}</g>`
  }).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${drawingWidth} ${repeat.height}" preserveAspectRatio="none">` +
    `<g fill="none" stroke="#333333" stroke-width="0.9" stroke-linecap="round" stroke-linejoin="round">${strokes}</g></svg>`
  )
}
