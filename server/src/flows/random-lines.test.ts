import { contract } from '@holdfast/contract'
import { add, addDays, rational, toText, ZERO } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../testing/plant-loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const northline = VENTURES.northline.id
const DAYS = Array.from({ length: 120 }, (_, n) => addDays('2026-02-15', n))
const COUNT = 500

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  for (const [n, day] of DAYS.entries()) {
    const sold = { bill: 100_000 + ((n * 7919) % 90_000), cost: n % 9 === 0 ? null : 80_000 + ((n * 104_729) % 60_000) }
    await plantLoads(stage, { day, count: 2 + (n % 4), people: ['arjun', 'priya'], role: 'SALES', ...sold })
    await plantLoads(stage, { day, count: 3 + (n % 5), people: ['ana', 'marcus', 'dana'], role: 'DISPATCH', ...sold })
  }
  await shareSomeLoads()
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'pay', day, uuidv7() from unnest($2::date[]) day`,
    [northline, DAYS],
  )
  await stage.settle()
})
afterAll(() => stage.close())

/** A third of what Arjun sold is Priya's. */
async function shareSomeLoads(): Promise<void> {
  await stage.sql(
    `with shared as (
      update freight.load_credits set share = 0.666667 where user_id = $1 and load_id::text > '8' returning venture_id, load_id, role
    ) insert into freight.load_credits (venture_id, load_id, role, user_id, share) select venture_id, load_id, role, $2, 0.333333 from shared`,
    [PEOPLE.arjun.id, PEOPLE.priya.id],
  )
}

type Line = {
  readonly id: string
  readonly user_id: string
  readonly day: string
  readonly daily_id: string
  readonly numerator: string
}

/** In an order that is no order of days or people. */
function someLines(): Promise<Line[]> {
  return stage.sql<Line>(
    `select l.id, l.user_id, l.day, d.id as daily_id, trim_scale(m.numerator)::text as numerator
      from incentives.lines l
      join incentives.rules r on r.venture_id = l.venture_id and r.version_id = l.version_id and r.rule_key = l.rule_key
      join incentives.metric_days m on m.venture_id = l.venture_id and m.user_id = l.user_id and m.work_day = l.day
        and m.metric_key = r.rule ->> 'metricKey' and m.credit_role = r.rule ->> 'jobRole'
      join incentives.daily d on d.venture_id = l.venture_id and d.user_id = l.user_id and d.day = l.day and d.currency = l.currency
      order by md5(l.rule_key || l.user_id || l.day) limit $1`,
    [COUNT],
  )
}

/** Somebody who sells or dispatches like them and does not stand above. */
const COLLEAGUE: Partial<Record<PersonName, PersonName>> = {
  arjun: 'priya',
  priya: 'arjun',
  ana: 'marcus',
  marcus: 'ana',
  dana: 'arjun',
}

test('I-19 of 500 random lines each adds up to the cent, is settled again alike, and opens to its payee and no colleague', async () => {
  const lines = await someLines()
  expect(lines).toHaveLength(COUNT)
  for (const some of inGroups(lines, 20)) await Promise.all(some.map(opensToItsPayeeAlone))
  const sources = new Set(await sourcesOf(lines.slice(0, 25)))
  for (const [payee, id] of [...sources].map((source) => source.split(' ') as [PersonName, string])) {
    expect((await stage.as(payee).ask(contract.freight.getLoad, { id })).status).toBe(200)
    expect((await stage.as('luis').ask(contract.freight.getLoad, { id })).status).toBe(404)
    const paid = await stage.as(COLLEAGUE[payee] ?? 'luis').call(contract.incentives.traceRecord, { loadId: id })
    expect(paid.items.map(({ person }) => person.id)).not.toContain(PEOPLE[payee].id)
  }
}, 90_000)

async function opensToItsPayeeAlone(line: Line): Promise<void> {
  const payee = nameOf(line.user_id)
  const trace = await stage.as(payee).call(contract.incentives.traceLine, { id: line.id })
  const counted = trace.credits.flatMap((credit) => credit.counted ?? []).map(rational)
  expect([line.day, toText(counted.reduce(add, ZERO)), trace.agrees]).toEqual([line.day, line.numerator, true])
  const colleague = stage.as(COLLEAGUE[payee] ?? 'luis')
  expect((await colleague.ask(contract.incentives.traceLine, { id: line.id })).status).toBe(404)
  expect((await colleague.ask(contract.incentives.getDaily, { id: line.daily_id })).status).toBe(404)
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}

async function sourcesOf(lines: readonly Line[]): Promise<string[]> {
  const sources: string[] = []
  for (const line of lines) {
    const payee = nameOf(line.user_id)
    const { credits } = await stage.as(payee).call(contract.incentives.traceLine, { id: line.id })
    sources.push(...credits.map((credit) => `${payee} ${credit.sourceId}`))
  }
  return sources
}

function nameOf(userId: string): PersonName {
  const found = Object.entries(PEOPLE).find(([, person]) => person.id === userId)
  return (found?.[0] ?? 'nobody') as PersonName
}
