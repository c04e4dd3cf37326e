import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../../testing/loads.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { freightArea } from '../../store/freight-area.ts'
import { askedDays } from '../asked-days.ts'
import { knownDays } from '../known-days.ts'
import { lostSums } from './lost-sums.ts'

const { lostFigures } = contract.boards
const { freight } = contract
const ventureId = VENTURES.northline.id
const RANGE = { from: '2026-05-06', to: '2026-06-18' }

describe('figures of what was lost', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await plant(stage)
  })
  afterAll(() => stage.close())

  const ask = async (range: Partial<Input<typeof lostFigures>> = {}) => {
    const [own] = (await stage.as('ana').call(lostFigures, { ventureId, ...RANGE, ...range })).currencies
    if (!own) throw new Error('There is always the venture’s own currency.')
    return own
  }
  /** From the loads themselves. */
  const facts = async ({ from, to } = RANGE) => {
    const count = (by: string) =>
      stage.sql<{ key: string; loads: number; value: number }>(
        `select * from (select ${by} collate "C" as key, count(*)::int as loads, sum(bill_minor)::bigint as value from freight.loads
         where status = 'LOST' and voided_at is null and not is_test and lost_on between $1::date and $2::date
         group by 1) f order by value desc, loads desc, key`,
        [from, to],
      )
    return {
      byReason: await count('lost_reason'),
      byCustomer: await count('customer_id::text'),
      byLane: await count(`origin_state || '→' || destination_state`),
    }
  }
  const keysOf = (rows: Awaited<ReturnType<typeof ask>>['byLane']) =>
    rows.map(({ key, loads, valueMinor: value }) => ({ key, loads, value }))
  const shown = async (range: Partial<Input<typeof lostFigures>> = {}) => {
    const { byReason, byCustomer, byLane } = await ask(range)
    return { byReason: keysOf(byReason), byCustomer: keysOf(byCustomer), byLane: keysOf(byLane) }
  }

  it.each([
    ['that begins and ends within a week', RANGE],
    ['of whole weeks', { from: '2026-05-11', to: '2026-06-14' }],
    ['of a day', { from: '2026-06-10', to: '2026-06-10' }],
  ])(
    'F-05 of a range %s are those of the loads, from days that nobody computed as from stored ones',
    async (_, range) => {
      await stage.sql('delete from kpi.computed_days')
      const expected = await facts(range)
      expect(await shown(range)).toEqual(expected)
      await stage.settle()
      expect(await stage.sql('select from kpi.freight_daily_lost limit 1')).toHaveLength(1)
      expect(await shown(range)).toEqual(expected)
    },
  )

  it('F-05 agree with a load that was lost, came back or is void at once, before any day is computed again', async () => {
    const { loads, valueMinor } = await ask()
    const { id } = await bookLoad(stage, 'omar', { billMinor: 1_234, credits: [] })
    await stage.as('omar').call(freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
    expect(await ask()).toMatchObject({ loads: loads + 1, valueMinor: valueMinor + 1_234 })
    await stage.settle()
    expect(await ask()).toMatchObject({ loads: loads + 1, valueMinor: valueMinor + 1_234 })
    await stage.as('omar').call(freight.changeLoad, { id, status: 'OPEN', reason: 'They called again' })
    expect(await ask()).toMatchObject({ loads, valueMinor })
    await stage.settle()
    expect(await ask()).toMatchObject({ loads, valueMinor })
    expect(await shown()).toEqual(await facts())
  })

  it('follow the loads of a customer who is merged into another', async () => {
    const { id: gone } = await stage.as('arjun').call(freight.createCustomer, { ventureId, name: 'Acme Foods Inc' })
    const { id } = await bookLoad(stage, 'omar', { customerId: gone, credits: [] })
    await stage.as('omar').call(freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
    await stage.settle()
    expect((await ask()).byCustomer.map(({ label }) => label)).toContain('Acme Foods Inc')
    await stage.as('omar').call(contract.customers.mergeCustomer, { id: gone, intoId: CUSTOMERS.lakeshore.id })
    expect(await shown()).toEqual(await facts())
    await stage.settle()
    expect(await shown()).toEqual(await facts())
  })

  it('name a customer as they are called now', async () => {
    await ask()
    await stage.sql(`update freight.customers set name = 'Lakeshore Board' where id = $1`, [CUSTOMERS.lakeshore.id])
    expect((await ask()).byCustomer.map(({ label }) => label)).toContain('Lakeshore Board')
  })

  it('are added up once for a hundred who ask at once', async () => {
    const computed = () => stage.system.cache.counts().get('figures')?.computed ?? 0
    const before = computed()
    await Promise.all(Array.from({ length: 100 }, () => ask({ from: '2026-05-07' })))
    expect(computed()).toBe(before + 1)
  })

  it('P-08 of stored days read no load', async () => {
    const caller = { scope: [ventureId], person: null }
    const venture = { ...VENTURES.northline, weekStart: 1, today: RANGE.to }
    const asked = askedDays({ ventures: [venture], scope: [ventureId], now: stage.clock.now() } as never, {
      ventureId,
      ...RANGE,
    })
    const plans = await plansOf(stage, caller, async (db) => lostSums(db, await knownDays(db, freightArea, asked)), {
      andRun: true,
    })
    expect(plans.at(-1)).toContain('freight_weekly_lost')
    expect(plans.at(-1)).not.toMatch(/ on loads\b/)
  })
})

/** Lost loads of six weeks, over reasons, customers, lanes and days. */
async function plant(stage: Stage): Promise<void> {
  await stage.sql(
    `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
       destination_state, equipment, currency, bill_minor, created_at, created_on, lost_at, lost_on, lost_reason)
     select $1, 'LOST-' || n, 'LOST', ($2::uuid[])[1 + n % 3], 'Dallas', (array['TX', 'IL', ''])[1 + n % 3], 'Atlanta',
       (array['GA', 'CA'])[1 + n % 2], 'VAN', 'USD', 1000 * n, now(), date '2026-05-01' + n % 49, now(), date '2026-05-01' + n % 49,
       (array['RATE', 'NO_TRUCK', 'OTHER'])[1 + n % 3]
     from generate_series(1, 300) n`,
    [ventureId, Object.values(CUSTOMERS).map(({ id }) => id)],
  )
}
