import { businessDay, type Day, type Instant, type VentureId } from '@holdfast/engine/kernel'
import type pg from 'pg'
import type { DirtyArea } from './dirty-area.ts'

export type DuePair = { readonly ventureId: VentureId; readonly area: DirtyArea; readonly today: Day }

type Row = { venture_id: VentureId; area: string; zone: string; first_day: Day }

/** What can be recomputed now, the longest waiting first. Days still to come wait for areas that are about days past. */
export async function duePairs(due: pg.Pool, areas: ReadonlyMap<string, DirtyArea>, now: Instant): Promise<DuePair[]> {
  const waiting = await due.query<Row>(`
    select d.venture_id, d.area, v.zone, min(d.day)::text as first_day from platform.dirty_days d
    join ventures.ventures v on v.id = d.venture_id
    group by d.venture_id, d.area, v.zone order by min(d.marked_at)`)
  return waiting.rows.flatMap((row) => {
    const area = areas.get(row.area)
    const today = businessDay(now, row.zone)
    if (!area || (area.waitsForDay && row.first_day > today)) return []
    return [{ ventureId: row.venture_id, area, today }]
  })
}
