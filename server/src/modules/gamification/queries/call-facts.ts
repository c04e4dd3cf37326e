import type { CallDirection } from '@holdfast/engine/bpo'
import type { CallFact } from '@holdfast/engine/gamification'
import type { CallId, Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** All null: void, a test, or gone. */
type Row = {
  readonly id: CallId
  readonly direction: CallDirection | null
  readonly started_on: Day | null
  readonly ended_at: Instant | null
  readonly answered: boolean | null
  readonly user_id: UserId | null
}

const NOBODY = '' as UserId

/** The calls as they are now. One that no longer counts calls for nothing, as if it had never ended. */
export async function callFacts(db: Reads, ventureId: VentureId, ids: readonly string[]): Promise<readonly CallFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Row>`
    select g.id, c.direction, c.started_on, c.ended_at, c.answered, c.user_id
    from unnest(${ids}::uuid[]) as g (id)
    left join bpo.call_facts c on c.venture_id = ${ventureId} and c.id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'call',
    id: row.id,
    direction: row.direction ?? 'OUTBOUND',
    startedOn: row.started_on ?? '',
    endedAt: row.ended_at,
    answered: row.answered,
    agentUserId: row.user_id ?? NOBODY,
    isTest: false,
    voidedAt: null,
  }))
}
