import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'

/** A dispatch agency's log as it comes: states alone, no cost, no people, and one load twice on a day. */
const LOG = `date,lane_start,lane_end,broker_code,miles,rate_usd,month
2026-03-05,TX,AR,A001,330,800,3
2026-04-30,PA,WI,A002,1049,1350.5,4
2026-04-04,OH,CA,D018,2250,3555,4
2026-04-04,OH,CA,D018,2250,3555,4
`
const file = { kind: 'loads', ventureId: DELTA.id, text: LOG }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDelta(stage, ['omar'])
})
afterAll(() => stage.close())

const loads = () =>
  stage.sql(`select number, status, bill_minor, cost_minor, miles, billing_date, carrier_id, own_truck, delivered_by
    from freight.loads where venture_id = '${DELTA.id}' order by number`)

describe('a log of a trucking company', () => {
  test('is understood by its headers, and says what will come besides', async () => {
    const seen = await previewFile(stage, 'omar', file)
    expect(seen).toMatchObject({ missing: [], badRows: 0, wouldBe: { new: 4, changed: 0, same: 0 } })
    expect(seen.mapping).toMatchObject({
      customer: 'broker_code',
      originState: 'lane_start',
      destinationState: 'lane_end',
      deliveredAt: 'date',
      bill: 'rate_usd',
      cost: null,
    })
    expect(seen.notes).toEqual([
      '3 customers are created: A001, A002, D018.',
      '4 loads without a carrier or truck: driven by "Own fleet".',
      '4 loads credited to nobody.',
      '4 loads without a cost: the margin is unknown.',
      '4 loads without equipment: taken as dry van.',
    ])
    expect(await loads()).toEqual([])
  })

  test('becomes delivered loads by its own trucks, cost unknown, the same load on a day twice', async () => {
    const { status, progress } = await importNow(stage, 'omar', file)
    expect([status, progress.became]).toEqual(['DONE', { new: 4, changed: 0, same: 0 }])
    const common = {
      status: 'DELIVERED',
      cost_minor: null,
      carrier_id: null,
      own_truck: 'Own fleet',
      delivered_by: null,
    }
    expect(await loads()).toEqual([
      { ...common, number: 'DT-1001', bill_minor: 80_000, miles: 330, billing_date: '2026-03-05' },
      { ...common, number: 'DT-1002', bill_minor: 135_050, miles: 1_049, billing_date: '2026-04-30' },
      { ...common, number: 'DT-1003', bill_minor: 355_500, miles: 2_250, billing_date: '2026-04-04' },
      { ...common, number: 'DT-1004', bill_minor: 355_500, miles: 2_250, billing_date: '2026-04-04' },
    ])
    await assertCoherent(stage.sql)
  })

  test('is one event for its rows, and its days are counted', async () => {
    const events = await stage.sql<{ type: string; days: string[]; facts: { ids: string[] } }>(
      `select type, days, facts from platform.events where venture_id = '${DELTA.id}' and type like 'freight.%'`,
    )
    expect(events.map(({ type, days, facts }) => [type, days, facts.ids.length])).toEqual([
      ['freight.loads_imported', ['2026-03-05', '2026-04-04', '2026-04-30'], 4],
    ])
    const kpi = await stage.sql(
      `select day, billed, revenue_minor, unknown_cost, miles from kpi.freight_daily where venture_id = '${DELTA.id}' order by day`,
    )
    expect(kpi).toEqual([
      { day: '2026-03-05', billed: 1, revenue_minor: 80_000, unknown_cost: 1, miles: 330 },
      { day: '2026-04-04', billed: 2, revenue_minor: 711_000, unknown_cost: 2, miles: 4_500 },
      { day: '2026-04-30', billed: 1, revenue_minor: 135_050, unknown_cost: 1, miles: 1_049 },
    ])
  })

  test('again changes nothing: no row, no event, no number', async () => {
    const before = await stage.sql('select xmin::text, * from freight.loads order by id')
    const seen = await previewFile(stage, 'omar', file)
    expect([seen.wouldBe, seen.notes.filter((note) => note.includes('created'))]).toEqual([
      { new: 0, changed: 0, same: 4 },
      [],
    ])
    expect((await importNow(stage, 'omar', file)).progress.became).toEqual({ new: 0, changed: 0, same: 4 })
    expect(await stage.sql('select xmin::text, * from freight.loads order by id')).toEqual(before)
    const { items } = await stage.as('omar').call(contract.freight.listCustomers, { ventureId: DELTA.id })
    expect(items.map(({ name }) => name)).toEqual(['A001', 'A002', 'D018', 'Delta Grain'])
    expect(await stage.sql(`select 1 from platform.events where type = 'freight.loads_imported'`)).toHaveLength(1)
  })

  test('knows only states, and shows just those', async () => {
    const { items } = await stage.as('omar').call(contract.freight.listLoads, { ventureId: DELTA.id, sort: 'oldest' })
    expect(items[0]).toMatchObject({ origin: { city: '', state: 'TX' }, destination: { city: '', state: 'AR' } })
    const load = await stage.as('omar').call(contract.freight.getLoad, { id: items[0]?.id ?? '' })
    expect(load).toMatchObject({ ownUnit: { driverId: null, truck: 'Own fleet' }, margin: null, credits: [] })
    const lost = await stage.as('omar').call(contract.freight.createLoad, {
      ventureId: DELTA.id,
      customerId: DELTA.customer.id,
      origin: { city: 'Waco', state: 'TX' },
      destination: { city: 'Reno', state: 'NV' },
      equipment: 'VAN',
      billMinor: 1,
    })
    expect(lost.number).toBe('DT-1005')
  })
})

