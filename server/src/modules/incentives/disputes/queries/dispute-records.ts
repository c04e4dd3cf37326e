import type { DisputeCategory, DisputeStatus } from '@holdfast/engine/incentives'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { lineOf } from '../../queries/line-of.ts'

type Person = { readonly id: UserId; readonly name: string }

export type DisputeRecord = {
  readonly id: string
  readonly ventureId: VentureId
  readonly person: Person
  readonly planName: string
  readonly ruleKey: string
  readonly ruleName: string
  readonly workDay: Day
  readonly currency: string
  readonly amountMinor: number
  readonly lineId: string | null
  readonly category: DisputeCategory
  readonly says: string
  readonly status: DisputeStatus
  readonly owner: Person | null
  readonly dueOn: Day
  readonly openedAt: Instant
  readonly resolvedBy: Person | null
  readonly resolvedAt: Instant | null
  readonly resolution: string | null
  readonly grantedMinor: number | null
  readonly version: number
  /** By which lists are sorted: the open ones by the day on which they are due, then the closed ones, the latest first. */
  readonly place: number
}

/** The condition names the venture. */
export async function disputeRecords(
  db: Reads,
  condition: RawBuilder<unknown>,
  most: number,
): Promise<readonly DisputeRecord[]> {
  const rows = await sql<DisputeRecord>`
    select d.id, d.venture_id as "ventureId", json_build_object('id', d.user_id, 'name', u.name) as person, p.name as "planName",
      d.rule_key as "ruleKey", d.rule_name as "ruleName", d.work_day as "workDay", d.currency, d.amount_minor as "amountMinor",
      ${lineOf('d')} as "lineId", d.category, d.says, d.status, ${personNamed('d.owner_id')} as owner, d.due_on as "dueOn",
      d.opened_at as "openedAt", ${personNamed('d.resolved_by')} as "resolvedBy", d.resolved_at as "resolvedAt", d.resolution,
      a.amount_minor as "grantedMinor", d.version, ${PLACE} as place
    from incentives.disputes d
    join incentives.plans p on p.venture_id = d.venture_id and p.id = d.plan_id
    join ventures.people_facts u on u.venture_id = d.venture_id and u.user_id = d.user_id
    left join incentives.adjustments a on a.venture_id = d.venture_id and a.id = d.adjustment_id
    where ${condition}
    order by place, d.id limit ${most}`.execute(db)
  return rows.rows
}

const LATE = 1_000_000
export const PLACE = sql`(case when d.status = 'OPEN' then d.due_on - date '2000-01-01'
  else ${sql.lit(LATE)} - (d.due_on - date '2000-01-01') end)`
