import type { CustomerRow } from '@holdfast/contract'
import { addDays, type Day, daysBetween } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'

/** The last load of a customer `c` that was delivered by a day: no other load says that somebody ships. */
export function lastDelivered(upTo: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select l.id, l.number, l.delivered_on from freight.loads l
    where l.venture_id = c.venture_id and l.customer_id = c.id and l.delivered_on is not null and l.voided_at is null
      and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.delivered_on <= ${upTo}
    order by l.delivered_on desc, l.id desc limit 1`
}

type Activity = CustomerRow['activity']

/** More days than the venture allows since the last delivery: dormant. Who never shipped is a prospect and not dormant. */
export function activityOf(deliveredOn: Day | null, today: Day, dormantDays: number): Activity {
  if (deliveredOn === null) return 'PROSPECT'
  return daysBetween(deliveredOn, today) > dormantDays ? 'DORMANT' : 'ACTIVE'
}

/** Of each venture its own today, and the first day on which a delivery keeps a customer active. */
export function activityDays(ventures: readonly CallerVenture[], dormantDays: ReadonlyMap<string, number>) {
  return {
    today: ventures.map(({ today }) => today),
    activeSince: ventures.map(({ id, today }) => addDays(today, -(dormantDays.get(id) ?? 0))),
  }
}
