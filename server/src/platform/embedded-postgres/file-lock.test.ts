import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdShared, isHeld, withLock } from './file-lock.ts'
import { newDataDir } from './testing.fixture.ts'

test('a file counts as held until the last of its holders releases it', () => {
  const file = newLock()
  const holds = [holdShared(file), holdShared(file)]
  for (const hold of holds) {
    expect(isHeld(file)).toBe(true)
    hold.release()
    hold.release()
  }
  expect(isHeld(file)).toBe(false)
})

test('works under one lock follow one another, also when one of them fails', async () => {
  const file = newLock()
  const told: string[] = []
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await new Promise((next) => setImmediate(next))
    told.push(`${name} ends`)
    if (name === 'first') throw new Error('It failed.')
  }
  const [first, second] = await Promise.allSettled([withLock(file, work('first')), withLock(file, work('second'))])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

function newLock(): string {
  return join(newDataDir(), '..', 'some.lock')
}
