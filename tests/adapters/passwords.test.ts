import { expect, test } from 'vitest'
import { createPasswords, officeCost } from '#adapters/passwords'

const cheap = { n: 1024, r: 8, p: 1 }

test('a password opens its own hash and no other does', async () => {
  const passwords = createPasswords(cheap)
  const hash = await passwords.hash('Құпия сөз 2026')
  expect(await passwords.verify('Құпия сөз 2026', hash)).toBe(true)
  expect(await passwords.verify('Құпия сөз 2027', hash)).toBe(false)
  expect(await passwords.verify('', hash)).toBe(false)
})

test('the same password has another hash each time', async () => {
  const passwords = createPasswords(cheap)
  expect(await passwords.hash('practice')).not.toBe(await passwords.hash('practice'))
})

test('the stored text names its cost, so that a hash outlives a higher setting', async () => {
  const hash = await createPasswords(cheap).hash('practice')
  expect(hash).toMatch(/^scrypt\$1024\$8\$1\$/)
  expect(await createPasswords({ n: 2048, r: 8, p: 1 }).verify('practice', hash)).toBe(true)
})

test('the office setting is 2^17 rounds with 128 MiB', async () => {
  expect(officeCost).toEqual({ n: 131_072, r: 8, p: 1 })
  const passwords = createPasswords()
  expect(await passwords.verify('practice', await passwords.hash('practice'))).toBe(true)
})

test.each([
  { why: 'empty', hash: '' },
  { why: 'another scheme', hash: 'bcrypt$10$abc' },
  { why: 'cut short', hash: 'scrypt$1024$8$1$AAAAAAAAAAAAAAAAAAAAAA' },
])('a stored text that is no hash opens to nobody: $why', async ({ hash }) => {
  expect(await createPasswords(cheap).verify('practice', hash)).toBe(false)
})

test('letters composed in another way are the same password', async () => {
  const passwords = createPasswords(cheap)
  expect(await passwords.verify('\u0438\u0306од2026', await passwords.hash('\u0439од2026'))).toBe(true)
})
