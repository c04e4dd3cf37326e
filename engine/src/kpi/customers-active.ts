import { COUNTED_AS_DELIVERED } from '../freight/index.ts'
import { type Day, daysBetween } from '../kernel/index.ts'
import type { FreightLoad } from './freight-day.ts'

/**
 * How many customers had a load delivered on `day` or in the `dormantAfterDays` days before it. A stock as of the end
 * of the day: it is never summed over days.
 */
export function customersActive(
  day: Day,
  dormantAfterDays: number,
  loads: readonly Pick<FreightLoad, 'status' | 'customerId' | 'deliveredOn' | 'isTest' | 'voidedAt'>[],
): number {
  const delivered = loads.filter(
    (load) => !load.isTest && load.voidedAt === null && COUNTED_AS_DELIVERED.includes(load.status),
  )
  const recent = delivered.filter(({ deliveredOn }) => {
    const age = deliveredOn === null ? -1 : daysBetween(deliveredOn, day)
    return age >= 0 && age <= dormantAfterDays
  })
  return new Set(recent.map((load) => load.customerId)).size
}
