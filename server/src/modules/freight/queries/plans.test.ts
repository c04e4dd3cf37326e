import { LOAD_STATUSES } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { pageOfLoads } from './page-of-loads.ts'
import type { LoadFilters } from './wanted-loads.ts'

const MANY = 20_000
const ventures = [VENTURES.northline.id, DELTA.id]

describe('P-08 the plan of the list of loads', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, [])
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state,
         destination_city, destination_state, equipment, currency, bill_minor, cost_minor, created_at, created_on,
         billing_date, delivered_at, delivered_on, lost_at, lost_on, lost_reason, cancelled_at, cancel_reason)
       select $1, 'OLD-' || n, ($2::text[])[1 + n % 9], case n % 50 when 0 then $3::uuid else $4::uuid end, case n % 40 when 0 then $5::uuid else $6::uuid end,
         'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 1, nullif(n % 100, 0), now(), '2026-06-18', date '2026-01-01' + n % 100,
         now(), '2026-06-18', now(), '2026-06-18', 'RATE', now(), 'Closed'
       from generate_series(1, $7::int) n`,
      [
        VENTURES.northline.id,
        LOAD_STATUSES,
        CUSTOMERS.lakeshore.id,
        CUSTOMERS.cordova.id,
        CARRIERS.tejas.id,
        CARRIERS.redRiver.id,
        MANY,
      ],
    )
    await stage.sql('analyze freight.loads')
  })
  afterAll(() => stage.close())

  type Filters = Partial<LoadFilters>

  /** The node that reads the loads. */
  async function walkOf(filters: Filters): Promise<string> {
    const caller = systemCaller(ventures, stage.clock.now())
    const wanted = { ...filters, sort: 'newest' as const, limit: 26, after: undefined }
    const [plan = ''] = await plansOf(stage, caller, (db) =>
      pageOfLoads(db, caller, { whole: ventures, credited: [] }, wanted),
    )
    return (
      /^.*\bon loads l.*$/m
        .exec(plan)?.[0]
        .trim()
        .replace(/ {2}\(.*/, '') ?? plan
    )
  }

  it.each([
    ['all of a venture', {}, 'loads_pkey'],
    ['one status', { status: 'LOST' }, 'loads_of_status'],
    ['one customer', { customerId: CUSTOMERS.lakeshore.id }, 'loads_of_customer'],
    ['one carrier', { carrierId: CARRIERS.tejas.id }, 'loads_of_carrier'],
    ['one billing day', { billedOn: '2026-02-01' }, 'loads_billed'],
    ['an unknown cost', { unknownCost: 'true' }, 'loads_unknown_cost'],
    ['billing days', { billedFrom: '2026-02-01', billedTo: '2026-03-31' }, 'loads_billed'],
    ['days of entry', { createdFrom: '2026-06-01' }, 'loads_created'],
    ['days of loss', { lostTo: '2026-06-18', status: 'LOST' }, 'loads_lost'],
    ['one lane', { originState: 'NM', destinationState: 'GA' }, 'loads_of_lane'],
    ['loads that nobody was asked about', { notAsked: 'true' }, 'loads_not_asked'],
    ['somebody’s loads under way', { creditedTo: PEOPLE.ana.id, progress: 'not_delivered' }, 'loads_moving'],
  ] as const)('walks backwards along one index for %s', async (_, filters, index) => {
    expect(await walkOf(filters)).toBe(`->  Index Scan Backward using ${index} on loads l`)
  })
})
