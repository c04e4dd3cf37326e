import type { Database } from '../platform/db/database.ts'

const BEAT_SECONDS = 30

/** Processes that said within half a minute that they are at work; a question about nobody's rows. */
export async function workersAtWork(database: Database): Promise<number> {
  const [row] = await database.unscoped<{ at_work: number }>(
    `select count(*)::int as at_work from platform.workers where beat_at > clock_timestamp() - $1::int * interval '1 second'`,
    [BEAT_SECONDS],
  )
  return row?.at_work ?? 0
}
