import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { coversLocked } from '../../store/locked.ts'

/** Whether anybody's pay of one of these days is locked. */
export async function hasLockedDays(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (select from generate_series(${from}::date, ${to}::date, interval '1 day') d
      where ${coversLocked(sql`${ventureId}`, sql`d::date`)}) as has`.execute(db)
  return found.rows[0]?.has ?? false
}
