import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findPlace } from './place.ts'
import { newDataDir, query, start } from './testing.fixture.ts'

test('two ways to one folder are one place', async () => {
  const dataDir = newDataDir()
  mkdirSync(dataDir)
  const other = join(dirname(dataDir), 'other')
  symlinkSync(dataDir, other)
  expect(await findPlace(other)).toEqual(await findPlace(dataDir))
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('a folder that the account of PostgreSQL cannot reach is moved to one that it can', async () => {
    const dataDir = newDataDir()
    chmodSync(dirname(dataDir), 0o700)
    const { home, moved } = await findPlace(dataDir)
    onTestFinished(() => rmSync(home, { recursive: true, force: true }))
    expect([moved, dirname(home)]).toEqual([true, '/var/lib/holdfast'])
    const { url, stop } = await start(dataDir)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false)
    await stop()
  })

  test('data that has become unreachable is named, never silently begun anew elsewhere', async () => {
    const dataDir = newDataDir()
    await (await start(dataDir)).stop()
    chmodSync(dirname(dataDir), 0o700)
    await expect(start(dataDir)).rejects.toThrow(/out of reach of its owner/)
  })
})
