import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

type Visit = {
  readonly ventureIds: readonly VentureId[]
  readonly userId: UserId
  readonly at: Instant
  /** What happened until then was read; null: nothing is said of it. */
  readonly readUpTo: Instant | null
}

/** Away for longer, whoever comes back visits anew. */
const AWAY = sql.raw(`interval '30 minutes'`)
/** What happened in the last moments of a visit may have been kept after it: told twice rather than never. */
const LATE = sql.raw(`interval '1 minute'`)

/** However many windows and whichever first: a visit only goes on or begins anew, and what was read stays read. */
export async function keepVisit(tx: Tx, { ventureIds, userId, at, readUpTo }: Visit): Promise<void> {
  await sql`
    insert into operations.visits as v (venture_id, user_id, since, seen_at)
    select w.id, ${userId}, null, ${at} from unnest(${ventureIds}::uuid[]) as w (id) order by w.id
    on conflict (venture_id, user_id) do update set
      seen_at = greatest(v.seen_at, excluded.seen_at),
      since = case
        when excluded.seen_at - v.seen_at > ${AWAY} then greatest(v.since, v.seen_at - ${LATE})
        when ${readUpTo}::timestamptz > v.since
          then least(${readUpTo}::timestamptz, greatest(v.seen_at, excluded.seen_at))
        else v.since end`.execute(tx)
}
