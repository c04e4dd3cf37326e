import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from './cluster.ts'

/** A killed worker's jobs are taken again after its heartbeat has run out; nothing waits longer than this by itself. */
const LONGEST_MS = 90_000

/** Waits until no job and no marked day is left. Resolves with how many are stuck: each would take somebody's hand. */
export async function untilIdle(sql: Sql): Promise<number> {
  const patience = performance.now() + LONGEST_MS
  for (;;) {
    const [left] = await sql<{ waiting: number; dead: number }>(`select
      (select count(*)::int from jobs.job where state in ('created', 'retry', 'active') and (name like 'listener-%' or name = 'scheduled'))
        + (select count(*)::int from platform.dirty_days) as waiting,
      (select count(*)::int from jobs.job where state = 'failed' or name = 'dead-letters') as dead`)
    if (left?.waiting === 0) return left.dead
    if (performance.now() > patience) return (left?.waiting ?? 0) + (left?.dead ?? 0)
    await pause(100)
  }
}
