import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Sight } from '../../policy.ts'

type Sql = RawBuilder<unknown>

/** Ventures `v` whose loads a board walks through, each with whether only those of the caller are to be seen. */
export type SeenVentures = { readonly ids: readonly string[]; readonly onlyMine: readonly boolean[]; readonly me: Sql }

export function seenVentures(caller: Caller, { whole, credited }: Sight): SeenVentures {
  return {
    ids: [...whole, ...credited],
    onlyMine: [...whole.map(() => false), ...credited.map(() => true)],
    me: caller.person === null ? sql`null::uuid` : sql`${personOf(caller)}::uuid`,
  }
}

/** Of a load `l` that counts and that the caller sees. */
export function seenLoad({ me, onlyMine }: SeenVentures): Sql {
  const mine = onlyMine.includes(true) ? sql`and (not v.only_mine or ${isMine(me)})` : sql``
  return sql`l.voided_at is null and not l.is_test ${mine}`
}

/** A scalar sub-select stays one probe of an index, whatever is guessed of how many loads match. */
export function isMine(me: Sql): Sql {
  return sql`coalesce((select true from freight.load_credits c
    where c.venture_id = l.venture_id and c.load_id = l.id and c.user_id = ${me} limit 1), false)`
}

/** What has arrived, was lost or was called off is at risk no more; other marks may stay on it. Flags `f` of loads `l`. */
export const flagHolds = sql`(f.kind <> 'AT_RISK' or l.status in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT'))`
