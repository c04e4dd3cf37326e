import type { QuoteStatus } from '@holdfast/engine/freight'
import type { QuoteFact } from '@holdfast/engine/gamification'
import type { Day, Instant, QuoteId, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = {
  readonly id: QuoteId
  /** null: void, a test, or gone. */
  readonly status: QuoteStatus | null
  readonly salesperson_id: UserId | null
  readonly booked_at: Instant | null
  readonly booked_on: Day | null
  /** Whether the load that was made of it counts. */
  readonly has_load: boolean | null
}

/** The quotes as they are now. One that no longer counts calls for nothing, as if it had never been converted. */
export async function quoteFacts(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly QuoteFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Row>`
    select g.id, q.status, q.salesperson_id, q.booked_at, q.booked_on, q.has_load from unnest(${ids}::uuid[]) as g (id)
    left join freight.quote_facts q on q.venture_id = ${ventureId} and q.id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'quote',
    id: row.id,
    status: (row.status === 'BOOKED' && row.has_load !== true ? 'ACCEPTED' : row.status) ?? 'DRAFT',
    salespersonId: row.salesperson_id,
    bookedAt: row.booked_at,
    bookedOn: row.booked_on,
    isTest: false,
    voidedAt: null,
  }))
}
