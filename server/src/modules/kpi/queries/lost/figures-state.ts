import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FigureArea } from '../../store/figure-table.ts'

/** The version of an area's figures, and what was done since: days that are marked, and a print of their marks. */
export type FiguresState = {
  readonly version: number
  readonly marked: readonly Day[]
  readonly print: string
}

/** A fact and the marks of its days are committed together, so whoever counts marked days from the facts is never late. */
export async function figuresState(
  db: Reads,
  { name }: FigureArea,
  { ventureId, from, to }: { readonly ventureId: string; readonly from: Day; readonly to: Day },
): Promise<FiguresState> {
  const { rows } = await sql<FiguresState>`
    select coalesce(json_agg(distinct d.day), '[]'::json) as marked,
      coalesce(md5(string_agg(concat_ws(' ', d.event_id, d.day), ',' order by d.event_id, d.day)), '') as print,
      coalesce((select v.version::int from kpi.versions v where v.venture_id = ${ventureId} and v.area = ${name}), 0) as version
    from platform.dirty_days d
    where d.venture_id = ${ventureId} and d.area = ${name} and d.day between ${from}::date and ${to}::date`.execute(db)
  return rows[0] ?? { version: 0, marked: [], print: '' }
}
