import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FigureArea } from '../../store/figure-table.ts'

/** Moves whenever a figure of the area does, in the same commit; 0 before the first. */
export async function figuresVersion(db: Reads, { name }: FigureArea, ventureId: string): Promise<number> {
  const { rows } = await sql<{ readonly version: number }>`
    select version::int from kpi.versions where venture_id = ${ventureId} and area = ${name}`.execute(db)
  return rows[0]?.version ?? 0
}