describe('what a row can get wrong', () => {
  const errorsOf = async (row: string) => {
    const text = `Load #,Status,Customer,From,To,Rate,Cost,Delivered,Pickup Date,Truck,Carrier,Dispatcher,Number\n${row}\n`
    const { firstBadRows } = await previewFile(stage, 'omar', { ...file, text })
    return firstBadRows.flatMap(({ errors }) => errors.map(({ column, message }) => `${column}: ${message}`))
  }

  test.each([
    ['1,delivered,Acme,"Dallas, TX",GA,100,,,,,,,', 'deliveredAt: A delivered load needs the day of its delivery.'],
    [
      '1,,Acme,"Dallas, TX",GA,100,,2026-03-01,2026-03-02,,,,',
      'deliveredAt: A load cannot be delivered before it was picked up.',
    ],
    ['1,,Acme,"Dallas, TX",,100,,2026-03-01,,,,,', 'destinationState: Say at least the state, such as TX.'],
    ['1,,Acme,TX,GA,100,,2026-07-01,,,,,', 'deliveredAt: This time is still to come. Enter when it happened.'],
    ['1,,Acme,TX,GA,-5,,2026-03-01,,,,,', 'bill: An amount is 0 or more, in whole minor units.'],
    ['1,lost,Acme,TX,GA,100,,,,,,,', 'lostAt: Say when this load was lost or cancelled, or when it was created.'],
    [
      '1,,Acme,TX,GA,100,,2026-03-01,,12,Bayou Lines,,',
      'truck: Name the carrier or the own truck that took this load, one of the two.',
    ],
    ['1,,Acme,TX,GA,100,,2026-03-01,,,,Omar Haddad 60%,', 'dispatcher: The shares of a role sum to exactly 1.'],
    [
      '1,,Acme,TX,GA,100,,2026-03-01,,,,Ana Whitfield,',
      'dispatcher: Nobody of this venture is called "Ana Whitfield". Write the email address or the full name of one of its people, or add them first.',
    ],
    ['1,,Acme,TX,GA,100,,2026-03-01,,,,,DT-1234567890', 'number: DT- takes at most 9 digits after it.'],
    [
      '1,,Acme,TX,GA,100,,2026-03-01,,,,,X1\n2,,Acme,TX,GA,100,,2026-03-01,,,,,X1',
      'number: "X1" stands in line 2 already. Leave one of the two rows out.',
    ],
  ])('%s', async (row, message) => {
    expect(await errorsOf(row)).toEqual([message])
  })
})
