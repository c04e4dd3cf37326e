import { BPO_EVENT_TYPES, CALLS_IMPORTED, CAMPAIGN_CHANGED, KPI_UPSERTED } from '@holdfast/engine/bpo'
import {
  COMPANIES_MERGED,
  FREIGHT_EVENT_TYPES,
  LOADS_IMPORTED,
  QUOTE_EVENT_TYPES,
  QUOTES_IMPORTED,
} from '@holdfast/engine/freight'
import { CASH_EVENT_TYPES } from '@holdfast/engine/holdings'
import {
  DISPUTE_EVENT_TYPES,
  DISPUTES_IMPORTED,
  HOTEL_EVENT_TYPES,
  NIGHT_EVENT_TYPES,
  REVIEW_EVENT_TYPES,
  REVIEWS_IMPORTED,
} from '@holdfast/engine/hospitality'
import { SUBSCRIPTION_EVENT_TYPES, SUBSCRIPTIONS_IMPORTED } from '@holdfast/engine/saas'
import type { DirtyArea } from '../../platform/jobs/dirty-area.ts'
import { bpoArea } from './store/bpo-area.ts'
import { freightArea } from './store/freight-area.ts'
import { holdingsArea } from './store/holdings-area.ts'
import { hotelArea } from './store/hotel-area.ts'
import { rewriteDays } from './store/rewrite-days.ts'
import { rewriteMonths } from './store/rewrite-months.ts'
import { SAAS_AREA } from './store/saas-tables.ts'

export const freightDays: DirtyArea = {
  name: freightArea.name,
  hears: hearing([...FREIGHT_EVENT_TYPES, ...QUOTE_EVENT_TYPES, QUOTES_IMPORTED, LOADS_IMPORTED, ...COMPANIES_MERGED]),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, freightArea, ventureId, days),
}

export const bpoDays: DirtyArea = {
  name: bpoArea.name,
  hears: hearing([...BPO_EVENT_TYPES, CALLS_IMPORTED, CAMPAIGN_CHANGED, KPI_UPSERTED]),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, bpoArea, ventureId, days),
}

export const hotelDays: DirtyArea = {
  name: hotelArea.name,
  hears: hearing([
    ...HOTEL_EVENT_TYPES,
    ...NIGHT_EVENT_TYPES,
    ...REVIEW_EVENT_TYPES,
    ...DISPUTE_EVENT_TYPES,
    REVIEWS_IMPORTED,
    DISPUTES_IMPORTED,
  ]),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, hotelArea, ventureId, days),
}

export const saasDays: DirtyArea = {
  name: SAAS_AREA.name,
  hears: hearing([...SUBSCRIPTION_EVENT_TYPES, SUBSCRIPTIONS_IMPORTED]),
  recompute: rewriteMonths,
}

export const holdingsDays: DirtyArea = {
  name: holdingsArea.name,
  hears: hearing(CASH_EVENT_TYPES),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, holdingsArea, ventureId, days),
}

function hearing(types: readonly string[]): (eventType: string) => boolean {
  const heard = new Set(types)
  return (eventType) => heard.has(eventType)
}
