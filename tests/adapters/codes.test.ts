import { expect, test } from 'vitest'
import { createCodes } from '#adapters/codes'

const codes = createCodes()

test('a code is two groups of four symbols without 0, O, 1, I and L', () => {
  for (let at = 0; at < 500; at += 1) {
    expect(codes.shortCode('key', `2026-${at}`)).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
  }
})

test('a code depends on text and key and on nothing else', () => {
  expect(codes.shortCode('key', '2026-00001')).toBe(codes.shortCode('key', '2026-00001'))
  expect(codes.shortCode('key', '2026-00001')).not.toBe(codes.shortCode('key', '2026-00002'))
  expect(codes.shortCode('key', '2026-00001')).not.toBe(codes.shortCode('other', '2026-00001'))
})

test.each([
  { why: 'as printed', typed: 'K7MX-4R2P', same: true },
  { why: 'small letters', typed: 'k7mx-4r2p', same: true },
  { why: 'without hyphen', typed: 'K7MX4R2P', same: true },
  { why: 'a space in place of the hyphen', typed: ' K7MX 4R2P ', same: true },
  { why: 'a long dash', typed: 'K7MX–4R2P', same: true },
  { why: 'Cyrillic letters that look alike', typed: 'К7МХ-4R2Р', same: true },
  { why: 'small Cyrillic letters', typed: 'к7мх-4r2р', same: true },
  { why: 'one symbol wrong', typed: 'K7MX-4R2Q', same: false },
  { why: 'one symbol missing', typed: 'K7MX-4R2', same: false },
  { why: 'nothing', typed: '', same: false },
])('a typed code is compared as people read it: $why', ({ typed, same }) => {
  expect(codes.sameCode('K7MX-4R2P', typed)).toBe(same)
})

test('secrets are 32 bytes in hex and ids are UUIDs, new each time', () => {
  expect(codes.newSecret()).toMatch(/^[0-9a-f]{64}$/)
  expect(codes.newSecret()).not.toBe(codes.newSecret())
  expect(codes.newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('base64 there and back, also for a part of a larger buffer', () => {
  const bytes = new Uint8Array([9, 0, 255, 16, 9]).subarray(1, 4)
  expect(codes.toBase64(bytes)).toBe('AP8Q')
  expect([...codes.fromBase64('AP8Q')]).toEqual([0, 255, 16])
})

test.each(['AP8', 'AP8Q!', 'AP 8', '====', 'AP8Q\n'])('text that is no base64 is thrown: %j', (text) => {
  expect(() => codes.fromBase64(text)).toThrow('not base64')
})
