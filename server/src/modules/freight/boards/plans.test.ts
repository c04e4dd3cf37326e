import { LOAD_STATUSES, urgencyStarts } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { flagHeads } from './queries/flag-heads.ts'
import { flagsUp } from './queries/flags-up.ts'
import { lostLoads } from './queries/lost-loads.ts'
import { seenVentures } from './queries/seen-ventures.ts'
import { uncoveredHeads } from './queries/uncovered-heads.ts'
import { uncoveredLoads } from './queries/uncovered-loads.ts'

const MANY = 20_000
const ventures = [VENTURES.northline.id, DELTA.id]
const sight = { whole: ventures, credited: [] }
const MORNING = '2026-06-18T13:12:00.000Z'
const caller = systemCaller(ventures, MORNING)
const seen = { ...seenVentures(caller, sight), startsOf: () => urgencyStarts(MORNING, 'America/Chicago') }
const of = { limit: 26, after: undefined }

describe('P-08 the plans of the boards', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, [])
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state,
         destination_city, destination_state, equipment, currency, bill_minor, created_at, created_on, pickup_to,
         billing_date, delivered_at, delivered_on, lost_at, lost_on, lost_reason, cancelled_at, cancel_reason)
       select $1, 'OLD-' || n, case when n % 40 = 0 then 'OPEN' when n % 30 = 0 then 'LOST' else ($2::text[])[2 + n % 6] end, $3,
         (select id from freight.carriers where venture_id = $1 limit 1), 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 1, now(),
         '2026-06-18', timestamptz '2026-01-01' + n * interval '1 hour', '2026-06-18', now(), '2026-06-18', now(),
         date '2026-01-01' + n % 100, 'RATE', now(), 'Closed'
       from generate_series(1, $4::int) n`,
      [VENTURES.northline.id, LOAD_STATUSES, CUSTOMERS.lakeshore.id, MANY],
    )
    await stage.sql(
      `insert into freight.load_flags (venture_id, load_id, kind, reason, raised_at, raised_on, cleared_at, cleared_on)
       select venture_id, id, 'HOLD', 'Papers', now() - interval '1 day', '2026-06-17', case when random() < 0.95 then now() end, '2026-06-18'
       from freight.loads where venture_id = $1`,
      [VENTURES.northline.id],
    )
    for (const table of ['freight.loads', 'freight.load_flags']) await stage.sql(`vacuum analyze ${table}`)
  })
  afterAll(() => stage.close())

  /** The nodes that read loads or flags. */
  async function readsOf(ask: (db: Reads) => Promise<unknown>): Promise<readonly string[]> {
    const plan = (await plansOf(stage, caller, ask)).at(-1) ?? ''
    // What a row shows of its own flags is a probe of the index that allows one of a kind.
    const reads = [...plan.matchAll(/-> {2}(\S.* on (?:loads [lw]|load_flags f))\b/g)].map(([, read = '']) => read)
    return reads.length > 0 ? reads.filter((read) => !read.includes('load_flags_one_up')) : [plan]
  }

  it('uncovered loads are a walk along their index, a page deep or at the start, and of one urgency', async () => {
    const walk = ['Index Scan using loads_uncovered on loads l']
    expect(await readsOf((db) => uncoveredLoads(db, seen, { ...of, urgency: undefined }))).toEqual(walk)
    expect(await readsOf((db) => uncoveredLoads(db, seen, { ...of, urgency: 'TODAY' }))).toEqual(walk)
    const after = { by: '2026-06-18T13:12:00Z', id: DELTA.id }
    expect(await readsOf((db) => uncoveredLoads(db, seen, { ...of, urgency: undefined, after }))).toEqual(walk)
  })

  it('the heads of uncovered loads read no load at all, only its index', async () => {
    expect(await readsOf((db) => uncoveredHeads(db, seen))).toEqual([
      'Index Only Scan using loads_uncovered on loads l',
    ])
  })

  it('flags that are up are a walk along their index, each load looked up by its key', async () => {
    const probe = expect.stringMatching(/^Index Scan using (loads_pkey|loads_id) on loads l$/)
    const walk = await readsOf((db) => flagsUp(db, seen, { ...of, kind: undefined }))
    expect(walk).toEqual(['Index Scan using load_flags_up on load_flags f', probe])
    const heads = await readsOf((db) => flagHeads(db, seen))
    expect(heads.join()).not.toContain('Seq Scan')
    expect(heads.at(-1)).toEqual(probe)
  })

  it('lost loads are a walk along the days of loss', async () => {
    const days = { lostFrom: '2026-02-01', lostTo: '2026-03-31' }
    const reads = await readsOf((db) => lostLoads(db, caller, sight, { ...of, ...days }))
    expect(reads[0]).toMatch(/Index Scan Backward using loads_lost/)
    const all = await readsOf((db) => lostLoads(db, caller, sight, of))
    const probe = expect.stringMatching(/^Index Scan using (loads_pkey|loads_id) on loads w$/)
    expect(all).toEqual(['Index Scan Backward using loads_lost on loads l', probe])
  })
})
