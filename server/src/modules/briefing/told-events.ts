import { type FreightEvent, LOADS_IMPORTED, type LoadsImported } from '@holdfast/engine/freight'
import type { RecordedEvent } from '../../platform/events.ts'

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
  return type === LOADS_IMPORTED || TOLD_EVENTS.some((told) => told === type)
}

/** The loads of which an event tells; an import tells of few of its loads, history of none. */
export function loadsToldOf({ type, subjectId, facts }: RecordedEvent): readonly string[] {
  if (type !== LOADS_IMPORTED) return [subjectId]
  // The facts are read back as the engine wrote them.
  return (facts as LoadsImported['facts']).told.map((event) => event.subjectId)
}
