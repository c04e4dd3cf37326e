import type { BriefingSettings } from '@holdfast/engine/briefing'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { readThresholds } from './read-thresholds.ts'

export async function readTerms(db: Reads, ventureId: VentureId): Promise<BriefingSettings> {
  const { currency, live_from } = await db
    .selectFrom('ventures.venture_facts')
    .select(['currency', 'live_from'])
    .where('id', '=', ventureId)
    .executeTakeFirstOrThrow()
  const { criticalBillMinor: minor } = await readThresholds(db, ventureId)
  return { critical: currency === null ? null : { minor, currency }, liveFrom: live_from }
}
