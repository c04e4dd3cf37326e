import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, systemCaller } from '../../../../platform/caller.ts'
import { DISPUTED_HOTEL, FAR_HOTEL, foundDisputedHotels } from '../../../../testing/hotel-disputes.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { walkDisputes } from './walk-disputes.ts'
import type { DisputeFilters } from './wanted-disputes.ts'

const MANY = 20_000
const harbor = VENTURES.harbor.id
const HARBOR_TODAY: Caller['ventures'][number] = {
  ...VENTURES.harbor,
  weekStart: 0,
  today: '2026-06-18',
  membership: null,
  overrides: [],
  openedToday: true,
}

describe('P-08 the plans of the desk of disputes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDisputedHotels(stage)
    await stage.sql(
      `insert into hospitality.disputes (venture_id, hotel_id, kind, reference, amount_minor, currency, opened_on,
         evidence_due_on, status, stage, stage_name, created_at, first_outcome, first_decided_at, first_decided_on, decided_at, decided_on)
       select $1, case when n % 50 = 0 then $3::uuid else $2::uuid end, 'CHARGEBACK', 'R-' || n, 100, 'USD', day, day + 14,
         case when over then 'WON' else 'OPEN' end, 2, 'CHARGEBACK', now(), case when over then 'WON' end,
         case when over then now() end, case when over then day + 20 end, case when over then now() end, case when over then day + 20 end
       from (select n, date '2025-01-01' + n / 40 as day, n % 40 > 0 as over from generate_series(1, $4::int) n) g`,
      [harbor, DISPUTED_HOTEL, FAR_HOTEL, MANY],
    )
    await stage.sql('analyze hospitality.disputes')
  })
  afterAll(() => stage.close())

  it.each<[string, Partial<DisputeFilters>, string]>([
    ['all by their evidence date', {}, 'disputes_by_due'],
    ['what is under way', { state: 'under_way' }, 'disputes_under_way'],
    ['what is past its date', { due: 'past' }, 'disputes_under_way'],
    ['what is due in a week', { due: '7' }, 'disputes_under_way'],
    ['the newest', { sort: 'newest' }, 'disputes_pkey'],
  ])('walk along one index for %s', async (_, filters, index) => {
    const plan = await planOf(filters)
    expect(plan).not.toContain('Seq Scan on disputes')
    expect([...new Set(plan.match(/\bdisputes_[a-z_]+\b/g))]).toEqual([index])
  })

  it('find somebody’s own, and days of decision, by an index that begins with them', async () => {
    expect(await planOf({ sort: 'newest', ownerId: '00000000-0000-7000-8000-000000000112' })).toContain(
      'disputes_of_owner',
    )
    expect(await planOf({ decidedFrom: '2025-03-01', decidedTo: '2025-03-01' })).not.toContain('Seq Scan on disputes')
  })

  async function planOf(filters: Partial<DisputeFilters>): Promise<string> {
    const caller = { ...systemCaller([harbor], stage.clock.now()), ventures: [HARBOR_TODAY] }
    const wanted = { sort: 'due' as const, ...filters, limit: 26, after: undefined }
    return (await plansOf(stage, caller, (db) => walkDisputes(db, caller, wanted), { andRun: true })).at(-1) ?? ''
  }
})
