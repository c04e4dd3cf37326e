import type { FreightEvent } from '@holdfast/engine/freight'

/** What lights a fire, puts one out, makes a win or withdraws either. */
export const TOLD_EVENTS = [
  'freight.load_covered',
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_reopened',
  'freight.load_lost',
  'freight.load_cancelled',
  'freight.load_carrier_fell_off',
  'freight.load_at_risk',
  'freight.load_at_risk_cleared',
  'freight.load_voided',
] as const satisfies readonly FreightEvent['type'][]

export function isTold(type: string): boolean {
  return TOLD_EVENTS.some((told) => told === type)
}
