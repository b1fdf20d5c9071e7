/** Ids, keys and the short codes that people read from paper and type. */
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Codes } from '#register/ports/surroundings'

/** 31 symbols: no 0 and O, no 1, I and L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const symbols = 8

/** Cyrillic capitals that look like the Latin ones printed in a code; a Kazakh or Russian keyboard types them. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
  Һ: 'H',
}

/** Random ids and keys, and codes made under a key. */
export function createCodes(): Codes {
  return {
    newId: () => randomUUID(),
    newSecret: () => randomBytes(32).toString('hex'),
    shortCode,
    sameCode,
    toBase64: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    fromBase64,
  }
}

/** Node reads past letters that are no base64, so the text is looked at first. */
function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new Error('not base64')
  return Buffer.from(text, 'base64')
}

/** The same text under the same key always gives the same code; 31^8 codes, about 39 bits. Source: R-03. */
function shortCode(key: string, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest()
  let rest = BigInt(`0x${digest.subarray(0, 16).toString('hex')}`)
  let code = ''
  for (let at = 0; at < symbols; at += 1) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)))
    rest /= BigInt(alphabet.length)
  }
  return `${code.slice(0, symbols / 2)}-${code.slice(symbols / 2)}`
}

function sameCode(a: string, b: string): boolean {
  const left = Buffer.from(plain(a))
  const right = Buffer.from(plain(b))
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Capitals only, without hyphens and spaces, Cyrillic look-alikes as Latin letters. */
function plain(code: string): string {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/./gu, (letter) => lookAlikes[letter] ?? letter)
  return letters.replaceAll(/[\s\-\u2010-\u2015]/g, '')
}
