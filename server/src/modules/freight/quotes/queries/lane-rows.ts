import type { contract, ParsedInput } from '@holdfast/contract'
import { COUNTED_AS_DELIVERED } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** A lane of one venture in a span of days; cities and equipment narrow it where they are given. */
export type Lane = Pick<
  ParsedInput<typeof contract.quotes.laneHistory>,
  'ventureId' | 'originState' | 'destinationState' | 'originCity' | 'destinationCity' | 'equipment'
> & { readonly from: Day; readonly to: Day }

/** Loads `l` of the lane that are delivered, by billing day: a range of one index. */
export function loadsOfLane(lane: Lane): Sql {
  return sql`from freight.loads l where ${onLane('l', lane)} and l.billing_date between ${lane.from}::date and ${lane.to}::date
    and l.status in (${sql.join(COUNTED_AS_DELIVERED)})`
}

/** Quotes `q` of the lane that a customer got, by the day of entry: a range of one index. */
export function quotesOfLane(lane: Lane): Sql {
  return sql`from freight.quotes q where ${onLane('q', lane)} and q.created_on between ${lane.from}::date and ${lane.to}::date
    and q.status <> 'DRAFT'`
}

function onLane(of: 'l' | 'q', lane: Lane): Sql {
  const is = (column: string, value: string | undefined) =>
    value === undefined ? sql`` : sql`and ${sql.ref(`${of}.${column}`)} = ${value}`
  return sql`${sql.ref(`${of}.venture_id`)} = ${lane.ventureId} ${is('origin_state', lane.originState)}
    ${is('destination_state', lane.destinationState)} ${is('origin_city', lane.originCity)}
    ${is('destination_city', lane.destinationCity)} ${is('equipment', lane.equipment)}
    and ${sql.ref(`${of}.voided_at`)} is null and not ${sql.ref(`${of}.is_test`)}`
}
