import type { FxRate, RateOverride, Rule, Snapshot } from '@holdfast/engine/incentives'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { isLocked } from '../store/locked.ts'

/** A line with the rule as its version holds it, and whose it is. */
export type LineRow = {
  readonly id: string
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly person_name: string
  readonly day: Day
  readonly currency: string
  readonly plan_id: string
  readonly plan_name: string
  readonly version_id: string
  readonly version_number: number
  readonly rule_key: string
  readonly rule: Rule
  readonly amount_minor: number
  readonly settled_to_date_minor: number
  readonly settled_before_minor: number
  readonly to_date: Snapshot
  readonly before: Snapshot | null
  readonly override: Pick<RateOverride, 'rate' | 'startsOn' | 'endsOn'> | null
  readonly fx: FxRate | null
  readonly reason: string
  readonly unmeasured: number
  readonly credit_count: number
  readonly credit_digest: string
  readonly credit_sum: string | null
  readonly turn: number
  readonly is_locked: boolean
}

/** By day, then in the order of plans and rules. The condition names the venture. */
export async function lineRows(db: Reads, condition: RawBuilder<unknown>): Promise<readonly LineRow[]> {
  const rows = await sql<LineRow>`
    select l.id, l.venture_id, l.user_id, u.name as person_name, l.day, l.currency, l.plan_id, p.name as plan_name,
      l.version_id, v.number as version_number, l.rule_key, r.rule, l.amount_minor, l.settled_to_date_minor, l.settled_before_minor, l.to_date,
      l.before, l.override, l.fx, l.reason, l.unmeasured, l.credit_count, l.credit_digest,
      trim_scale(l.credit_sum)::text as credit_sum, l.turn,
      ${isLocked(sql`l.venture_id`, { person: sql`l.user_id`, currency: sql`l.currency`, day: sql`l.day` })} as is_locked
    from incentives.lines l
    join incentives.plans p on p.venture_id = l.venture_id and p.id = l.plan_id
    join incentives.plan_versions v on v.venture_id = l.venture_id and v.id = l.version_id
    join incentives.rules r on r.venture_id = l.venture_id and r.version_id = l.version_id and r.rule_key = l.rule_key
    join ventures.people_facts u on u.venture_id = l.venture_id and u.user_id = l.user_id
    where ${condition}
    order by l.day, l.user_id, p.name, r.position`.execute(db)
  return rows.rows
}
