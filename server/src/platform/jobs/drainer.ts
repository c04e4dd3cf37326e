import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { openPool } from '../db/open-pool.ts'
import type { Report } from '../error-reports/index.ts'
import type { Log } from '../log.ts'
import { takeMarks, tryAreaLock } from './area-marks.ts'
import type { DirtyArea } from './dirty-area.ts'
import { type DuePair, duePairs } from './due-pairs.ts'
import { createSetbacks } from './setbacks.ts'

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
  report: Report
}): Drainer {
  const due = openPool({ connectionString: parts.systemUrl, max: 1, application_name: 'holdfast drainer' })
  const areas = new Map(parts.areas.map((area) => [area.name, area]))
  let stopped = false
  let woken = false
  let wakeUp: () => void = () => {}
  let running: Promise<void> = Promise.resolve()

  const setbacks = createSetbacks()

  /** One venture whose days cannot be computed must not hold up the others. */
  const drainDue = async (failed: (error: unknown, pair: DuePair) => void, mayTry: (name: string) => boolean) => {
    let drained = 0
    for (const pair of await duePairs(due, areas, parts.clock.now())) {
      const name = `${pair.ventureId} ${pair.area.name}`
      if (stopped || !mayTry(name)) continue
      try {
        if (await drainPair(parts, pair)) drained += 1
        setbacks.worked(name)
      } catch (error) {
        setbacks.failed(name)
        failed(error, pair)
      }
    }
    return drained
  }

  const drainOnce = async () => {
    const failures: unknown[] = []
    const drained = await drainDue(
      (error) => failures.push(error),
      () => true,
    )
    if (failures.length > 0) throw failures[0]
    return drained
  }

  const note = (error: unknown, { ventureId, area }: DuePair) => {
    parts.log.warn(
      { err: error, ventureId, area: area.name },
      'Recomputing days failed; they stay marked and are tried again',
    )
    parts.report(error, `days of ${area.name}`, { ventureId })
  }

  const loop = async () => {
    while (!stopped) {
      woken = false
      await drainDue(note, setbacks.mayTry).catch((error: unknown) =>
        parts.log.warn({ err: error }, 'The days to recompute cannot be read'),
      )
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

/** Whoever finds the lock taken leaves the marks; a mark set meanwhile is a row of its own and is seen in the next round. */
async function drainPair(
  parts: { database: Database; clock: Clock; log: Log },
  { area, ventureId, today }: DuePair,
): Promise<boolean> {
  const caller = systemCaller([ventureId], parts.clock.now())
  return parts.database.transaction(caller, async (tx) => {
    if (!(await tryAreaLock(tx, area, ventureId))) return false
    const { days, causes } = await takeMarks(tx, area, ventureId, today)
    if (days.length === 0) return false
    await area.recompute(tx, caller, ventureId, days, causes)
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
