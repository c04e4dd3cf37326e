import { expect, test } from 'vitest'
import { createVault } from './vault.ts'

const NEW = 'the secret that is in use, long enough'
const OLD = 'the secret that it has replaced, as long'
const NUMBER = 'DE89370400440532013000'
const vault = createVault([NEW], 'test')

test('P-10 what is sealed is nowhere in the bytes, is another every time, and opens where it belongs', () => {
  const [one, other] = [vault.seal(NUMBER, 'a'), vault.seal(NUMBER, 'a')]
  expect(one.bytes.toString('latin1')).not.toContain(NUMBER)
  expect(one.bytes.equals(other.bytes)).toBe(false)
  expect([vault.open(one, 'a'), vault.open(other, 'a')]).toEqual([NUMBER, NUMBER])
  expect(one.bytes.length).toBe(NUMBER.length + 28)
})

test('it opens nowhere else, not changed, and not under another key or purpose', () => {
  const sealed = vault.seal(NUMBER, 'a')
  const changed = Buffer.from(sealed.bytes)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(() => vault.open(sealed, 'b')).toThrow()
  expect(() => vault.open({ ...sealed, bytes: changed }, 'a')).toThrow()
  for (const stranger of [createVault([OLD], 'test'), createVault([NEW], 'another')])
    expect(() => stranger.open(sealed, 'a')).toThrow('Nothing opens')
})

test('a number is known again by its hash, which takes the key', () => {
  const [hash] = vault.hashes(NUMBER)
  expect(hash).toHaveLength(32)
  expect(vault.hashes(NUMBER)[0]?.equals(hash ?? Buffer.alloc(0))).toBe(true)
  expect(
    createVault([OLD], 'test')
      .hashes(NUMBER)[0]
      ?.equals(hash ?? Buffer.alloc(0)),
  ).toBe(false)
})

test('after a change of the secret, what the old one sealed opens and is told to be sealed anew', () => {
  const before = createVault([OLD], 'test')
  const sealed = before.seal(NUMBER, 'a')
  const after = createVault([NEW, OLD], 'test')
  expect([after.open(sealed, 'a'), after.isCurrent(sealed), before.isCurrent(sealed)]).toEqual([NUMBER, false, true])
  expect(after.hashes(NUMBER)).toEqual([vault.hashes(NUMBER)[0], before.hashes(NUMBER)[0]])
})
