import type { VentureType } from '@holdfast/engine/access'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Reads } from '../../db/tx.ts'
import type { VentureToWork } from '../scheduled-job.ts'
import type { Cursor, CursorOf } from './due-orders.ts'

const AT_WORK = 'select id, type, zone, live_from::text as live_from from ventures.ventures where is_active'

type VentureRow = { id: VentureId; type: VentureType; zone: string; live_from: Day }

/** Every venture at work, as the login sees them that reads nothing else of them. */
export async function venturesAtWork(system: pg.Pool): Promise<readonly VentureToWork[]> {
  const found = await system.query<VentureRow>(`${AT_WORK} order by id`)
  return found.rows.map(ventureOf)
}

export async function ventureAtWork(system: pg.Pool, id: VentureId): Promise<VentureToWork | undefined> {
  const found = await system.query<VentureRow>(`${AT_WORK} and id = $1`, [id])
  return found.rows.map(ventureOf)[0]
}

function ventureOf({ live_from: liveFrom, ...venture }: VentureRow): VentureToWork {
  return { ...venture, liveFrom }
}

type CursorRow = { job: string; venture_id: VentureId | null; last_slot: Instant; covered_to: Day | null }

export async function readCursors(db: Reads): Promise<CursorOf> {
  const found = await sql<CursorRow>`select job, venture_id, last_slot, covered_to from platform.job_cursors`.execute(
    db,
  )
  const cursors = new Map<string, Cursor>(
    found.rows.map((row) => [keyOf(row.job, row.venture_id), { lastSlot: row.last_slot, coveredTo: row.covered_to }]),
  )
  return (job, ventureId) => cursors.get(keyOf(job, ventureId))
}

export async function pausedJobs(db: Reads): Promise<ReadonlySet<string>> {
  const found = await sql<{ job: string }>`select job from platform.job_pauses`.execute(db)
  return new Set(found.rows.map((row) => row.job))
}

function keyOf(job: string, ventureId: string | null): string {
  return `${job} ${ventureId ?? ''}`
}
