import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { HotelSight } from '../../policy.ts'
import { reviewConditions, type WantedReviews } from './wanted-reviews.ts'

type Sql = RawBuilder<unknown>

/** How the reviews `r` of a walk are ordered. */
export type ReviewWalk = { readonly order: Sql; readonly reviews: Sql }

/**
 * The reviews that are wanted, in order and at most `limit` of them, with `place_first` and `place_second` beside their
 * columns. null: the caller sees none. In ventures where a caller sees only some hotels, it is those and what is theirs.
 */
export function walkReviews(caller: Caller, { whole, assigned }: HotelSight, wanted: WantedReviews): ReviewWalk | null {
  const me = caller.person?.id ?? FIRST_ID
  const walks = [
    ...(whole.length > 0 ? [walkOf(caller, whole, wanted, me, sql``)] : []),
    ...(assigned.length > 0
      ? [walkOf(caller, assigned, wanted, me, sql`and (r.assigned_to = ${me} or ${isMine(me)})`)]
      : []),
  ]
  if (walks.length === 0) return null
  const { first, second, direction } = orderOf(wanted)
  const order = sql`r.${first} ${direction}, r.${second} ${direction}, r.id ${direction}`
  const reviews = sql`select * from (${sql.join(walks, sql` union all `)}) r order by ${order} limit ${wanted.limit}`
  return { order, reviews }
}

/** What orders a list: how it presses and when it is due, or when it came. */
function orderOf({ sort }: WantedReviews) {
  const [first, second] = sort === 'urgent' ? ['urgency', 'due_at'] : ['received_on', 'received_at']
  const types = sort === 'urgent' ? ['smallint', 'timestamptz'] : ['date', 'timestamptz']
  return {
    first: sql.ref(first as string),
    second: sql.ref(second as string),
    types: types.map((type) => sql.raw(type)),
    direction: sort === 'newest' ? sql`desc` : sql`asc`,
    beyond: sort === 'newest' ? sql`<` : sql`>`,
  }
}

/**
 * A walk along one index per venture, merged. `= any (array[…])` and the order by all columns bind the walk to an index
 * that begins with the venture.
 */
function walkOf(caller: Caller, ventures: readonly VentureId[], wanted: WantedReviews, me: string, only: Sql): Sql {
  const { first, second, direction } = orderOf(wanted)
  const days = ventures.map((id) => ventureOf(caller, id).today)
  return sql`
    select r.* from unnest(${ventures}::uuid[], ${days}::date[]) v (id, today) cross join lateral (
      select r.*, r.${first}::text as place_first, r.${second} as place_second from hospitality.reviews r
      where r.venture_id = any (array[v.id]) ${onwards(wanted)} ${only} ${HOTEL_COUNTS} ${reviewConditions(wanted, me)}
      order by r.venture_id ${direction}, r.${first} ${direction}, r.${second} ${direction}, r.id ${direction}
      limit ${wanted.limit}) r`
}

function onwards(wanted: WantedReviews): Sql {
  if (wanted.after === undefined) return sql``
  const { first, second, types, beyond } = orderOf(wanted)
  const [firstValue, secondValue, id] = wanted.after
  return sql`and (r.${first}, r.${second}, r.id) ${beyond} (${firstValue}::${types[0]}, ${secondValue}::${types[1]}, ${id}::uuid)`
}

/** A scalar sub-select: whatever is guessed of it, the walk stays along its index. */
const HOTEL_COUNTS = sql`and (select h.voided_at is null from hospitality.hotels h
  where h.venture_id = r.venture_id and h.id = r.hotel_id)`

/** The caller answers for the hotel today. */
function isMine(me: string): Sql {
  return sql`exists (select from hospitality.hotel_people p where p.venture_id = r.venture_id and p.hotel_id = r.hotel_id
    and p.user_id = ${me} and p.during @> v.today)`
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000'
