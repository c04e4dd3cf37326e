import type { Listener } from '../../platform/jobs/listeners.ts'
import { awardPoints } from './commands/award-points.ts'

const HEARD = new Set([
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_voided',
  'freight.load_reopened',
  'freight.credits_changed',
  'freight.loads_imported',
  'freight.quote_converted',
  'freight.quote_amended',
  'freight.quote_voided',
  'bpo.call_completed',
  'bpo.call_amended',
  'bpo.call_voided',
  'bpo.calls_imported',
  'identity.day_opened',
])

/** Points follow the facts behind these events. */
export const pointsListener: Listener = { name: 'points', hears: (type) => HEARD.has(type), act: awardPoints }
