import { COUNTED_AS_DELIVERED, type LoadFacts } from '../freight/index.ts'
import type { BriefingSettings } from './item.ts'

/** Delivered, with a bill above the venture's critical threshold; exactly at it is none (domain.md §4). */
export function isWin({ status, value }: LoadFacts, { critical }: BriefingSettings): boolean {
  return (
    COUNTED_AS_DELIVERED.includes(status) &&
    critical !== null &&
    critical.currency === value.currency &&
    value.minor > critical.minor
  )
}
