import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, type CallerVenture, systemCaller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { encodeCursor } from '../../../../platform/http/cursor.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { listDisputes } from '../../disputes/queries/list-disputes.ts'
import { foundInPeriod, judgePeriod } from '../../exceptions/queries/judge-period.ts'
import { listHolds } from '../../exceptions/queries/list-holds.ts'
import { listPaymentFiles } from '../../payment-files/queries/list-payment-files.ts'
import { payNews } from '../../statements/queries/pay-news.ts'
import { A_PAYEE, plantPayouts } from '../testing/plant-payouts.ts'
import { getPayout } from './get-payout.ts'
import { listPayouts } from './list-payouts.ts'
import { listPayoutRuns } from './list-runs.ts'

const FORTNIGHTS = 100
const LAST = { from: '2026-06-01', to: '2026-06-14' }
const BIG = 'payouts|ledger_entries|daily|adjustments|credits|payment_file_payouts|disputes|holds'

let stage: Stage
let draft: { readonly id: string }
let caller: Caller
beforeAll(async () => {
  stage = await openStage()
  await plantPayouts(stage, FORTNIGHTS)
  const ventures = await stage.sql<CallerVenture>(
    `select id, name, currency, zone, week_start as "weekStart", live_from as "liveFrom", date '2026-06-18' as today
     from ventures.ventures where id = any ($1)`,
    [[VENTURES.northline.id, VENTURES.callbridge.id]],
  )
  const scope = ventures.map(({ id }) => id)
  caller = { ...systemCaller(scope, stage.clock.now()), ventures }
  const [found] = await stage.sql<typeof draft>(
    `select id from incentives.payouts where venture_id = $1 and user_id = $2 and status = 'DRAFT'`,
    [VENTURES.northline.id, A_PAYEE],
  )
  if (found) draft = found
})
afterAll(() => stage.close())

/** The plans of everything that is asked, by the role that asks, and what of the big tables they read whole. */
async function planned(read: (db: Reads) => Promise<unknown>) {
  const plan = (await plansOf(stage, caller, read, { andRun: true })).join('\n')
  return { plan, whole: plan.match(new RegExp(`Seq Scan on (${BIG})\\b`, 'g')) ?? [] }
}

const page = { limit: 25, cursor: undefined }
const KEY = /Index Scan Backward using payouts_(pkey|venture_id_id_user_id_currency_key) on payouts/
const along = (index: string) => new RegExp(`(using|Bitmap Index Scan on) ${index}\\b`)

describe('P-08 payouts are listed along an index', () => {
  const list = (asked: Partial<Parameters<typeof listPayouts>[2]>) =>
    planned((db) => listPayouts(db, caller, { ...page, ...asked } as Parameters<typeof listPayouts>[2]))

  test.each([
    ['of everybody', {}, KEY],
    ['of a status', { status: 'RETURNED' }, /Index Scan Backward using payouts_waiting on payouts/],
    ['of a person', { userId: A_PAYEE }, /Index Scan Backward using payouts_newest_of_person on payouts/],
    ['of the days from one on', { from: '2023-01-01' }, KEY],
    ['of the days up to one', { to: '2026-06-30' }, KEY],
    ['of some days', { from: '2026-05-01', to: '2026-06-30' }, KEY],
  ] as const)('%s', async (_, asked, index) => {
    const { plan, whole } = await list(asked)
    expect(plan).toMatch(index)
    expect(whole).toEqual([])
    expect(plan).not.toContain('using payouts_id on payouts')
  })

  test('from a page far behind', async () => {
    const [row] = await stage.sql<{ id: string }>('select id from incentives.payouts order by id offset 500 limit 1')
    const { plan, whole } = await list({ cursor: encodeCursor(page, [row?.id ?? '']) })
    expect([KEY.test(plan), whole]).toEqual([true, []])
  })
})

describe('P-08 what stands around payouts is read along indexes', () => {
  test.each<[string, (db: Reads) => Promise<unknown>, readonly string[]]>([
    ['the runs with their sums', (db) => listPayoutRuns(db, caller, page), ['payouts_of_run']],
    [
      'one payout with its ledger, its history and what stands in its way',
      (db) => getPayout(db, caller, { id: draft.id }),
      ['ledger_entries_payout', 'daily_one_row', 'adjustments_booked'],
    ],
    [
      'what stands in the way of the payouts of a period',
      async (db) => foundInPeriod(db, await judgePeriod(db, { ...LAST, ventureId: VENTURES.northline.id })),
      ['payouts_of_person', 'holds_one_open', 'credits_pkey', 'daily_day', 'adjustments_booked'],
    ],
    [
      'the news of a morning',
      (db) =>
        payNews(
          db,
          caller,
          caller.ventures.map((venture) => ({ venture, day: venture.today })),
        ),
      ['payouts_approved_on', 'payouts_paid_on', 'payouts_waiting'],
    ],
    [
      'open disputes',
      (db) => listDisputes(db, caller, { ...page, status: 'OPEN', userId: undefined }),
      ['disputes_(due|one_open)'],
    ],
    ['open holds', (db) => listHolds(db, caller, { open: true }), ['holds_one_open']],
    [
      'payment files with what of them is paid',
      (db) => listPaymentFiles(db, caller, page),
      ['payment_file_payouts_file'],
    ],
  ])('%s', async (_, read, indexes) => {
    const { plan, whole } = await planned(read)
    for (const index of indexes) expect(plan).toMatch(along(index))
    expect(whole).toEqual([])
  })
})
