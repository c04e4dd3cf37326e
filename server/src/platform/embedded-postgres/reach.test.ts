import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { canTraverse } from './reach.ts'
import { newDataDir } from './testing.fixture.ts'

const stranger = { uid: 54321, gid: 54321 }

test('an account passes through folders open to all, and through none below a private one', () => {
  const folder = newDataDir()
  mkdirSync(folder)
  expect(canTraverse(folder, stranger)).toBe(true)
  chmodSync(dirname(folder), 0o700)
  expect(canTraverse(folder, stranger)).toBe(false)
})
