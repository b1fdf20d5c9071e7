/** A black and white picture as PNG, for formats that cannot hold a drawing. */
import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** A QR code with its quiet border of four modules. @param scale pixels of a module */
export function qrPng(data: string, scale: number): { readonly bytes: Uint8Array; readonly edge: number } {
  const { data: rows, size } = encode(data, { ecc: 'M', border: 4 })
  const edge = size * scale
  const pixels = new Uint8Array(edge * (edge + 1)).fill(255)
  for (let y = 0; y < edge; y += 1) {
    pixels[y * (edge + 1)] = 0 // every line begins with its filter: none
    const row = rows[Math.floor(y / scale)]
    for (let x = 0; x < edge; x += 1) if (row?.[Math.floor(x / scale)] === true) pixels[y * (edge + 1) + 1 + x] = 0
  }
  return { bytes: png(edge, edge, pixels), edge }
}

function png(width: number, height: number, scanlines: Uint8Array): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 0, 0, 0, 0], 8) // eight bits of grey, no interlace
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanlines)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(content.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
