import type { Cache } from '../../../platform/cache.ts'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DayMarks } from '../day-marks.ts'
import type { FigureArea } from '../store/figure-table.ts'
import { figuresVersion } from './figures-version.ts'
import type { Computed } from './freight-picture.ts'

/** What every dashboard is made with. */
export type Kit = { readonly cache: Cache; readonly marks: DayMarks }

/**
 * A picture depends on what was asked for, on the version of the figures and on which day is today: never on who asks.
 * Whoever computes one marks the days that had to be counted from the facts.
 */
export async function keptPicture<P extends object, Asked extends { readonly ventureId: string }>(
  { cache, marks }: Kit,
  db: Reads,
  caller: Caller,
  area: FigureArea,
  asked: Asked,
  compute: (db: Reads, caller: Caller, asked: Asked) => Promise<Computed<P>>,
): Promise<Readonly<P>> {
  const { today } = ventureOf(caller, asked.ventureId)
  const version = await figuresVersion(db, area, asked.ventureId)
  const key = `dashboard ${area.name} ${version} ${today} ${JSON.stringify(Object.entries(asked).sort())}`
  return cache.keep(key, async () => {
    const { picture, known } = await compute(db, caller, asked)
    for (const days of known) marks.mark(area, days)
    return picture
  })
}
