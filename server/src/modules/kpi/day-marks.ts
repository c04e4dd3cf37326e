import { sql } from 'kysely'
import { systemCaller } from '../../platform/caller.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Log } from '../../platform/log.ts'
import type { KnownDays } from './queries/known-days.ts'
import type { FigureArea } from './store/figure-table.ts'

/** Days that had to be computed for a reply are marked, so that the next one finds them stored. */
export type DayMarks = {
  /** Does not wait: a read stays a read, the marks are a transaction of their own. */
  readonly mark: (area: FigureArea, known: KnownDays) => void
  /** Resolves once every mark that was asked for is written. */
  readonly settled: () => Promise<void>
}

export function createDayMarks(parts: { database: Database; wake: () => void; log: Log }): DayMarks {
  const writing = new Set<Promise<void>>()
  return {
    mark: (area, known) => {
      if (known.missing.length === 0) return
      const written = markDays(parts.database, area, known)
        .then(parts.wake)
        .catch((error: unknown) =>
          parts.log.warn({ err: error, area: area.name }, 'Days could not be marked; the next reply tries again'),
        )
        .finally(() => writing.delete(written))
      writing.add(written)
    },
    settled: async () => {
      await Promise.all(writing)
    },
  }
}

function markDays(database: Database, { name }: FigureArea, { venture, missing, now }: KnownDays): Promise<void> {
  return database.transaction(systemCaller([venture.id], now), async (tx) => {
    await sql`
      insert into platform.dirty_days (venture_id, area, day, event_id)
      select ${venture.id}, ${name}, m.day, uuidv7() from unnest(${missing}::date[]) as m (day)
      where not exists (
        select from platform.dirty_days d where d.venture_id = ${venture.id} and d.area = ${name} and d.day = m.day)`.execute(
      tx,
    )
  })
}
