import { type RawBuilder, sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'

/** `v (id, today)`: the date of each venture by its own clock. SQL converts no zones, so it is given the dates. */
export function ventureTodays(within: readonly Pick<CallerVenture, 'id' | 'today'>[]): RawBuilder<unknown> {
  const ids = within.map(({ id }) => id)
  const days = within.map(({ today }) => today)
  return sql`unnest(${ids}::uuid[], ${days}::date[]) v (id, today)`
}
