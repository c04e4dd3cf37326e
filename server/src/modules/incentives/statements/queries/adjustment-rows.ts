import type { PayWallet } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { lineOf } from '../../queries/line-of.ts'

/** A correction of an earlier day, as it is booked on a day that was open. */
export type AdjustmentRow = {
  readonly id: string
  readonly userId: UserId
  readonly currency: string
  readonly kind: 'RECOMPUTE' | 'GRANTED'
  readonly planId: string
  readonly planName: string
  readonly ruleKey: string
  readonly ruleName: string
  readonly workDay: Day
  readonly bookedOn: Day
  /** The line that it corrects; null: the work had none. */
  readonly lineId: string | null
  readonly amountMinor: number
  /** Why, in the words of whoever granted it or of the computation. */
  readonly reason: string
}

/** Of these people, what was booked in the period, oldest booking first. The rule is named as its latest version names it. */
export async function adjustmentRows(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
): Promise<readonly AdjustmentRow[]> {
  const rows = await sql<AdjustmentRow>`
    select a.id, a.user_id as "userId", a.currency, a.kind, a.plan_id as "planId", p.name as "planName", a.rule_key as "ruleKey",
      coalesce(${latestRuleName(sql`a`)}, a.rule_key) as "ruleName", a.work_day as "workDay", a.booked_on as "bookedOn",
      ${lineOf('a')} as "lineId", a.amount_minor as "amountMinor", a.reason
    from incentives.adjustments a
    join incentives.plans p on p.venture_id = a.venture_id and p.id = a.plan_id
    where a.venture_id = ${ventureId} and a.user_id = any (${[...people]}::uuid[]) and a.booked_on between ${from}::date and ${to}::date
    order by a.booked_on, a.work_day, a.id`.execute(db)
  return rows.rows
}

/** `of` has venture_id, plan_id and rule_key. */
export function latestRuleName(of: ReturnType<typeof sql>) {
  return sql`(select r.rule ->> 'name' from incentives.rules r
    join incentives.plan_versions v on v.venture_id = r.venture_id and v.id = r.version_id
    where r.venture_id = ${of}.venture_id and v.plan_id = ${of}.plan_id and r.rule_key = ${of}.rule_key and v.status = 'PUBLISHED'
    order by v.starts_on desc limit 1)`
}

export function adjustmentView(row: AdjustmentRow): PayWallet['days'][number]['adjustments'][number] {
  const { id, kind, workDay, bookedOn, lineId, planName, ruleKey, ruleName, amountMinor, reason } = row
  return { id, kind, workDay, bookedOn, lineId, planName, ruleKey, ruleName, amountMinor, reason }
}
