import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import pg from 'pg'
import type { Caller } from '../caller.ts'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Log } from '../log.ts'

/** What is recomputed whole, by day, from the facts: KPI days, pay, briefing lines. */
export type DirtyArea = {
  readonly name: string
  readonly hears: (eventType: string) => boolean
  readonly recompute: (tx: Tx, caller: Caller, ventureId: VentureId, days: readonly Day[]) => Promise<void>
}

export type Drainer = {
  /** Drains everything that is due once; returns how many (venture, area) pairs were recomputed. */
  readonly drainOnce: () => Promise<number>
  readonly start: () => void
  readonly wake: () => void
  readonly stop: () => Promise<void>
  /** What waits, for the metrics. */
  readonly lag: () => Promise<Lag[]>
}

export type Lag = { readonly area: string; readonly days: number; readonly oldestSeconds: number }

const FLOOR_MS = 250

/** `systemUrl` signs in as the login that sees which days are due, and nothing else. */
export function createDrainer(parts: {
  database: Database
  systemUrl: string
  areas: readonly DirtyArea[]
  clock: Clock
  log: Log
}): Drainer {
  const due = new pg.Pool({ connectionString: parts.systemUrl, max: 1, application_name: 'holdfast drainer' })
  due.on('error', () => {})
  const areas = new Map(parts.areas.map((area) => [area.name, area]))
  let stopped = false
  let woken = false
  let wakeUp: () => void = () => {}
  let running: Promise<void> = Promise.resolve()

  const drainOnce = async () => {
    const pairs = await due.query<{ venture_id: VentureId; area: string }>(
      'select distinct venture_id, area from platform.dirty_days order by 1, 2',
    )
    let drained = 0
    const failures: unknown[] = []
    for (const pair of pairs.rows) {
      const area = areas.get(pair.area)
      if (!area) continue
      // One venture whose days cannot be computed must not hold up the others.
      await drainPair(parts, area, pair.venture_id).then(
        (done) => {
          drained += done ? 1 : 0
        },
        (error: unknown) => failures.push(error),
      )
    }
    if (failures.length > 0) throw failures[0]
    return drained
  }

  const loop = async () => {
    while (!stopped) {
      woken = false
      try {
        await drainOnce()
      } catch (error) {
        parts.log.warn({ err: error }, 'Recomputing days failed; they stay marked and are tried again')
      }
      if (!stopped && !woken)
        await nap((resolve) => {
          wakeUp = resolve
        })
    }
  }

  return {
    drainOnce,
    start: () => {
      running = loop()
    },
    wake: () => {
      woken = true
      wakeUp()
    },
    stop: async () => {
      stopped = true
      wakeUp()
      await running
      await due.end()
    },
    lag: async () => {
      const waiting = await due.query<{ area: string; days: string; oldest: string }>(
        'select area, count(*) as days, extract(epoch from clock_timestamp() - min(marked_at)) as oldest from platform.dirty_days group by area',
      )
      return waiting.rows.map((row) => ({ area: row.area, days: Number(row.days), oldestSeconds: Number(row.oldest) }))
    },
  }
}

/**
 * One (venture, area): take its lock, take its marks, read the facts after that, compute each day once, commit. Whoever
 * finds the lock taken leaves the marks; a mark set meanwhile is a row of its own and is seen in the next round.
 */
async function drainPair(
  parts: { database: Database; clock: Clock; log: Log },
  area: DirtyArea,
  ventureId: VentureId,
): Promise<boolean> {
  const caller = systemCaller([ventureId], parts.clock.now())
  return parts.database.transaction(caller, async (tx) => {
    const lock = await sql<{
      taken: boolean
    }>`select pg_try_advisory_xact_lock(hashtext(${`drain ${area.name}`}), hashtext(${ventureId})) as taken`.execute(tx)
    if (!lock.rows[0]?.taken) return false
    const marks = await tx
      .deleteFrom('platform.dirty_days')
      .where('venture_id', '=', ventureId)
      .where('area', '=', area.name)
      .returning('day')
      .execute()
    const days = [...new Set(marks.map((mark) => mark.day as Day))].sort()
    if (days.length === 0) return false
    await area.recompute(tx, caller, ventureId, days)
    return true
  })
}

function nap(until: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FLOOR_MS)
    until(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
