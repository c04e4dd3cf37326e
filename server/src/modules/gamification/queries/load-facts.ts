import type { CreditRole, LoadStatus } from '@holdfast/engine/freight'
import type { LoadFact } from '@holdfast/engine/gamification'
import type { Day, Instant, LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = {
  readonly id: LoadId
  /** null: void, a test, or gone. */
  readonly status: LoadStatus | null
  readonly delivered_at: Instant | null
  readonly delivered_on: Day | null
  readonly delivered_by: UserId | null
  readonly credits: { role: CreditRole; userId: UserId; share: string }[]
}

/** The loads as they are now. One that no longer counts calls for nothing, as if it had never been delivered. */
export async function loadFacts(db: Reads, ventureId: VentureId, ids: readonly string[]): Promise<readonly LoadFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Row>`
    select g.id, l.status, l.delivered_at, l.delivered_on, l.delivered_by, coalesce((
      select jsonb_agg(jsonb_build_object('role', c.role, 'userId', c.user_id, 'share', c.share::text))
      from freight.load_credit_facts c where c.venture_id = ${ventureId} and c.load_id = g.id), '[]'::jsonb) as credits
    from unnest(${ids}::uuid[]) as g (id)
    left join freight.load_facts l on l.venture_id = ${ventureId} and l.id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'load',
    id: row.id,
    status: row.status ?? 'OPEN',
    deliveredAt: row.delivered_at,
    deliveredOn: row.delivered_on,
    deliveredBy: row.delivered_by,
    credits: row.credits,
    isTest: false,
    voidedAt: null,
  }))
}
