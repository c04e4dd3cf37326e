import { addDays, type Day, daysBetween } from '../kernel/index.ts'
import { type CustomerItem, itemKey } from './item.ts'

/** A customer's last stretch without a delivery, as it stands. */
export type CustomerNews = {
  readonly id: string
  readonly name: string
  readonly lastDeliveredOn: Day
  /** The first day on which the days since were more than the venture allows. */
  readonly dormantOn: Day
  /** Until a load ends it, or it turns out that there was none. */
  readonly isDormant: boolean
}

export const dormantKey = (id: string): string => itemKey('customer_dormant', id)

/** Told on the day on which a customer becomes dormant, in its trade's section; who ships again is no news any more. */
export function dormantItem({ id, name, lastDeliveredOn, dormantOn, isDormant }: CustomerNews): CustomerItem | null {
  if (!isDormant) return null
  const days = daysBetween(lastDeliveredOn, addDays(dormantOn, -1))
  return {
    section: 'freight',
    kind: 'customer_dormant',
    key: dormantKey(id),
    severity: 'risk',
    subject: { type: 'customer', id },
    title: { label: name },
    amount: null,
    why: `Dormant: no load delivered for more than ${days} ${days === 1 ? 'day' : 'days'}, the last on ${lastDeliveredOn}.`,
    who: null,
    factDay: dormantOn,
  }
}
