import { type Day, refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { planAnew } from '../../../../platform/db/plan-anew.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { publishedVersions } from '../../store/load-pay-terms.ts'
import type { Found, Judged } from '../exception.ts'
import { payoutTroubles } from '../payout-troubles.ts'
import { correctedDays } from './corrected-days.ts'
import { heldPay } from './held-pay.ts'
import { lostShares } from './lost-shares.ts'
import { standingPayouts } from './standing-payouts.ts'
import { uncreditedLoads } from './uncredited-loads.ts'
import { unmeasuredLoads } from './unmeasured-loads.ts'
import { unmeasuredNights } from './unmeasured-nights.ts'
import { unpaidNights } from './unpaid-nights.ts'
import { unratedCalls } from './unrated-calls.ts'
import { unratedDays } from './unrated-days.ts'
import { unusualPay } from './unusual-pay.ts'

type Asked = DaySpan & { readonly ventureId: VentureId; readonly payoutIds?: readonly string[] | undefined }

/**
 * A period with the payouts in it that are judged. What is asked of it later is planned for the days and people at hand: a
 * plan kept from a venture of ten people looks up ten thousand one by one.
 */
export async function judgePeriod(db: Reads, { ventureId, from, to, payoutIds }: Asked): Promise<Judged> {
  planAnew(db)
  const found = await sql<{ name: string; currency: string; liveFrom: Day }>`
    select name, currency, live_from as "liveFrom" from ventures.venture_facts where id = ${ventureId}`.execute(db)
  const venture = found.rows[0] ?? refuse('not_found', 'venture.not_found', 'There is no such venture for you to see.')
  return {
    ventureId,
    ventureName: venture.name,
    currency: venture.currency,
    liveFrom: venture.liveFrom,
    from,
    to,
    versions: await publishedVersions(db, ventureId),
    correctedDays: await correctedDays(db, ventureId, { from, to }),
    payouts: await standingPayouts(db, ventureId, { from, to }, payoutIds ?? null),
  }
}

/** What stands in the way of single payouts of the period, waived or not, in the order of the kinds. */
export async function foundInPeriod(db: Reads, judged: Judged): Promise<readonly Found[]> {
  return [
    ...(await heldPay(db, judged)),
    ...(await uncreditedLoads(db, judged)),
    ...(await unmeasuredLoads(db, judged)),
    ...(await unratedCalls(db, judged)),
    ...(await unmeasuredNights(db, judged)),
    ...(await unpaidNights(db, judged)),
    ...(await unratedDays(db, judged)),
    ...(await lostShares(db, judged)),
    ...(await unusualPay(db, judged)),
    ...payoutTroubles(judged),
  ]
}
