import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import type { Reads } from '../../platform/db/tx.ts'
import {
  findCarriers,
  findCustomers,
  findLoads,
  findQuotes,
  loadSight,
  quoteSight,
  wholeSight,
} from '../freight/index.ts'
import { findPeople, mayFindPeople } from '../ventures/index.ts'

/**
 * Where the caller sees every record of a kind, and where only some: `own` are of these, the newest, so that words which
 * many records have need not be walked through to those few.
 */
export type KindSight = {
  readonly whole: readonly VentureId[]
  readonly partly: readonly VentureId[]
  readonly own: readonly string[]
}
/** What a door shows of records that their words found; those that the caller may not see are left out. */
type Show = (db: Reads, caller: Caller, ids: readonly string[]) => Promise<readonly SearchHit[]>
export type Finder = {
  readonly kind: SearchHit['kind']
  readonly sight: (db: Reads, caller: Caller) => Promise<KindSight>
  readonly show: Show
}

/** In the order in which they are shown. */
export const FINDERS: readonly Finder[] = [
  { kind: 'load', sight: loadSight, show: findLoads },
  { kind: 'quote', sight: quoteSight, show: findQuotes },
  { kind: 'customer', sight: async (_, caller) => wholeSight(caller), show: findCustomers },
  { kind: 'carrier', sight: async (_, caller) => wholeSight(caller), show: findCarriers },
  { kind: 'person', sight: async (_, caller) => colleagues(caller), show: findPeople },
]

function colleagues(caller: Caller): KindSight {
  return { whole: caller.scope.filter((id) => mayFindPeople(caller, id)), partly: [], own: [] }
}
