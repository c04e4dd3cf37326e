import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Keys of the items that there are of these reviews and disputes. */
export async function hotelItemsOf(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('briefing.items')
    .select('key')
    .where('venture_id', '=', ventureId)
    .where('subject_kind', 'in', ['review', 'hotel_dispute'])
    .where('subject_id', 'in', [...ids])
    .execute()
  return new Set(rows.map(({ key }) => key))
}

/** The reviews and disputes of which the venture's briefing tells. */
export async function hotelItemsThatStand(
  db: Reads,
  ventureId: VentureId,
): Promise<{ readonly reviews: readonly string[]; readonly disputes: readonly string[] }> {
  const rows = await db
    .selectFrom('briefing.items')
    .select(['subject_kind', 'subject_id'])
    .distinct()
    .where('venture_id', '=', ventureId)
    .where('subject_kind', 'in', ['review', 'hotel_dispute'])
    .where('is_active', '=', true)
    .execute()
  const of = (kind: string) => rows.flatMap((row) => (row.subject_kind === kind ? [row.subject_id] : []))
  return { reviews: of('review'), disputes: of('hotel_dispute') }
}
