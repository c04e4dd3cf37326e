import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { lockPay } from '../../testing/lock-pay.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-09', people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-11', people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-12', people: ['priya'], role: 'SALES' })
  for (const date of ['2026-06-09', '2026-06-11', '2026-06-12'])
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date })
})
afterEach(() => stage.close())

async function draft(startsOn: string, rate = '0.01'): Promise<string> {
  const plan = await stage
    .as('omar')
    .call(contract.plans.draftVersion, fromTheTenth([salesMargin({ rate })], { startsOn }))
  return plan.versions[0]?.id ?? ''
}

const check = (id: string) => stage.as('sam').call(contract.plans.checkVersion, { id })
const publish = (id: string, confirm = false) =>
  stage.as('sam').ask(contract.plans.publishVersion, { id, version: 1, confirm })
const usd = (minor: number) => ({ minor, currency: 'USD' })
const paid = () => stage.sql('select user_id, day, amount_minor from incentives.daily order by day')
const { arjun, priya } = PEOPLE

test('a version dated back tells how many days it pays anew, and each person’s pay so far and with it', async () => {
  const id = await draft('2026-06-10')
  expect((await check(id)).rewrites).toEqual({
    from: '2026-06-10',
    days: 9,
    people: [
      { person: { id: arjun.id, name: 'Arjun Mehta' }, before: usd(25_00), after: usd(5_00) },
      { person: { id: priya.id, name: 'Priya Nair' }, before: usd(25_00), after: usd(5_00) },
    ],
    peopleCount: 2,
    hasLocked: false,
  })
  const answer = await publish(id)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.rewrites_pay' })
  expect(answer.body.detail).toBe(
    'It pays 9 days anew, back to 10 June. The pay of 2 people changes. Let it start after today, or confirm.',
  )
  expect(answer.body.facts).toMatchObject({ rewrites: { days: 9, peopleCount: 2 } })
  await stage.settle()
  expect(await paid()).toEqual([
    { user_id: arjun.id, day: '2026-06-09', amount_minor: 25_00 },
    { user_id: arjun.id, day: '2026-06-11', amount_minor: 25_00 },
    { user_id: priya.id, day: '2026-06-12', amount_minor: 25_00 },
  ])

  expect((await publish(id, true)).status).toBe(200)
  await stage.settle()
  expect(await paid()).toEqual([
    { user_id: arjun.id, day: '2026-06-09', amount_minor: 25_00 },
    { user_id: arjun.id, day: '2026-06-11', amount_minor: 5_00 },
    { user_id: priya.id, day: '2026-06-12', amount_minor: 5_00 },
  ])
})

test('a version from today pays one day anew, one from tomorrow none and wants no confirmation', async () => {
  const today = await draft('2026-06-18')
  expect((await check(today)).rewrites).toMatchObject({ from: '2026-06-18', days: 1, people: [], peopleCount: 0 })
  expect((await publish(today)).body.code).toBe('version.rewrites_pay')
  const tomorrow = await draft('2026-06-19')
  expect((await check(tomorrow)).rewrites).toBeNull()
  expect((await publish(tomorrow)).status).toBe(200)
})

test('a locked day among them is told, because it stays as it was paid', async () => {
  await lockPay(stage, { userId: arjun.id, from: '2026-06-01', to: '2026-06-11' })
  expect((await check(await draft('2026-06-11'))).rewrites).toMatchObject({ hasLocked: true, days: 8 })
  expect((await check(await draft('2026-06-12'))).rewrites).toMatchObject({ hasLocked: false, days: 7 })
})

test('nothing is paid anew before the first day live, however early the version begins', async () => {
  const [venture] = await stage.sql<{ live: string; days: number }>(
    `select live_from as live, date '2026-06-18' - live_from + 1 as days from ventures.ventures where id = $1`,
    [VENTURES.northline.id],
  )
  expect((await check(await draft('2020-01-01'))).rewrites).toMatchObject({ from: venture?.live, days: venture?.days })
})
