import type { contract, ParsedInput, PayoutStatement } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutToShow } from '../../payouts/queries/get-payout.ts'
import { lineRows } from '../../queries/line-rows.ts'
import { payDaysOf } from '../pay-days-of.ts'
import { rulesOf } from '../payout/rules-of.ts'
import { adjustmentRows, adjustmentView } from './adjustment-rows.ts'
import { dailyRows } from './daily-rows.ts'
import { disputesOfPayout } from './disputes-of-payout.ts'

/** A payout with all that it is made of, for who may see the payout. */
export async function payoutStatement(
  db: Reads,
  caller: Caller,
  { id }: ParsedInput<typeof contract.payouts.payoutStatement>,
): Promise<PayoutStatement> {
  const payout = await payoutToShow(db, caller, id)
  const { currency, periodStart: from, periodEnd: to } = payout
  const ventureId = payout.ventureId as VentureId
  const userId = payout.person.id as UserId
  const isIts = (each: { readonly currency: string }) => each.currency === currency
  const lines = await lineRows(
    db,
    sql`l.venture_id = ${ventureId} and l.user_id = ${userId} and l.currency = ${currency} and l.day between ${from}::date and ${to}::date`,
  )
  const dailies = (await dailyRows(db, ventureId, userId, [{ from, to }])).filter(isIts)
  const adjustments = (await adjustmentRows(db, ventureId, [userId], { from, to })).filter(isIts)
  return {
    payout,
    rules: rulesOf(lines),
    days: payDaysOf({ dailies, lines, adjustments }),
    adjustments: adjustments.map(adjustmentView),
    disputes: await disputesOfPayout(db, payout),
  }
}
