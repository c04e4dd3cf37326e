import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PLANS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { lockPay } from '../testing/lock-pay.ts'
import { CHANGED_ON, FIRST, plantHistory, putInForce, SECOND } from './testing/plan-history.ts'

const { northline } = VENTURES
const plan = { ventureId: northline.id, planId: PLANS.northline.id }
const LAST_OF_FIRST = '2026-06-09'

let stage: Stage
let [first, second]: string[] = []
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update incentives.plan_versions set ends_on = '2026-01-31' where id = $1`, [
    PLANS.northline.versionId,
  ])
  first = await putInForce(stage, FIRST, { number: 2, startsOn: '2026-02-01', endsOn: LAST_OF_FIRST })
  second = await putInForce(stage, SECOND, { number: 3, startsOn: CHANGED_ON, endsOn: null })
  await plantHistory(stage, '2026-02-10', '2026-06-17')
  await stage.sql(
    `insert into incentives.rate_overrides (venture_id, user_id, plan_id, rule_key, rate, starts_on, ends_on, reason, recorded_at)
     values ($1, $2, $3, 'sales-margin', 0.083, '2026-05-20', '2026-06-12', 'Agreed for the season', now())`,
    [northline.id, PEOPLE.arjun.id, PLANS.northline.id],
  )
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id)
     select $1, 'pay', day::date, uuidv7() from generate_series('2026-02-10'::date, '2026-06-17', '1 day') day`,
    [northline.id],
  )
  await stage.settle()
})
afterAll(() => stage.close())

type Stored = { user_id: string; rule_key: string; day: string; minor: number }
const stored = (from: string, to: string) =>
  stage.sql<Stored>(
    `select user_id, rule_key, day::text, amount_minor::int as minor from incentives.lines
     where plan_id = $1 and day between $2 and $3 and amount_minor <> 0 order by 1, 2, 3`,
    [PLANS.northline.id, from, to],
  )

/** Every amount of every person, as the drill-down shows them. */
async function simulated(versionId: string, from: string, to: string): Promise<Stored[]> {
  const people = (await stage.as('omar').call(contract.simulation.simulate, { ...plan, versionId, from, to })).people
  const all: Stored[] = []
  for (const { person } of people) {
    const question = { ...plan, versionId, from, to, userId: person.id }
    const { days } = await stage.as('omar').call(contract.simulation.simulatePerson, question)
    for (const { day, lines } of days)
      for (const { ruleKey, simulated: sum } of lines)
        if (sum.minor !== 0) all.push({ user_id: person.id, rule_key: ruleKey, day, minor: sum.minor })
  }
  return all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function nameOf({ user_id, rule_key, day }: Stored): string {
  return `${user_id} ${rule_key} ${day}`
}

test('I-15 a version simulated over its own days is what the daily computation stored, for every person, rule and day', async () => {
  for (const { versionId, from, to, lines } of [
    { versionId: first, from: '2026-03-12', to: LAST_OF_FIRST, lines: 150 },
    { versionId: first, from: '2026-05-13', to: LAST_OF_FIRST, lines: 50 },
    { versionId: first, from: '2026-06-05', to: '2026-06-05', lines: 1 },
    { versionId: second, from: CHANGED_ON, to: '2026-06-18', lines: 15 },
    { versionId: second, from: '2026-06-14', to: '2026-06-17', lines: 10 },
  ]) {
    const paid = await stored(from, to)
    expect(paid.length).toBeGreaterThanOrEqual(lines)
    expect(await simulated(versionId ?? '', from, to)).toEqual(paid)
    const { totals, winners, losers, rules, days } = await stage
      .as('omar')
      .call(contract.simulation.simulate, { ...plan, versionId: versionId ?? '', from, to })
    const total = paid.reduce((sum, line) => sum + line.minor, 0)
    expect([totals.paid.minor, totals.simulated.minor]).toEqual([total, total])
    expect([winners.people, losers.people]).toEqual([0, 0])
    for (const each of [...rules, ...days]) expect(each.difference.minor).toBe(0)
  }
})

test('I-15 the history pays losses back, reaches caps, and holds a person’s own rate', async () => {
  const paid = await stored('2026-02-10', '2026-06-17')
  const sumOf = (lines: readonly Stored[]) => lines.reduce((sum, { minor }) => sum + minor, 0)
  const margins = paid.filter(
    ({ rule_key, day }) => rule_key === 'sales-margin' && day >= '2026-04-01' && day < CHANGED_ON,
  )
  const byPerson = [...Map.groupBy(margins, (line) => line.user_id).values()].map(sumOf)
  expect(Math.max(...byPerson)).toBe(900_00)
  expect(paid.some(({ minor }) => minor < 0)).toBe(true)
  // Omar leads everybody and sold nothing himself; single loads are judged one by one.
  const team = paid.filter(({ rule_key }) => rule_key === 'team-margin')
  expect(team.some(({ user_id }) => user_id === PEOPLE.omar.id)).toBe(true)
  expect(paid.filter(({ rule_key }) => rule_key === 'good-loads').length).toBeGreaterThan(20)
})

test('a version that was never in force over those days is another number, and the paid side stays', async () => {
  const question = { ...plan, versionId: second ?? '', from: '2026-05-01', to: '2026-05-31' }
  const { totals } = await stage.as('omar').call(contract.simulation.simulate, question)
  const paid = (await stored('2026-05-01', '2026-05-31')).reduce((sum, { minor }) => sum + minor, 0)
  expect(totals.paid.minor).toBe(paid)
  expect(totals.simulated.minor).not.toBe(paid)
})

test('I-15 a locked day stays as it was paid, and with what was booked for it later it is what the version pays', async () => {
  await lockPay(stage, { userId: PEOPLE.priya.id, from: '2026-04-01', to: '2026-04-30' })
  const question = { ...plan, versionId: first ?? '', from: '2026-04-01', to: '2026-04-30' }
  const before = await stage.as('omar').call(contract.simulation.simulate, question)
  await plantLoads(stage, { day: '2026-04-14', people: ['priya'], role: 'SALES', bill: 180_000, cost: 150_000 })
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', '2026-04-14', uuidv7())`,
    [northline.id],
  )
  await stage.settle()
  const booked = await stage.sql<{ minor: number }>(
    `select sum(amount_minor)::int as minor from incentives.adjustments where user_id = $1`,
    [PEOPLE.priya.id],
  )
  const { totals, rules, days } = await stage.as('omar').call(contract.simulation.simulate, question)
  expect(booked[0]?.minor).not.toBe(0)
  expect(totals.paid).not.toEqual(before.totals.paid)
  expect(totals.simulated).toEqual(totals.paid)
  for (const each of [...rules, ...days]) expect(each.difference.minor).toBe(0)
})
