import type { ProfitBy, ProfitTable } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import { idsOf, labelRows } from '../dashboard/label-rows.ts'
import { namesOf } from '../dashboard/names-of.ts'
import { FREIGHT } from '../dashboard/show-freight.ts'

/** Names are read with every request: they change without a figure changing. */
export async function withNames(
  db: Reads,
  ventureId: string,
  by: ProfitBy,
  tables: readonly ProfitTable[],
): Promise<ProfitTable[]> {
  if (by === 'month') return [...tables]
  const named = tables.map((table) => ({ ...table, by }))
  const ids = idsOf(named)
  const names = ids.length === 0 ? new Map<string, string>() : await namesOf(db, FREIGHT, ventureId, ids)
  return labelRows(named, names).map(({ by: _, ...table }) => table)
}
