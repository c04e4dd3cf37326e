import { BPO_EVENT_TYPES } from '@holdfast/engine/bpo'
import { FREIGHT_EVENT_TYPES } from '@holdfast/engine/freight'
import type { DirtyArea } from '../../platform/jobs/dirty-area.ts'
import { bpoTable } from './store/bpo-table.ts'
import { freightTable } from './store/freight-table.ts'
import { rewriteDays } from './store/rewrite-days.ts'

export const freightDays: DirtyArea = {
  name: freightTable.area,
  hears: hearing(FREIGHT_EVENT_TYPES),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, freightTable, ventureId, days),
}

export const bpoDays: DirtyArea = {
  name: bpoTable.area,
  hears: hearing(BPO_EVENT_TYPES),
  recompute: (tx, caller, ventureId, days) => rewriteDays(tx, caller, bpoTable, ventureId, days),
}

function hearing(types: readonly string[]): (eventType: string) => boolean {
  const heard = new Set(types)
  return (eventType) => heard.has(eventType)
}
