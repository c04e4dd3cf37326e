import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { copyNative, nativeFolder } from './native-folder.ts'
import { newDataDir } from './testing.fixture.ts'

test('the packaged server is PostgreSQL 18', () => {
  expect(nativeFolder().version).toMatch(/^18\./)
})

test('a private folder is copied open to all, once per version', () => {
  const root = join(dirname(newDataDir()), 'shared')
  const native = join(root, 'native')
  mkdirSync(join(native, 'bin'), { recursive: true })
  writeFileSync(join(native, 'bin', 'postgres'), '')
  chmodSync(join(native, 'bin', 'postgres'), 0o700)
  const copy = copyNative(native, '18.4', root)
  expect(copyNative(native, '18.4', root)).toBe(copy)
  expect(statSync(join(copy, 'bin', 'postgres')).mode & 0o777).toBe(0o755)
  expect(readdirSync(root).sort()).toEqual(['native', 'postgresql-18.4'])
})
