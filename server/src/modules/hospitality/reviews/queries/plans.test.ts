import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, systemCaller } from '../../../../platform/caller.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { foundHotels, SAVANNAH } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { walkReviews } from './walk-reviews.ts'
import type { ReviewFilters } from './wanted-reviews.ts'

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

describe('P-08 the plans of the inbox', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundHotels(stage)
    await stage.sql('alter table hospitality.reviews disable trigger reviews_answer_in_history')
    await stage.sql(
      `insert into hospitality.reviews (venture_id, hotel_id, source, external_id, guest_name, title, score, score_out_of, received_at,
         received_on, due_at, responded_at, responded_on, created_at)
       select $1, $2, 'GOOGLE', 'G-' || n, 'guest' || n, 'Fine', n % 5 + 1, 5, t, t::date, t + interval '1 day',
         case when n % 20 > 0 then t + interval '1 hour' end, case when n % 20 > 0 then t::date end, t
       from (select n, timestamptz '2026-01-01T12:00Z' + n * interval '10 minutes' as t from generate_series(1, $3::int) n) g`,
      [harbor, SAVANNAH.id, MANY],
    )
    await stage.sql('analyze hospitality.reviews, search.words')
  })
  afterAll(() => stage.close())

  it.each([
    ['those that press most', { sort: 'urgent' }, 'reviews_in_order'],
    ['what is open', { sort: 'urgent', state: 'open' }, 'reviews_in_order'],
    ['what is overdue', { sort: 'urgent', state: 'overdue' }, 'reviews_in_order'],
    ['the newest', { sort: 'newest' }, 'reviews_received'],
    ['days', { sort: 'oldest', receivedFrom: '2026-02-01', receivedTo: '2026-02-07' }, 'reviews_received'],
    [
      'days of the first answer',
      { sort: 'urgent', answeredFrom: '2026-02-01', answeredTo: '2026-02-02' },
      'reviews_responded',
    ],
    [
      'late answers of days',
      { sort: 'newest', answeredFrom: '2026-02-01', answeredTo: '2026-02-02', inTime: 'false' },
      'reviews_responded',
    ],
  ] as const)('walk along one index for %s', async (_, filters, index) => {
    const plan = await planOf({ ...filters, words: [] })
    expect(plan).not.toContain('Seq Scan on reviews')
    expect([...new Set(plan.match(/\breviews_[a-z_]+\b/g))]).toEqual([index])
  })

  it('find a word by the index of words, and read no text of a review', async () => {
    const plan = await planOf({ sort: 'urgent', words: ['guest777'] })
    expect(plan).toMatch(/using (words_pkey|words_of_record) on words/)
    expect(plan).not.toContain('Seq Scan')
  })

  async function planOf(filters: ReviewFilters): Promise<string> {
    const now = stage.clock.now()
    const caller = { ...systemCaller([harbor], now), ventures: [HARBOR_TODAY] }
    const walk = walkReviews(
      caller,
      { whole: [harbor], assigned: [] },
      { ...filters, now, limit: 26, after: undefined },
    )
    return (await plansOf(stage, caller, async (db) => walk?.reviews.execute(db))).at(-1) ?? ''
  }
})
