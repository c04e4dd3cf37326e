import type { contract, ParsedInput } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { inSight } from '../../hotels/queries/hotels-in-sight.ts'

export type NightFilters = Omit<ParsedInput<typeof contract.hotelKpi.exportHotelNights>, 'ventureId'> & {
  readonly ventureId?: string | undefined
}
/** Where a list goes on: after this night. */
export type NightPlace = { readonly day: string; readonly id: string }

const MOST_DAYS = 400

/** Refuses `range.order` and `range.too_long`. */
export function refuseBadRange({ from, to }: Pick<NightFilters, 'from' | 'to'>): void {
  if (to < from) refuse('refused', 'range.order', 'The last day comes before the first.', { field: 'to' })
  if (daysBetween(from, to) >= MOST_DAYS)
    refuse('refused', 'range.too_long', `A range has at most ${MOST_DAYS} days. Choose a shorter one.`, { field: 'to' })
}

/** What a night `d` of a hotel `h` must be to be in the list. */
export function isWanted(caller: Caller, { ventureId, from, to, ...filters }: NightFilters): RawBuilder<boolean> {
  const { hotelId, currency, loss } = filters
  const narrowing = [
    ...(hotelId === undefined ? [] : [sql`h.id = ${hotelId}`]),
    ...(currency === undefined ? [] : [sql`h.currency = ${currency}`]),
    ...(loss === undefined ? [] : [sql`(${NIGHT_REVENUE} < h.loss_threshold_minor) = ${loss === 'true'}`]),
  ]
  const wanted = [
    sql`${inSight(caller, ventureId)} and h.voided_at is null and d.voided_at is null
      and d.day between ${from}::date and ${to}::date`,
    ...narrowing,
  ]
  return sql<boolean>`${sql.join(wanted, sql` and `)}`
}

/** The whole revenue of a night `d`: unknown as soon as one of the three is. */
export const NIGHT_REVENUE = sql`d.room_revenue_minor + d.food_and_beverage_minor + d.other_revenue_minor`

export function nightOrder({ sort }: Pick<NightFilters, 'sort'>): RawBuilder<unknown> {
  return sort === 'newest' ? sql`d.day desc, d.id desc` : sql`d.day, d.id`
}

export function onwards({ sort }: Pick<NightFilters, 'sort'>, after: NightPlace | null): RawBuilder<unknown> {
  if (after === null) return sql``
  return sql`and (d.day, d.id) ${sort === 'newest' ? sql`<` : sql`>`} (${after.day}::date, ${after.id}::uuid)`
}
