import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { placeIn } from './join.ts'

const PAID = '2026-05-31'

type Earned = {
  readonly brokerId: string
  readonly personId: string
  readonly planId: string
  readonly lineId: string
}
type Money = { readonly paymentFileId: string; readonly disputeId: string }

/** A payout of one day in May that is approved and in a payment file, and a dispute of a line. */
export async function moneyOf(stage: Stage, earned: Earned, word: string): Promise<Money> {
  const { brokerId: ventureId, personId, planId } = earned
  const [meera, sam, grace] = [stage.as('meera'), stage.as('sam'), stage.as('grace')]
  await placeIn(stage, ventureId, PEOPLE.grace.id, { role: 'FINANCE', jobRole: 'ACCOUNTING' })
  await stage.sql(
    `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
     values ($1, $2, 'USD', 'GRANTED', $3, 'sales-margin', $4, $4, 5000, $5, now())`,
    [ventureId, personId, planId, PAID, `${word} correction`],
  )
  await meera.call(contract.incentives.commitDay, { ventureId, date: PAID })
  const { runId, items } = await sam.call(contract.payouts.makePayout, {
    ventureId,
    userId: personId,
    periodStart: PAID,
    periodEnd: PAID,
  })
  await approve(meera, runId, items[0]?.id ?? '')
  const { id: paymentFileId } = await grace.call(contract.paymentFiles.makePaymentFile, { runId })
  return { paymentFileId, disputeId: await disputeOf(stage, earned, word) }
}

async function approve(by: Client, runId: string, id: string): Promise<void> {
  const { items } = await by.call(contract.payoutRuns.listExceptions, { id: runId, limit: 100 })
  const named = items.map(({ kind, subjectId, mark }) => ({ kind, subjectId, mark }))
  if (named.length > 0)
    await by.call(contract.payoutRuns.waiveExceptions, { id: runId, items: named, reason: 'Looked at' })
  await by.call(contract.payouts.approvePayout, { id, version: 1, netMinor: 5000 })
}

async function disputeOf(stage: Stage, { lineId }: Earned, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into incentives.disputes (venture_id, user_id, currency, plan_id, rule_key, rule_name, work_day, amount_minor, category,
       says, due_on, opened_at, opened_on)
     select venture_id, user_id, currency, plan_id, rule_key, $2, day, amount_minor, 'OTHER', $2, day + 7, now(), day
     from incentives.lines where id = $1 returning id`,
    [lineId, `${word} is wrong`],
  )
  return row?.id ?? ''
}
