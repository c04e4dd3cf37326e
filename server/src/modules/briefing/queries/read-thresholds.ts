import { type BriefingThresholds, DEFAULT_THRESHOLDS } from '@holdfast/engine/briefing'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** `version` 0: the venture has set nothing, and the defaults hold. */
export type HeldThresholds = BriefingThresholds & { readonly version: number }
type Row = HeldThresholds & { readonly ventureId: VentureId }

export async function readThresholds(db: Reads, ventureId: VentureId): Promise<HeldThresholds> {
  return thresholdsIn(await thresholdsOf(db, [ventureId]), ventureId)
}

/** Of those that have set them; see `thresholdsIn`. */
export async function thresholdsOf(
  db: Reads,
  ventureIds: readonly VentureId[],
): Promise<ReadonlyMap<VentureId, HeldThresholds>> {
  if (ventureIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select venture_id as "ventureId", critical_bill_minor as "criticalBillMinor", stale_nights as "staleNights",
      notable_mrr_minor as "notableMrrMinor", fall_percent as "fallPercent", overdue_days as "overdueDays", version
    from briefing.thresholds where venture_id = any (${[...ventureIds]}::uuid[])`.execute(db)
  return new Map(rows.map(({ ventureId, ...held }) => [ventureId, held]))
}

export function thresholdsIn(held: ReadonlyMap<VentureId, HeldThresholds>, ventureId: VentureId): HeldThresholds {
  return held.get(ventureId) ?? { ...DEFAULT_THRESHOLDS, version: 0 }
}
