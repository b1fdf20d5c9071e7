import { describe, expect, test } from 'vitest'
import { allowedEndings, fitsEnding, plannedFile } from '#domain/appeal/file-types'

const most = 1000
const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

describe('an announced file', () => {
  test.each([
    { name: 'хат.pdf', mediaType: 'application/pdf' },
    { name: 'СУРЕТ.JPG', mediaType: 'image/jpeg' },
    { name: 'мои заметки 1.2.txt', mediaType: 'text/plain' },
    { name: 'contract.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  ])('$name may come', ({ name, mediaType }) => {
    expect(plannedFile({ name, sizeBytes: most }, most)).toEqual({ mediaType })
  })

  test.each([
    { why: 'empty', name: 'а.pdf', sizeBytes: 0, reason: 'file.empty' },
    { why: 'one byte too many', name: 'а.pdf', sizeBytes: most + 1, reason: 'file.too-large' },
    { why: 'a program', name: 'а.exe', sizeBytes: 1, reason: 'file.forbidden-type' },
    { why: 'a drawing with scripts', name: 'а.svg', sizeBytes: 1, reason: 'file.forbidden-type' },
    { why: 'a point at the end', name: 'а.pdf.', sizeBytes: 1, reason: 'file.forbidden-type' },
    { why: 'what every object has', name: 'а.constructor', sizeBytes: 1, reason: 'file.forbidden-type' },
    { why: 'what every object has below', name: 'а.__proto__', sizeBytes: 1, reason: 'file.forbidden-type' },
    { why: 'the folder above', name: '..', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a path', name: 'a/b.pdf', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a stream of Windows', name: 'a.pdf:b.pdf', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a device', name: 'NUL.pdf', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a numbered device', name: 'com1.txt', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a mark that turns the name around', name: 'а\u202Efdp.txt', sizeBytes: 1, reason: 'file.bad-name' },
    { why: 'a zero', name: 'а\u0000.pdf', sizeBytes: 1, reason: 'file.bad-name' },
  ])('$why is refused: $reason', ({ name, sizeBytes, reason }) => {
    expect(plannedFile({ name, sizeBytes }, most)).toMatchObject({ refused: true, reason })
  })

  test('a name that only begins like a device is a name', () => {
    expect(plannedFile({ name: 'console.pdf', sizeBytes: 1 }, most)).toEqual({ mediaType: 'application/pdf' })
  })
})

test.each([
  { name: 'а.pdf', head: '255044462d312e37', fits: true },
  { name: 'а.pdf', head: '4d5a9000', fits: false },
  { name: 'а.png', head: '89504e470d0a1a0a', fits: true },
  { name: 'а.png', head: '8950', fits: false },
  { name: 'а.jpg', head: 'ffd8ffe0', fits: true },
  { name: 'а.docx', head: '504b0304', fits: true },
  { name: 'а.doc', head: '504b0304', fits: false },
  { name: 'а.txt', head: 'd0b0d0b1', fits: true },
  { name: 'а.txt', head: 'd000', fits: false },
  { name: 'а.constructor', head: '00', fits: false },
  { name: 'а', head: '25504446', fits: false },
])('$head under the name $name: $fits', ({ name, head, fits }) => {
  expect(fitsEnding(name, bytes(head))).toBe(fits)
})

test('every ending that is offered may come', () => {
  for (const ending of allowedEndings) {
    expect(plannedFile({ name: `а.${ending}`, sizeBytes: 1 }, most), ending).toHaveProperty('mediaType')
  }
})
