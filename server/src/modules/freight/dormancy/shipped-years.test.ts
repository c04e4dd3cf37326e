import { contract } from '@holdfast/contract'
import { addDays, type VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, systemCaller } from '../../../platform/caller.ts'
import { loadThatIs, undeliverLoad } from '../../../testing/loads.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { dormantRows } from '../companies/queries/dormant-customers.ts'
import { FIRST_ID } from '../queries/walk.ts'
import { keepShippedYears } from './keep-shipped-years.ts'

const ventureId = VENTURES.northline.id as VentureId
const venture = { id: ventureId, type: 'LOGISTICS', zone: 'America/Chicago', liveFrom: '2026-01-01' } as const
const TODAY = '2026-06-18'
const asker: Caller = {
  ...systemCaller([ventureId], '2026-06-18T13:12:00.000Z'),
  ventures: [
    {
      ...VENTURES.northline,
      ...venture,
      weekStart: 0,
      today: TODAY,
      membership: null,
      overrides: [],
      openedToday: true,
    },
  ],
}
const { listDormantCustomers, mergeCustomer } = contract.customers

describe('the kept years of dormant customers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const keep = async () =>
    (
      await stage.system.run(keepShippedYears, systemCaller([ventureId], stage.clock.now()), {
        venture,
        after: FIRST_ID,
      })
    ).result.customers
  const made = async (name: string) =>
    (await stage.as('arjun').call(contract.freight.createCustomer, { ventureId, name })).id
  const delivered = async (customerId: string, daysAgo: number) => {
    const { id } = await loadThatIs(stage, 'DELIVERED', { customerId })
    await stage.sql('update freight.loads set delivered_on = $2 where id = $1', [id, addDays(TODAY, -daysAgo)])
    return id
  }
  const sleeper = async (name: string, daysAgo = 200) => {
    const id = await made(name)
    return { id, loadId: await delivered(id, daysAgo) }
  }
  const shown = async (sort: 'value' | 'days' = 'value') =>
    (await stage.as('ana').call(listDormantCustomers, { ventureId, sort, limit: 100 })).items
  /** Straight from the loads, as the list was read before anything was kept. */
  const counted = (sort: 'value' | 'days') =>
    stage.sql<{ id: string; value: { minor: number; currency: string }[]; on: string }>(
      `select n.id, n.on, (select json_agg(json_build_object('minor', s.minor, 'currency', s.currency)) from (
         select l.currency, sum(l.bill_minor) as minor from freight.loads l where l.customer_id = n.id and l.voided_at is null
           and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID')
           and l.delivered_on > n.on::date - 365 and l.delivered_on <= n.on::date group by 1) s) as value
       from (select c.id, max(l.delivered_on)::text as on, sum(l.bill_minor) filter (where l.delivered_on > m.last - 365) as worth
         from freight.customers c join freight.loads l on l.customer_id = c.id
         join lateral (select max(x.delivered_on) as last from freight.loads x where x.customer_id = c.id and x.voided_at is null
           and not x.is_test and x.status in ('DELIVERED', 'INVOICED', 'PAID') and x.delivered_on <= $2) m on true
         where c.venture_id = $1 and c.voided_at is null and not c.is_test and c.merged_into is null and l.voided_at is null
           and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.delivered_on <= $2
         group by c.id) n
       where n.on::date < $2::date - 90
       order by ${sort === 'value' ? 'n.worth desc' : 'n.on'}, n.id desc`,
      [ventureId, TODAY],
    )
  /** By both orders, whether or not anything is kept. */
  const agrees = async () => {
    for (const sort of ['value', 'days'] as const)
      expect((await shown(sort)).map(({ id, value, lastLoad }) => ({ id, value, on: lastLoad?.deliveredOn }))).toEqual(
        (await counted(sort)).map(({ id, value, on }) => ({ id, value, on })),
      )
  }
  const marksOf = async (customerId: string) =>
    (await stage.sql('select from freight.shipped_year_marks where customer_id = $1', [customerId])).length
  const isShown = async (id: string) => (await shown()).some((row) => row.id === id)

  it('F-05 are what the loads say, kept or not', async () => {
    const { id } = await sleeper('Sleeping Mills', 120)
    await delivered(id, 300)
    await sleeper('Older Mills', 700)
    await agrees()
    expect(await keep()).toBeGreaterThan(0)
    expect(await marksOf(id)).toBe(0)
    await agrees()
    expect(
      await stage.sql(
        'select bill_minor, last_delivered_on, currency from freight.shipped_years where customer_id = $1',
        [id],
      ),
    ).toEqual([{ bill_minor: 500_000, last_delivered_on: addDays(TODAY, -120), currency: 'USD' }])
    expect(await keep()).toBe(0)
  })

  type Change = (customerId: string, loadId: string) => Promise<unknown>
  const CHANGES: readonly (readonly [what: string, change: Change, stays: boolean])[] = [
    ['a delivery', async (id: string) => loadThatIs(stage, 'DELIVERED', { customerId: id }), false],
    ['a delivery taken back', async (_: string, load: string) => undeliverLoad(stage, 'omar', load), false],
    [
      'a load that is void',
      async (_: string, load: string) =>
        stage.sql(`update freight.loads set voided_at = now(), void_reason = 'Twice' where id = $1`, [load]),
      false,
    ],
    [
      'a corrected bill',
      async (_: string, load: string) => stage.sql('update freight.loads set bill_minor = 777 where id = $1', [load]),
      true,
    ],
    [
      'a corrected day',
      async (_: string, load: string) =>
        stage.sql(`update freight.loads set delivered_on = '2025-01-02' where id = $1`, [load]),
      true,
    ],
    [
      'a load that is a test',
      async (_: string, load: string) => stage.sql('update freight.loads set is_test = true where id = $1', [load]),
      false,
    ],
  ]
  it.each(CHANGES)('F-05 agree at once with %s, before and after they are kept again', async (what, change, stays) => {
    const { id, loadId } = await sleeper(`Changed by ${what}`)
    await keep()
    expect(await isShown(id)).toBe(true)
    await change(id, loadId)
    expect(await marksOf(id)).toBeGreaterThan(0)
    expect(await isShown(id)).toBe(stays)
    await agrees()
    await keep()
    expect(await isShown(id)).toBe(stays)
    await agrees()
  })

  it('F-05 agree with a load that goes to another customer, by hand or as its customer is merged', async () => {
    const [from, into] = [await sleeper('Merged from', 150), await sleeper('Merged into', 400)]
    await keep()
    await stage.as('omar').call(mergeCustomer, { id: from.id, intoId: into.id })
    await agrees()
    expect(await isShown(from.id)).toBe(false)
    await keep()
    await agrees()
  })

  it('a customer who is void or a test is none of them, and a step that delivers nothing marks nobody', async () => {
    const { id } = await sleeper('To be hidden')
    await keep()
    await loadThatIs(stage, 'COVERED', { customerId: id })
    expect(await marksOf(id)).toBe(0)
    await stage.sql('update freight.customers set is_test = true where id = $1', [id])
    expect(await isShown(id)).toBe(false)
    await agrees()
  })

  it('a delivery of a day to come is counted on that day, without anybody writing it down', async () => {
    const { id } = await sleeper('Ships tomorrow')
    await delivered(id, -1)
    await keep()
    expect(await marksOf(id)).toBe(1)
    expect(await isShown(id)).toBe(true)
    await agrees()
  })

  it('a change that is committed after its customer was counted has its mark then', async () => {
    const { id, loadId } = await sleeper('Raced Mills')
    const changing = Promise.withResolvers<void>()
    const changed = Promise.withResolvers<void>()
    const late = stage.system.database.transaction(systemCaller([ventureId], stage.clock.now()), async (tx) => {
      await tx.updateTable('freight.loads').set({ bill_minor: 4_242 }).where('id', '=', loadId).execute()
      changing.resolve()
      await changed.promise
    })
    await changing.promise
    await keep()
    expect(await marksOf(id)).toBe(0)
    changed.resolve()
    await late
    expect(await marksOf(id)).toBe(1)
    await agrees()
    await Promise.all([keep(), keep()])
    expect(await marksOf(id)).toBe(0)
    await agrees()
  })

  it('are those of the venture’s currency, and of no other venture', async () => {
    const { id } = await sleeper('Other money')
    await keep()
    await stage.sql(`update freight.shipped_years set currency = 'CAD', bill_minor = 1 where customer_id = $1`, [id])
    await agrees()
    const elsewhere = systemCaller([VENTURES.harbor.id as VentureId], stage.clock.now())
    const seen = await stage.system.database.read(elsewhere, (db) =>
      db.selectFrom('freight.shipped_years').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })

  it('P-08 are a walk along the index of their order, and nobody’s loads are read but those of the page and of the marked', async () => {
    await stage.sql(
      `with made as (insert into freight.customers (venture_id, name) select $1, 'Many ' || n from generate_series(1, 5000) n returning *)
       insert into freight.shipped_years (venture_id, customer_id, last_delivered_on, currency, bill_minor)
       select venture_id, id, date '2024-01-01', 'USD', 100 from made`,
      [ventureId],
    )
    for (const table of ['customers', 'shipped_years']) await stage.sql(`vacuum analyze freight.${table}`)
    const of = { ventureId, limit: 25, after: null }
    for (const [sort, index] of [
      ['value', 'shipped_years_by_value'],
      ['days', 'shipped_years_by_day'],
    ] as const) {
      const plan = (await plansOf(stage, asker, (db) => dormantRows(db, asker, { ...of, sort }))).at(-1) ?? ''
      expect(plan).toContain(`Index Only Scan Backward using ${index} on shipped_years y`)
      expect(plan).not.toMatch(/Seq Scan on loads/)
    }
  })
})
