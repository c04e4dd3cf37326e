import type { VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { disputesTold, reviewsTold, voidsHotel } from '../hotel-events.ts'
import { standingDispute, standingReview } from '../hotel-items.ts'
import { disputeNews } from '../queries/dispute-news.ts'
import { hotelItemsOf, hotelItemsThatStand } from '../queries/hotel-items-of.ts'
import { readTerms } from '../queries/read-terms.ts'
import { reviewNews } from '../queries/review-news.ts'
import { takeBriefingLock } from '../store/briefing-lock.ts'
import { saveItems } from '../store/save-items.ts'

/**
 * Brings the items of the events' reviews and disputes to what these are now, whatever the events were called, in whatever
 * order and however often they come.
 */
export async function followHotels(tx: Tx, events: readonly RecordedEvent[]): Promise<void> {
  const byVenture = Map.groupBy(events, (event) => event.ventureId as VentureId)
  for (const ventureId of [...byVenture.keys()].sort()) {
    await takeBriefingLock(tx, ventureId)
    await followIn(tx, ventureId, byVenture.get(ventureId) ?? [])
  }
}

async function followIn(tx: Tx, ventureId: VentureId, events: readonly RecordedEvent[]): Promise<void> {
  const settings = await readTerms(tx, ventureId)
  const [reviews, disputes] = [reviewsTold(events), disputesTold(events)]
  const standing = events.some(voidsHotel) ? await hotelItemsThatStand(tx, ventureId) : { reviews: [], disputes: [] }
  const reviewIds = [...new Set([...reviews.keys(), ...standing.reviews])]
  const disputeIds = [...new Set([...disputes.keys(), ...standing.disputes])]
  const stored = await hotelItemsOf(tx, ventureId, [...reviewIds, ...disputeIds])
  await saveItems(tx, ventureId, [
    ...(await reviewNews(tx, ventureId, reviewIds)).flatMap((found) =>
      standingReview(found, { settings, stored, toldAt: reviews.get(found.id) ?? [] }),
    ),
    ...(await disputeNews(tx, ventureId, disputeIds)).flatMap((found) =>
      standingDispute(found, { settings, stored, toldAt: disputes.get(found.id) ?? [] }),
    ),
  ])
}
