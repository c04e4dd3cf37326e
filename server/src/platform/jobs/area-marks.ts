import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { tryLock } from '../db/try-lock.ts'
import type { Tx } from '../db/tx.ts'
import type { DirtyArea } from './dirty-area.ts'

/** Whoever holds it is the one writer of an area's days in a venture, until the transaction ends. */
export function tryAreaLock(tx: Tx, area: DirtyArea, ventureId: VentureId): Promise<boolean> {
  return tryLock(tx, lockName(area), ventureId)
}

/** The same, waiting for whoever holds it. */
export async function takeAreaLock(tx: Tx, area: DirtyArea, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${lockName(area)}), hashtext(${ventureId}))`.execute(tx)
}

/** Days that wait, each once, in order, and the events that marked them. */
export type Marks = { readonly days: readonly Day[]; readonly causes: readonly string[] }

/** Taken after the lock and before the facts are read, so that none is missed. */
export async function takeMarks(tx: Tx, area: DirtyArea, ventureId: VentureId, today: Day): Promise<Marks> {
  const marks = await tx
    .deleteFrom('platform.dirty_days')
    .where('venture_id', '=', ventureId)
    .where('area', '=', area.name)
    .$if(area.waitsForDay === true, (waiting) => waiting.where('day', '<=', today))
    .returning(['day', 'event_id'])
    .execute()
  return {
    days: [...new Set(marks.map((mark) => mark.day as Day))].sort(),
    causes: [...new Set(marks.map((mark) => mark.event_id))],
  }
}

function lockName(area: DirtyArea): string {
  return `drain ${area.name}`
}
