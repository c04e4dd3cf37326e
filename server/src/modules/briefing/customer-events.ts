import { DORMANCY_EVENT_TYPES, LOADS_IMPORTED } from '@holdfast/engine/freight'
import type { RecordedEvent } from '../../platform/events.ts'

const OF_CUSTOMERS: ReadonlySet<string> = new Set([
  ...DORMANCY_EVENT_TYPES,
  'freight.customer_voided',
  'freight.customer_brought_back',
])
/** What brings a delivery, takes one away or moves one. */
const OF_LOADS: ReadonlySet<string> = new Set([
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_voided',
])
const OF_MANY: ReadonlySet<string> = new Set([LOADS_IMPORTED, 'freight.customers_merged'])

export function isOfCustomers(type: string): boolean {
  return OF_CUSTOMERS.has(type) || OF_LOADS.has(type) || OF_MANY.has(type)
}

/** Events about many loads name no customer; then everybody of whom the briefing tells is looked at. */
export function tellsOfMany({ type }: RecordedEvent): boolean {
  return OF_MANY.has(type)
}

/** The customers of these events; of a load that changed its customer both. */
export function customersTold(events: readonly RecordedEvent[]): readonly string[] {
  return events.flatMap(({ type, subjectId, facts }) => {
    if (OF_CUSTOMERS.has(type)) return [subjectId]
    if (!OF_LOADS.has(type)) return []
    const { customerId, changes } = facts as LoadSaid
    return [customerId, changes?.customerId?.before].filter((id) => id !== undefined)
  })
}

type LoadSaid = {
  readonly customerId: string
  readonly changes?: { readonly customerId?: { readonly before: string } }
}
