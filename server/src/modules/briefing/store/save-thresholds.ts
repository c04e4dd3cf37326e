import type { BriefingThresholds } from '@holdfast/engine/briefing'
import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** false: they are not any more what they were at that version; 0 of a venture that has set none. */
export async function saveThresholds(
  tx: Tx,
  ventureId: VentureId,
  given: BriefingThresholds,
  version: number,
): Promise<boolean> {
  const { criticalBillMinor, staleNights, notableMrrMinor, fallPercent, overdueDays } = given
  const written = await (version === 0
    ? sql`insert into briefing.thresholds (venture_id, critical_bill_minor, stale_nights, notable_mrr_minor, fall_percent, overdue_days)
        values (${ventureId}, ${criticalBillMinor}, ${staleNights}, ${notableMrrMinor}, ${fallPercent}, ${overdueDays})
        on conflict do nothing returning version`
    : sql`update briefing.thresholds set critical_bill_minor = ${criticalBillMinor}, stale_nights = ${staleNights},
          notable_mrr_minor = ${notableMrrMinor}, fall_percent = ${fallPercent}, overdue_days = ${overdueDays}, version = version + 1
        where venture_id = ${ventureId} and version = ${version} returning version`
  ).execute(tx)
  return written.rows.length > 0
}

type Change = {
  readonly ventureId: VentureId
  readonly version: number
  readonly at: Instant
  readonly by: UserId
  readonly before: object
  readonly after: object
}

export async function keepThresholdChange(tx: Tx, { ventureId, version, at, by, before, after }: Change) {
  await tx
    .insertInto('briefing.threshold_changes')
    .values({
      venture_id: ventureId,
      version,
      at,
      set_by: by,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()
}
