import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import type { Reads } from '../../platform/db/tx.ts'
import { campaignSight, findCampaigns } from '../bpo/index.ts'
import {
  findCarriers,
  findCustomers,
  findLoads,
  findQuotes,
  loadSight,
  quoteSight,
  wholeSight,
} from '../freight/index.ts'
import { findAssets, findBankAccounts, findEntities, holdingsInSight } from '../holdings/index.ts'
import { findHotels, hotelsInSearch } from '../hospitality/index.ts'
import { findSaasCustomers, findSubscriptions, saasInSearch } from '../saas/index.ts'
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
  { kind: 'hotel', sight: hotelsInSearch, show: findHotels },
  { kind: 'campaign', sight: campaignSight, show: findCampaigns },
  { kind: 'saas_customer', sight: async (_, caller) => all(saasInSearch(caller)), show: findSaasCustomers },
  { kind: 'subscription', sight: async (_, caller) => all(saasInSearch(caller)), show: findSubscriptions },
  { kind: 'entity', sight: async (_, caller) => all(holdingsInSight(caller)), show: findEntities },
  { kind: 'bank_account', sight: async (_, caller) => all(holdingsInSight(caller)), show: findBankAccounts },
  { kind: 'asset', sight: async (_, caller) => all(holdingsInSight(caller)), show: findAssets },
  { kind: 'person', sight: async (_, caller) => all(colleagues(caller)), show: findPeople },
]

function colleagues(caller: Caller): readonly VentureId[] {
  return caller.scope.filter((id) => mayFindPeople(caller, id))
}

function all(whole: readonly VentureId[]): KindSight {
  return { whole, partly: [], own: [] }
}
