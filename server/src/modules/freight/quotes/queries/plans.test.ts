import { QUOTE_STATUSES } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../../testing/trucking.ts'
import { CARRIERS, CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { holdRunOutQuotes } from '../store/hold-run-out-quotes.ts'
import { latestLoads } from './lane-latest.ts'
import { paidOnLane } from './lane-paid.ts'
import { quotedOnLane } from './lane-quoted.ts'
import { walkQuotes } from './walk-quotes.ts'
import type { QuoteFilters } from './wanted-quotes.ts'

const MANY = 20_000
const northline = VENTURES.northline.id
const ventures = [northline, DELTA.id]

describe('P-08 the plans of quotes and lanes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, [])
    await stage.sql(
      `insert into freight.quotes (venture_id, number, status, customer_id, salesperson_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, price_minor, valid_until, requested_at, created_at, created_on, sent_at, sent_on,
         counter_minor, agreed_minor, decided_at, decided_on, rejected_reason, booked_at, booked_on)
       select $1, 'OLD-' || n, s, case n % 50 when 0 then $2::uuid else $3::uuid end, case n % 50 when 0 then $4::uuid else $5::uuid end,
         'Dallas', 'S' || n % 40, 'Atlanta', 'GA', 'VAN', 'USD', 1, now() + n * interval '1 minute', now(), now(), d, now(), d, 1,
         case when s in ('ACCEPTED', 'BOOKED') then 1 end, case when s in ('ACCEPTED', 'BOOKED', 'REJECTED', 'EXPIRED') then now() end,
         case when s in ('ACCEPTED', 'BOOKED', 'REJECTED', 'EXPIRED') then d end, case when s = 'REJECTED' then 'RATE' end,
         case when s = 'BOOKED' then now() end, case when s = 'BOOKED' then d end
       from (select n, ($6::text[])[1 + n % 8] as s, date '2026-01-01' + n % 100 as d from generate_series(1, $7::int) n) g`,
      [northline, CUSTOMERS.lakeshore.id, CUSTOMERS.cordova.id, PEOPLE.arjun.id, PEOPLE.priya.id, QUOTE_STATUSES, MANY],
    )
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on, billing_date, delivered_at, delivered_on)
       select $1, 'OLD-' || n, 'DELIVERED', $2, $3, 'Dallas', 'S' || n % 40, 'Atlanta', 'GA', 'VAN', 'USD', 1, now(), '2026-01-01',
         date '2026-01-01' + n % 100, now(), '2026-01-01' from generate_series(1, $4::int) n`,
      [northline, CUSTOMERS.cordova.id, CARRIERS.tejas.id, MANY],
    )
    await stage.sql('analyze freight.quotes, freight.loads')
  })
  afterAll(() => stage.close())

  /** The indexes of the plan, each once. */
  async function indexesOf(query: (db: Reads) => Promise<unknown>): Promise<string> {
    const plan = (await plansOf(stage, systemCaller(ventures, stage.clock.now()), query)).at(-1) ?? ''
    expect(plan).not.toMatch(/Seq Scan on (loads|quotes)/)
    return [...new Set(plan.match(/\b(?:loads|quotes)_[a-z_]+\b/g))].join(' ')
  }

  it.each([
    ['all of a venture', {}, 'quotes_pkey'],
    ['one status', { status: 'EXPIRED' }, 'quotes_of_status'],
    ['one customer', { customerId: CUSTOMERS.lakeshore.id }, 'quotes_of_customer'],
    ['one salesperson', { salespersonId: PEOPLE.arjun.id }, 'quotes_of_salesperson'],
    ['one lane', { originState: 'S7', destinationState: 'GA' }, 'quotes_of_lane'],
    ['days of entry', { createdFrom: '2026-02-01' }, 'quotes_created'],
    ['days of sending', { sentFrom: '2026-02-01' }, 'quotes_sent'],
    ['days of decision', { decidedFrom: '2026-02-01' }, 'quotes_decided'],
    ['days of booking', { bookedFrom: '2026-02-01' }, 'quotes_booked'],
  ] as const)('walk backwards along one index for %s', async (_, filters: Partial<QuoteFilters>, index) => {
    const caller = systemCaller(ventures, stage.clock.now())
    const wanted = { ...filters, sort: 'newest' as const, limit: 26, after: undefined }
    const walk = walkQuotes(caller, { whole: ventures, credited: [] }, wanted)
    expect(await indexesOf(async (db) => walk?.rows.execute(db))).toBe(index)
  })

  const lane = { ventureId: northline, originState: 'S7', destinationState: 'GA', from: '2026-02-01', to: '2026-02-28' }

  it('find what a lane paid by its index', async () => {
    expect(await indexesOf((db) => paidOnLane(db, lane))).toBe('loads_paid_on_lane')
    expect(await indexesOf((db) => latestLoads(db, lane))).toBe('loads_paid_on_lane')
    expect(await indexesOf((db) => quotedOnLane(db, lane))).toBe('quotes_of_lane')
  })

  it('find what ran out by its index', async () => {
    const asked = { ventureId: northline, zone: 'UTC', now: stage.clock.now(), most: 100 }
    expect(await indexesOf((db) => holdRunOutQuotes(db as never, asked))).toBe('quotes_running_out')
  })
})
