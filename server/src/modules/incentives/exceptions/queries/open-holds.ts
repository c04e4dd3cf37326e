import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type OpenHold = {
  readonly id: string
  readonly kind: 'PERSON' | 'LOAD' | 'VENTURE'
  readonly subjectId: string
  readonly reason: string
  readonly loadNumber: string | null
}

/** What is held in a venture now, the oldest hold first. */
export async function openHolds(db: Reads, ventureId: VentureId): Promise<readonly OpenHold[]> {
  const rows = await sql<OpenHold>`
    select h.id, h.kind, h.subject_id as "subjectId", h.reason,
      (select l.number from freight.load_facts l where l.venture_id = h.venture_id and l.id = h.subject_id) as "loadNumber"
    from incentives.holds h where h.venture_id = ${ventureId} and h.released_at is null order by h.id`.execute(db)
  return rows.rows
}
