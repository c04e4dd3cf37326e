import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { contract } from '@holdfast/contract'
import { eachDay } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveToOwner } from '../testing/give-to-owner.ts'
import { plantLoads } from '../testing/plant-loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { commands } from './commands.ts'
import { missingIn, RUNBOOK, type Step, stepsOf, typing } from './runbook.fixture.ts'

const DAY = '2026-06-02'
const northline = VENTURES.northline.id
const home = mkdtempSync(join(tmpdir(), 'holdfast-runbook-'))
chmodSync(home, 0o755)
const steps = stepsOf(RUNBOOK)
const type = typing(home)

let stage: Stage
let demo: Record<string, string> = {}
const embedded: Record<string, string> = {
  DATA_DIR: join(home, 'data'),
  BACKUP_DIR: join(home, 'backups'),
  BACKUPS: join(home, 'backups'),
  NEW: join(home, 'new'),
  OTHER: join(home, 'other'),
  ME: PEOPLE.meera.email,
}
beforeAll(async () => {
  stage = await openStage()
  await giveToOwner(stage.database)
  await plantLoads(stage, { day: DAY, people: ['arjun'], role: 'SALES' })
  const period = { ventureId: northline, periodStart: '2026-06-01', periodEnd: '2026-06-14' }
  for (const date of eachDay(period.periodStart, period.periodEnd))
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date })
  const { items } = await stage.as('grace').call(contract.payouts.makePayout, { ...period, userId: PEOPLE.arjun.id })
  await stage.sql(
    `insert into jobs.job (name, data, source_name, source_output, source_retry_count, state)
     values ('dead-letters', '{"job": "kpi.aggregate"}', 'scheduled', '{"message": "No disk"}', 8, 'created')`,
  )
  demo = {
    DATABASE_URL: stage.database.ownerUrl,
    SECRET: 'x'.repeat(32),
    ME: PEOPLE.meera.email,
    VENTURE: 'NL',
    DAY,
    PAYOUT: items[0]?.id ?? '',
    FOLDER: home,
  }
})
afterAll(async () => {
  await stage.close()
  rmSync(home, { recursive: true })
})

/** A second that lies after the backups and before something that is to be undone. */
async function mistakeAfter(): Promise<string> {
  await type('npx holdfast backup', embedded)
  await pause(1_100)
  const { said } = await type('date -u +%Y-%m-%dT%H:%M:%SZ', embedded)
  await pause(1_100)
  await type(
    'npx holdfast user create --email a@mistake.example --name Mistake --group-role ADMIN --as "$ME"',
    embedded,
  )
  return said.trim()
}

async function typed({ script, where }: Step) {
  if (where === 'demo') return type(script, demo)
  const moment: Record<string, string> = script.includes('$MOMENT') ? { MOMENT: await mistakeAfter() } : {}
  return type(script, { ...embedded, ...moment })
}

const run = steps.filter(({ where }) => where !== 'not-run')
test.each(run.map((step) => [step.heading, step] as const))('%s', { timeout: 180_000 }, async (_, step) => {
  const { code, said } = await typed(step)
  expect({ code, said, missing: missingIn(said, step.expected ?? []) }).toEqual({ code: 0, said, missing: [] })
})

test('every step that is typed says what is then seen, and few cannot be typed here', () => {
  expect(run.filter(({ expected }) => expected === null).map(({ script }) => script)).toEqual([])
  expect(steps.filter(({ where }) => where === 'not-run').length).toBeLessThanOrEqual(3)
})

test('every command that the runbook names is there', () => {
  const named = [...RUNBOOK.matchAll(/npx holdfast ([a-z]+)( [a-z]+)?/g)].map(([, first, second = '']) => [
    first,
    `${first}${second}`,
  ])
  expect(named.length).toBeGreaterThan(20)
  const unknown = named.filter((names) => !commands.some(({ name }) => names.includes(name)))
  expect(unknown).toEqual([])
})

test('an answer that lacks a line, or has it in another order, is not as expected', () => {
  expect(missingIn('1 put back\n0 parked\n', ['1 put back', '0 parked'])).toEqual([])
  expect(missingIn('0 parked\n1 put back\n', ['1 put back', '0 parked'])).toEqual(['0 parked'])
  expect(missingIn('ok    clock  0.1 s\n', ['ok    clock  …', 'ok    queue  …'])).toEqual(['ok    queue  …'])
})
