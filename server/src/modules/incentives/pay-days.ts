import { CALLS_IMPORTED } from '@holdfast/engine/bpo'
import { LOADS_IMPORTED, QUOTES_IMPORTED } from '@holdfast/engine/freight'
import type { DirtyArea } from '../../platform/jobs/dirty-area.ts'
import { commitDays } from './commands/commit-days.ts'
import { changedRecords } from './store/changed-records.ts'

/** Pay follows whatever changes a credit, a membership or a plan: the days it touched are committed again. */
export const payDays: DirtyArea = {
  name: 'pay',
  // A day that has not begun has no lines; work billed for it waits as a mark.
  waitsForDay: true,
  hears: (type) =>
    type.startsWith('bpo.call_') || type.startsWith('hospitality.') || OPERATIONS.test(type) || HEARD.has(type),
  recompute: async (tx, caller, ventureId, days, causes) => {
    const records = causes && (await changedRecords(tx, ventureId, causes))
    await commitDays(tx, caller, { ventureId, days, records, reason: 'CHANGE' })
  },
}

const OPERATIONS = /^operations\.(task_(completed|reopened|amended)|eod_(submitted|withdrawn|voided))$/

const HEARD: ReadonlySet<string> = new Set([
  CALLS_IMPORTED,
  LOADS_IMPORTED,
  QUOTES_IMPORTED,
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_reopened',
  'freight.load_invoiced',
  'freight.load_paid',
  'freight.load_voided',
  'freight.credits_changed',
  'freight.customers_merged',
  'freight.quote_converted',
  'freight.quote_load_voided',
  'freight.quote_amended',
  'freight.quote_voided',
  'ventures.membership_changed',
  'incentives.version_published',
  'incentives.opening_changed',
  'incentives.override_changed',
  'incentives.fx_changed',
  'incentives.payout_voided',
])
