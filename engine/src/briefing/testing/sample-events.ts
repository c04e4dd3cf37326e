import type { FreightEvent, LoadFacts } from '../../freight/index.ts'
import type { CustomerId, UserId } from '../../kernel/index.ts'
import type { BriefingSettings } from '../item.ts'

/** Recorded on the 18th; nothing is known of the load but that it is worth 4,180.00. */
export const facts: LoadFacts = {
  number: 'NL-48188',
  lane: { from: 'Laredo, TX', to: 'Columbus, OH' },
  customerId: 'acme' as CustomerId,
  customerName: 'Acme Foods',
  status: 'OPEN',
  currency: 'USD',
  billMinor: 418_000,
  costMinor: null,
  value: { minor: 418_000, currency: 'USD' },
  credits: [],
  deliveredOn: null,
  deliveredBy: null,
  billingDate: null,
  lostOn: null,
  lostReason: null,
  lostNote: null,
  isTest: false,
  by: 'daniel' as UserId,
  at: '2026-06-18T14:00:00.000Z',
  on: '2026-06-18',
}

export const settings: BriefingSettings = { critical: { minor: 400_000, currency: 'USD' }, liveFrom: null }

const lostFacts: LoadFacts = { ...facts, status: 'LOST', lostOn: '2026-06-18', lostReason: 'RATE' }
const deliveredFacts: LoadFacts = { ...facts, status: 'DELIVERED', deliveredOn: '2026-06-17' }
const about = { subjectId: 'l1', days: [] }

export function lost(changes: Partial<LoadFacts> = {}): FreightEvent {
  return { ...about, type: 'freight.load_lost', facts: { ...lostFacts, reason: 'RATE', note: null, ...changes } }
}

export function delivered(changes: Partial<LoadFacts> = {}): FreightEvent {
  return { ...about, type: 'freight.load_delivered', facts: { ...deliveredFacts, ...changes } }
}

export function amended(changes: Partial<LoadFacts>): FreightEvent {
  return { ...about, type: 'freight.load_amended', facts: { ...facts, changes: {}, reason: null, ...changes } }
}

export function atRisk(): FreightEvent {
  return { ...about, type: 'freight.load_at_risk', facts: { ...facts, reason: 'Truck stands at the border' } }
}

export function fellOff(
  bad: boolean | null,
  minutesBeforePickup: number | null,
  reason: string | null = null,
): FreightEvent {
  const bounce = { cause: 'BREAKDOWN', reason, carrierId: null, bad, minutesBeforePickup } as const
  return { ...about, type: 'freight.load_carrier_fell_off', facts: { ...facts, ...bounce } }
}

type WithReason = 'undelivered' | 'reopened' | 'voided' | 'cancelled' | 'at_risk_cleared'
export function withReason(what: WithReason): FreightEvent {
  return { ...about, type: `freight.load_${what}`, facts: { ...facts, reason: 'Mistake' } }
}

export function plain(what: 'created' | 'covered' | 'dispatched' | 'picked_up' | 'invoiced' | 'paid'): FreightEvent {
  return { ...about, type: `freight.load_${what}`, facts }
}
