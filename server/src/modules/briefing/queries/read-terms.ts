import type { BriefingSettings } from '@holdfast/engine/briefing'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Where a venture has set nothing; the table's default says the same. */
const CRITICAL_BILL_MINOR = 500_000

export async function readTerms(db: Reads, ventureId: VentureId): Promise<BriefingSettings> {
  const terms = await db
    .selectFrom('ventures.venture_facts as v')
    .leftJoin('briefing.thresholds as t', 't.venture_id', 'v.id')
    .select(['v.currency', 'v.live_from', 't.critical_bill_minor'])
    .where('v.id', '=', ventureId)
    .executeTakeFirstOrThrow()
  const minor = terms.critical_bill_minor ?? CRITICAL_BILL_MINOR
  return { critical: terms.currency === null ? null : { minor, currency: terms.currency }, liveFrom: terms.live_from }
}
