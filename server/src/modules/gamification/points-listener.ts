import { QUOTES_IMPORTED } from '@holdfast/engine/freight'
import {
  DISPUTE_EVENT_TYPES,
  DISPUTES_IMPORTED,
  HOTEL_CHANGED,
  REVIEW_EVENT_TYPES,
  REVIEWS_IMPORTED,
} from '@holdfast/engine/hospitality'
import { EOD_EVENT_TYPES, TASK_EVENT_TYPES } from '@holdfast/engine/operations'
import type { Listener } from '../../platform/jobs/listeners.ts'
import { awardPoints } from './commands/award-points.ts'

const HEARD: ReadonlySet<string> = new Set([
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_voided',
  'freight.load_reopened',
  'freight.load_lost',
  'freight.load_cancelled',
  'freight.load_carrier_fell_off',
  'freight.credits_changed',
  'freight.loads_imported',
  'freight.outreach_sent',
  'freight.outreach_awarded',
  'freight.quote_converted',
  'freight.quote_load_voided',
  'freight.quote_amended',
  'freight.quote_voided',
  QUOTES_IMPORTED,
  'bpo.call_completed',
  'bpo.call_amended',
  'bpo.call_voided',
  'bpo.calls_imported',
  ...REVIEW_EVENT_TYPES,
  ...DISPUTE_EVENT_TYPES,
  REVIEWS_IMPORTED,
  DISPUTES_IMPORTED,
  HOTEL_CHANGED,
  ...TASK_EVENT_TYPES,
  ...EOD_EVENT_TYPES,
  'identity.day_opened',
])

/** Points follow the facts behind these events. */
export const pointsListener: Listener = { name: 'points', hears: (type) => HEARD.has(type), act: awardPoints }
