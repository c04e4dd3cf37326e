import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export type Correction = {
  readonly ventureId: VentureId
  readonly currency: string
  readonly count: number
  readonly amountMinor: number
}

/** What was booked or changed since a moment, of each venture, to put right the caller's closed pay. */
export async function myCorrections(
  db: Reads,
  caller: Caller,
  since: readonly { readonly ventureId: VentureId; readonly since: Instant }[],
): Promise<readonly Correction[]> {
  if (since.length === 0) return []
  const userId = personOf(caller)
  const found = await sql<Correction>`
    select a.venture_id as "ventureId", a.currency, count(*)::int as count, sum(a.amount_minor)::bigint as "amountMinor"
    from unnest(${since.map((each) => each.ventureId)}::uuid[], ${since.map((each) => each.since)}::timestamptz[]) as v (id, since)
    join incentives.adjustments a on a.venture_id = v.id and a.user_id = ${userId} and a.recorded_at > v.since
      and a.recorded_by is distinct from ${userId}::uuid
    group by a.venture_id, a.currency order by a.venture_id, a.currency`.execute(db)
  return found.rows
}
