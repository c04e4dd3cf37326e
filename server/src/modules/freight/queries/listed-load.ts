import type { LoadRow } from '@holdfast/contract'
import { type Equipment, type FlagKind, type LoadStatus, margin } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { storedUtc, storedUtcOrNull } from '../utc.ts'

/** A load of a list, by position: names for every row would double what travels. */
export type ListedLoad = readonly [
  id: string,
  ventureId: string,
  number: string,
  status: LoadStatus,
  customerId: string,
  customerName: string,
  carrierId: string | null,
  carrierName: string | null,
  originCity: string,
  originState: string,
  destinationCity: string,
  destinationState: string,
  equipment: Equipment,
  pickupFrom: string | null,
  deliveryTo: string | null,
  deliveredAt: string | null,
  billMinor: number,
  costMinor: number | null,
  currency: string,
  flags: readonly FlagKind[],
  lastCheckCall: ListedCheckCall | null,
  version: number,
]

/** The newest that stands, by position too. */
type ListedCheckCall = readonly [
  at: string,
  city: string | null,
  state: string | null,
  eta: string | null,
  isLate: boolean,
]

/** The columns that the positions are made of. */
export const listedColumns = sql`l.id, l.venture_id, l.number, l.status, l.customer_id, l.carrier_id, l.origin_city,
  l.origin_state, l.destination_city, l.destination_state, l.equipment, l.pickup_from, l.delivery_to, l.delivered_at,
  l.bill_minor, l.cost_minor, l.currency, l.version`

/** One probe of an index that holds only calls that stand. */
export const lastCheckCall = sql<ListedCheckCall | null>`(
  select json_build_array(k.at, k.city, k.state, k.eta, k.is_late) from freight.check_calls k
  where k.venture_id = l.venture_id and k.load_id = l.id and k.voided_at is null order by k.at desc, k.id desc limit 1)`

/** The same positions, of a load `l`. */
export const listedLoad = sql`json_array(
  l.id, l.venture_id, l.number, l.status, l.customer_id,
  (select c.name from freight.customers c where c.venture_id = l.venture_id and c.id = l.customer_id),
  l.carrier_id,
  (select k.name from freight.carriers k where k.venture_id = l.venture_id and k.id = l.carrier_id),
  l.origin_city, l.origin_state, l.destination_city, l.destination_state, l.equipment,
  l.pickup_from, l.delivery_to, l.delivered_at, l.bill_minor, l.cost_minor, l.currency,
  array(select f.kind from freight.load_flags f
    where f.venture_id = l.venture_id and f.load_id = l.id and f.cleared_at is null order by f.kind),
  ${lastCheckCall}, l.version
  null on null)`

export function toLoadRow(
  [
    id,
    ventureId,
    number,
    status,
    customerId,
    customerName,
    carrierId,
    carrierName,
    originCity,
    originState,
    destinationCity,
    destinationState,
    equipment,
    pickupFrom,
    deliveryTo,
    deliveredAt,
    billMinor,
    costMinor,
    currency,
    flags,
    lastCall,
    version,
  ]: ListedLoad,
  zone: string,
): LoadRow {
  const earned = margin({ billMinor, costMinor })
  return {
    id,
    ventureId,
    number,
    status,
    customer: { id: customerId, name: customerName },
    carrier: carrierId === null || carrierName === null ? null : { id: carrierId, name: carrierName },
    origin: { city: originCity, state: originState },
    destination: { city: destinationCity, state: destinationState },
    equipment,
    pickupFrom: storedUtcOrNull(pickupFrom),
    deliveryTo: storedUtcOrNull(deliveryTo),
    deliveredAt: storedUtcOrNull(deliveredAt),
    bill: { minor: billMinor, currency },
    cost: costMinor === null ? null : { minor: costMinor, currency },
    margin: earned === null ? null : { minor: earned, currency },
    flags: [...flags],
    lastCheckCall: toCheckCall(lastCall),
    zone,
    version,
  }
}

export function toCheckCall(call: ListedCheckCall | null): LoadRow['lastCheckCall'] {
  if (call === null) return null
  const [at, city, state, eta, isLate] = call
  return {
    at: storedUtc(at),
    place: city === null || state === null ? null : { city, state },
    eta: storedUtcOrNull(eta),
    isLate,
  }
}
