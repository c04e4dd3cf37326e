import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../testing/plant-loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES' })
  const day = { ventureId: VENTURES.northline.id, date: '2026-06-17' }
  await stage.as('grace').call(contract.incentives.commitDay, day)
})
afterAll(() => stage.close())

function verify(...asked: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../cli/main.ts'), 'verify', '--to', '2026-06-18', ...asked],
    { encoding: 'utf8', env: { DATABASE_URL: stage.database.ownerUrl, SECRET: 'x'.repeat(32) } },
  )
  return { status, said: `${stdout}${stderr}` }
}

test('the command settles the pay of every venture again, and ends with 1 where something differs', async () => {
  expect(verify()).toMatchObject({
    status: 0,
    said: expect.stringContaining('NL  2026-04-17 to 2026-06-18  1 lines, 0 differences'),
  })
  expect(verify('--venture', 'CB').said).not.toContain('NL ')
  await stage.sql('update incentives.daily set amount_minor = amount_minor + 1')
  expect(verify()).toMatchObject({ status: 1, said: expect.stringContaining('The day is not the sum of its lines.') })
  expect(verify('--from', 'june')).toMatchObject({ status: 2, said: '"june" is no day. Write it like 2026-06-18.\n' })
})
