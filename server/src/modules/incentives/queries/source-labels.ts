import type { MetricSource } from '@holdfast/engine/incentives'
import type { LoadId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { callLabels } from '../../bpo/index.ts'
import { loadLabels, quoteLabels } from '../../freight/index.ts'
import { nightLabels, reviewLabels } from '../../hospitality/index.ts'
import { reportLabels, taskLabels } from '../../operations/index.ts'

export type SourceLabel = { readonly label: string; readonly detail: string }

/** What the records behind credits are called where they are at home. */
export async function sourceLabels(
  db: Reads,
  ventureIds: readonly VentureId[],
  kind: MetricSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceLabel>> {
  if (kind === 'call') return callLabels(db, ventureIds, ids)
  if (kind === 'quote') return quoteLabels(db, ventureIds, ids)
  if (kind === 'hotel_day') return nightLabels(db, ventureIds, ids)
  if (kind === 'task') return taskLabels(db, ventureIds, ids)
  if (kind === 'eod') return reportLabels(db, ventureIds, ids)
  if (kind === 'review') return reviewLabels(db, ventureIds, ids)
  const loads = await loadLabels(db, ventureIds, ids as readonly LoadId[])
  return new Map(
    [...loads].map(([id, { number, lane }]) => [id, { label: number, detail: `${lane.from} to ${lane.to}` }]),
  )
}
