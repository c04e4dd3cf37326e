import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resetEmbedded } from './reset-embedded.ts'
import { newDataDir, query, start } from './testing.fixture.ts'

test('after a reset the next start begins with an empty cluster', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir)
  await query(first.url, `create table loads as select 'L-1' as number`)
  await first.stop()
  await resetEmbedded(dataDir)
  expect(existsSync(join(dataDir, 'cluster'))).toBe(false)
  const second = await start(dataDir)
  expect(await query(second.url, `select to_regclass('loads') as loads`)).toEqual([{ loads: null }])
})

test('a reset refuses to delete what another Holdfast is using', async () => {
  const dataDir = newDataDir()
  const { url } = await start(dataDir)
  await expect(resetEmbedded(dataDir)).rejects.toThrow(/Another Holdfast uses .*: stop it before a reset/)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a reset of a folder that never was does nothing', async () => {
  await resetEmbedded(newDataDir())
})
