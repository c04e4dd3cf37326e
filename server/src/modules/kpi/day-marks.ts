import { systemCaller } from '../../platform/caller.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Log } from '../../platform/log.ts'
import type { KnownDays } from './queries/known-days.ts'
import type { FigureArea } from './store/figure-table.ts'
import { markDays } from './store/mark-days.ts'

type MarkedArea = { readonly name: FigureArea['name'] | 'kpi.saas' }
type Missing = Pick<KnownDays, 'venture' | 'missing' | 'now'>

/** Days that had to be computed for a reply are marked, so that the next one finds them stored. */
export type DayMarks = {
  /** Does not wait: a read stays a read, the marks are a transaction of their own. */
  readonly mark: (area: MarkedArea, known: Missing) => void
  /** Resolves once every mark that was asked for is written. */
  readonly settled: () => Promise<void>
}

export function createDayMarks(parts: { database: Database; wake: () => void; log: Log }): DayMarks {
  const { database, wake, log } = parts
  const writing = new Set<Promise<void>>()
  const write = async ({ name }: MarkedArea, { venture, missing, now }: Missing) => {
    try {
      await database.transaction(systemCaller([venture.id], now), (tx) => markDays(tx, venture.id, name, missing))
      wake()
    } catch (error) {
      log.warn({ err: error, area: name }, 'Days could not be marked; the next reply tries again')
    }
  }
  return {
    mark: (area, known) => {
      if (known.missing.length === 0) return
      const written = write(area, known).finally(() => writing.delete(written))
      writing.add(written)
    },
    settled: async () => {
      await Promise.all(writing)
    },
  }
}
