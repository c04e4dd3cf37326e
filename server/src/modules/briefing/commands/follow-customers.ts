import type { VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { customersTold, tellsOfMany } from '../customer-events.ts'
import { standingCustomer } from '../customer-items.ts'
import { customerNews, customersInBriefing, zoneOf } from '../queries/customer-news.ts'
import { readTerms } from '../queries/read-terms.ts'
import { takeBriefingLock } from '../store/briefing-lock.ts'
import { saveItems } from '../store/save-items.ts'

/** Brings the items of the events' customers to what these are now, in whatever order and however often they come. */
export async function followCustomers(tx: Tx, events: readonly RecordedEvent[]): Promise<void> {
  const byVenture = Map.groupBy(events, (event) => event.ventureId as VentureId)
  for (const ventureId of [...byVenture.keys()].sort()) {
    await takeBriefingLock(tx, ventureId)
    await followIn(tx, ventureId, byVenture.get(ventureId) ?? [])
  }
}

async function followIn(tx: Tx, ventureId: VentureId, events: readonly RecordedEvent[]): Promise<void> {
  const told = [...new Set(customersTold(events))]
  const stored = await customersInBriefing(tx, ventureId, events.some(tellsOfMany) ? null : told)
  const found = await customerNews(tx, ventureId, [...new Set([...told, ...stored.values()])])
  if (found.every(({ news }) => news === null)) return
  const telling = {
    settings: await readTerms(tx, ventureId),
    zone: await zoneOf(tx, ventureId),
    stored: new Set(stored.keys()),
  }
  await saveItems(
    tx,
    ventureId,
    found.flatMap((each) => standingCustomer(each, telling)),
  )
}
