import { FREIGHT_EVENT_TYPES } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { creditedLoads } from '../../freight/index.ts'
import type { SinceVisit } from '../../operations/index.ts'
import { LOADS_WATCHED } from './my-changes.ts'

/** How often others changed the loads that the person is credited on, since they looked. */
export async function countChanges(db: Reads, caller: Caller, since: readonly SinceVisit[]): Promise<number> {
  const moments = new Map(since.map((each) => [each.ventureId, each.since]))
  const loads = await creditedLoads(db, [...moments.keys()], personOf(caller), LOADS_WATCHED)
  if (loads.length === 0) return 0
  const { rows } = await sql<{ changes: number }>`
    select count(*)::int as changes
    from unnest(${loads.map((load) => load.ventureId)}::uuid[], ${loads.map((load) => load.id)}::uuid[],
      ${loads.map((load) => moments.get(load.ventureId) ?? null)}::timestamptz[]) as l (venture_id, id, since)
    join platform.events e on e.venture_id = l.venture_id and e.subject_id = l.id and e.at > l.since
      and e.type = any (${[...FREIGHT_EVENT_TYPES]}::text[]) and e.effective_id is distinct from ${personOf(caller)}::uuid`.execute(
    db,
  )
  return rows[0]?.changes ?? 0
}
