import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const { northline } = VENTURES

async function mark(...days: string[]): Promise<void> {
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'pay', day, uuidv7() from unnest($2::date[]) day`,
    [northline.id, days],
  )
  await stage.settle()
}

async function earned(person: PersonName): Promise<Record<string, number>> {
  const days = await stage.sql<{ day: string; amount_minor: number }>(
    'select day, amount_minor from incentives.daily where user_id = $1 order by day',
    [PEOPLE[person].id],
  )
  return Object.fromEntries(days.map(({ day, amount_minor }) => [day, amount_minor]))
}

/** A changed membership as its own area will publish it. */
async function endMembership(person: PersonName, endsOn: string, days: string[]): Promise<void> {
  await stage.sql('update ventures.memberships set ends_on = $1 where venture_id = $2 and user_id = $3', [
    endsOn,
    northline.id,
    PEOPLE[person].id,
  ])
  await stage.sql(
    `insert into platform.events (venture_id, type, subject_id, days, facts, at) values ($1, 'ventures.membership_changed', $2, $3, '{}', now())`,
    [northline.id, PEOPLE[person].id, days],
  )
}

test('a day on which nothing changed is taken without writing or noting anything', async () => {
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES' })
  await mark('2026-06-17')
  await mark('2026-06-17', '2026-06-16', '2026-03-01')
  expect(await stage.sql('select reason, inserted, updated, deleted from incentives.commits')).toEqual([
    { reason: 'CHANGE', inserted: 1, updated: 0, deleted: 0 },
  ])
})

test('a changed load folds only the people credited on it', async () => {
  await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
  await mark('2026-06-17')
  const priya = await stage.sql('select xmin::text from incentives.lines where user_id = $1', [PEOPLE.priya.id])
  await stage.sql(
    `update freight.loads set cost_minor = 0 where id in (select load_id from freight.load_credits where user_id = $1)`,
    [PEOPLE.arjun.id],
  )
  await mark('2026-06-17')
  expect(await earned('arjun')).toEqual({ '2026-06-17': 12_500 })
  expect(await stage.sql('select xmin::text from incentives.lines where user_id = $1', [PEOPLE.priya.id])).toEqual(
    priya,
  )
  expect(
    await stage.sql('select inserted, updated, unchanged from incentives.commits order by id desc limit 1'),
  ).toEqual([{ inserted: 0, updated: 1, unchanged: 0 }])
})

test('two loads that trade their amounts leave the pay and renew its fingerprint', async () => {
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES', bill: 300_000 })
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES', bill: 400_000 })
  await mark('2026-06-17')
  await stage.sql('update freight.loads set bill_minor = 700000 - bill_minor')
  await mark('2026-06-17')
  expect(await earned('arjun')).toEqual({ '2026-06-17': 15_000 })
  const june = { ventureId: northline.id, from: '2026-06-01', to: '2026-06-30' }
  expect((await stage.as('grace').call(contract.incentives.verifyPay, june)).differences).toEqual([])
})

test('a membership that ended earlier takes back what came after it, and its last day still counts', async () => {
  for (const day of ['2026-06-10', '2026-06-11', '2026-06-12'])
    await plantLoads(stage, { day, people: ['arjun'], role: 'SALES' })
  await mark('2026-06-10', '2026-06-11', '2026-06-12')
  await endMembership('arjun', '2026-06-10', ['2026-06-11'])
  await mark('2026-06-11')
  expect(await earned('arjun')).toEqual({ '2026-06-10': 2_500 })
})

test('a change of terms is followed also when its days come with those of changed work, or after them', async () => {
  for (const day of ['2026-06-10', '2026-06-12']) await plantLoads(stage, { day, people: ['arjun'], role: 'SALES' })
  await mark('2026-06-10', '2026-06-12')
  await endMembership('arjun', '2026-06-09', ['2026-06-10'])
  await plantLoads(stage, { day: '2026-06-17', people: ['priya'], role: 'SALES' })
  await mark('2026-06-17')
  expect([await earned('arjun'), await earned('priya')]).toEqual([{}, { '2026-06-17': 2_500 }])
  await mark('2026-06-10')
  expect(await stage.sql(`select count(*)::int as commits from incentives.commits`)).toEqual([{ commits: 2 }])
})

test('twenty thousand loads of one day are committed by a handful of statements', async () => {
  await plantLoads(stage, { day: '2026-06-17', count: 20_000, people: ['arjun', 'priya'], role: 'SALES' })
  const started = performance.now()
  const before = process.memoryUsage.rss()
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline.id, date: '2026-06-17' })
  const first = performance.now() - started
  const grown = (process.memoryUsage.rss() - before) / 2 ** 20
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline.id, date: '2026-06-17' })
  const again = performance.now() - started - first
  process.stdout.write(
    `20,000 credits: committed in ${Math.round(first)} ms, again in ${Math.round(again)} ms, ${Math.round(grown)} MiB more memory\n`,
  )
  expect(await earned('arjun')).toEqual({ '2026-06-17': 25_000_000 })
}, 60_000)

test('after an event about one load only that load is looked at; a commit that was asked for looks at the whole day', async () => {
  await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
  await mark('2026-06-17')
  await stage.sql(`update freight.loads set cost_minor = 0`)
  await stage.sql(
    `with told as (
      insert into platform.events (venture_id, type, subject_id, days, facts, at)
      select c.venture_id, 'freight.load_amended', c.load_id, '{2026-06-17}', '{}', now() from freight.load_credits c where c.user_id = $1
      returning venture_id, id
    ) insert into platform.dirty_days (venture_id, area, day, event_id) select venture_id, 'pay', '2026-06-17', id from told`,
    [PEOPLE.arjun.id],
  )
  await stage.settle()
  expect([await earned('arjun'), await earned('priya')]).toEqual([{ '2026-06-17': 12_500 }, { '2026-06-17': 2_500 }])
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline.id, date: '2026-06-17' })
  expect(await earned('priya')).toEqual({ '2026-06-17': 12_500 })
})
