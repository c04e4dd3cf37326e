import { urgencyStarts } from '@holdfast/engine/freight'
import type { Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Sight } from '../../policy.ts'
import { type SeenVentures, seenVentures } from './seen-ventures.ts'

type Sql = RawBuilder<unknown>

/** With where each urgency begins, by each venture's clock. */
export type PickupVentures = SeenVentures & { readonly startsOf: (ventureId: string) => readonly Instant[] }

export function pickupVentures(caller: Caller, sight: Sight): PickupVentures {
  const seen = seenVentures(caller, sight)
  const starts = new Map(seen.ids.map((id) => [id, urgencyStarts(caller.now, ventureOf(caller, id).zone)]))
  return { ...seen, startsOf: (ventureId) => starts.get(ventureId) ?? [] }
}

/** The ventures as rows `v`. */
export function ventureRows({ ids, onlyMine, startsOf }: PickupVentures): Sql {
  const starts = [0, 1, 2, 3].map((place) => sql`${ids.map((id) => startsOf(id)[place])}::timestamptz[]`)
  return sql`unnest(${ids}::uuid[], ${onlyMine}::boolean[], ${sql.join(starts)})
    as v (id, only_mine, now, soon_ends, tomorrow, after_tomorrow)`
}

/** Where each urgency after the first begins for a venture `v`, in the order of the engine's list. */
export const STARTS = [
  sql`v.now`,
  sql`v.soon_ends`,
  sql`v.tomorrow`,
  sql`v.after_tomorrow`,
  sql`'infinity'::timestamptz`,
] as const

/** As the index of uncovered loads has it: loads without a pickup time come last. */
export const PICKUP_BY = sql`coalesce(l.pickup_to, l.pickup_from, 'infinity')`
