import type { contract, ParsedInput } from '@holdfast/contract'
import { DISPUTE_STATUSES, DISPUTES_UNDER_WAY } from '@holdfast/engine/hospitality'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** Whatever narrows and orders a list of disputes. */
export type DisputeFilters = Omit<ParsedInput<typeof contract.hotelDisputes.exportHotelDisputes>, 'ventureId'>

/** What a dispute `d` must be like, each beginning with "and". `me` is who asks; `t.today` the date of its hotel. */
export function disputeConditions(filters: DisputeFilters, me: string): Sql {
  const conditions = [
    isAs('hotel_id', filters.hotelId),
    isAs('currency', filters.currency),
    isAs('kind', filters.kind),
    isAs('status', filters.status),
    filters.state === undefined ? NOTHING : sql`and d.status in (${sql.join(statusesOf(filters.state))})`,
    ownedBy(filters.ownerId, me),
    dueWithin(filters.due),
    saying(filters.text),
    within('opened_on', filters.openedFrom, filters.openedTo),
    within('decided_on', filters.decidedFrom, filters.decidedTo),
  ]
  return sql`and d.voided_at is null and not d.is_test ${sql.join(conditions, sql` `)}`
}

const NOTHING = sql``

/** Written out, so that the index of what is under way is seen to hold them. */
function statusesOf(state: NonNullable<DisputeFilters['state']>): readonly Sql[] {
  return DISPUTE_STATUSES.filter((status) => DISPUTES_UNDER_WAY.includes(status) === (state === 'under_way')).map(
    (status) => sql.lit(status),
  )
}

function ownedBy(ownerId: string | undefined, me: string): Sql {
  if (ownerId === 'nobody') return sql`and d.owner_id is null`
  return isAs('owner_id', ownerId === 'me' ? me : ownerId)
}

/** Evidence is awaited: the dispute is under way and none went out in this stage. */
export const AWAITED = sql`d.status in ('OPEN', 'IN_PROGRESS') and d.submitted_at is null`

function dueWithin(due: DisputeFilters['due']): Sql {
  if (due === undefined) return NOTHING
  if (due === 'no_date') return sql`and ${AWAITED} and d.evidence_due_on is null`
  if (due === 'past') return sql`and ${AWAITED} and d.evidence_due_on < t.today`
  return sql`and ${AWAITED} and d.evidence_due_on between t.today and t.today + ${Number(due)}::int`
}

/** Part of the reference or of the guest's name, as it is written and in any case. */
function saying(text: string | undefined): Sql {
  if (text === undefined) return NOTHING
  return sql`and position(lower(${text}) in lower(concat(d.reference, ' ', d.guest_name))) > 0`
}

function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`d.${column}`)} = ${value}`
}

function within(column: string, from: string | undefined, to: string | undefined): Sql {
  const day = sql.ref(`d.${column}`)
  return sql`${from === undefined ? NOTHING : sql`and ${day} >= ${from}::date`} ${to === undefined ? NOTHING : sql`and ${day} <= ${to}::date`}`
}
