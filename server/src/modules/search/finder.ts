import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import type { Reads } from '../../platform/db/tx.ts'
import { findCarriers, findCustomers, findLoads, findQuotes, mayFindRecords } from '../freight/index.ts'
import { findPeople, mayFindPeople } from '../ventures/index.ts'

/** What a door shows of records that their words found; those that the caller may not see are left out. */
type Show = (db: Reads, caller: Caller, ids: readonly string[]) => Promise<readonly SearchHit[]>
export type Finder = {
  readonly kind: SearchHit['kind']
  /** Whether looking in a venture can show the caller anything. */
  readonly isIn: (caller: Caller, ventureId: VentureId) => boolean
  readonly show: Show
}

/** In the order in which they are shown. */
export const FINDERS: readonly Finder[] = [
  { kind: 'load', isIn: mayFindRecords, show: findLoads },
  { kind: 'quote', isIn: mayFindRecords, show: findQuotes },
  { kind: 'customer', isIn: mayFindRecords, show: findCustomers },
  { kind: 'carrier', isIn: mayFindRecords, show: findCarriers },
  { kind: 'person', isIn: mayFindPeople, show: findPeople },
]
