import type { Trigger } from '@holdfast/engine/gamification'
import { HOTEL_CHANGED } from '@holdfast/engine/hospitality'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'

/** With a void hotel go its reviews and disputes: every one that is scored in the venture is looked at again. */
export async function scoredAtHotels(
  db: Reads,
  ventureId: VentureId,
  events: readonly RecordedEvent[],
  trigger: Extract<Trigger, `HOTEL_${string}`>,
): Promise<readonly string[]> {
  if (!events.some(isVoided)) return []
  const rows = await db
    .selectFrom('gamification.awards')
    .select('subject_id')
    .where('venture_id', '=', ventureId)
    .where('trigger', '=', trigger)
    .where('is_active', '=', true)
    .execute()
  return rows.map((row) => row.subject_id)
}

function isVoided({ type, facts }: RecordedEvent): boolean {
  return type === HOTEL_CHANGED && 'voided' in (facts['changes'] as object)
}
