/**
 * Passwords as scrypt hashes. The cost stands in the stored text, so that it can rise later and old hashes still open.
 * The work is done outside of the main loop of the thread.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Passwords } from '#register/ports/surroundings'

/** `n` is the number of rounds, a power of two; memory is 128 · n · r bytes. */
export interface ScryptCost {
  readonly n: number
  readonly r: number
  readonly p: number
}

/** About 0.4 seconds and 128 MiB on an office PC. */
export const officeCost: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }

const keyBytes = 32
const saltBytes = 16
const memoryLimit = 256 * 1024 * 1024
const pattern = /^scrypt\$(\d{1,8})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/

/** Hashes with a cost and verifies whatever cost the stored text names. */
export function createPasswords(cost: ScryptCost = officeCost): Passwords {
  return {
    async hash(password) {
      const salt = randomBytes(saltBytes)
      const key = await derive(password, salt, cost)
      return ['scrypt', cost.n, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
    },
    async verify(password, hash) {
      const match = pattern.exec(hash)
      if (!match) return false
      const [, n, r, p, salt = '', key = ''] = match
      const stored = { n: Number(n), r: Number(r), p: Number(p) }
      const found = await derive(password, Buffer.from(salt, 'base64url'), stored)
      return timingSafeEqual(found, Buffer.from(key, 'base64url'))
    },
  }
}

/** The same letters typed on another keyboard may be composed differently: compared in one normal form. */
function derive(password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N: n, r, p, maxmem: memoryLimit }
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
