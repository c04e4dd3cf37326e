import type { Call } from '@holdfast/contract'
import { z } from 'zod'

const DAY_SECONDS = 86_400

export const duration = z
  .int('must be minutes and seconds, such as 3:45')
  .min(0, 'must not be below zero')
  .max(DAY_SECONDS, 'must be at most a day')

/** What came of a call, as a form holds it. `reached`: answered when it came in, connected when it went out. */
export const outcomeValues = z.object({
  reached: z.boolean().nullable(),
  answeredAfterSeconds: duration.nullable(),
  talkSeconds: duration.nullable(),
  holdSeconds: duration.nullable(),
  wrapSeconds: duration.nullable(),
  dials: z.int('must be a whole number').min(0, 'must not be below zero').max(1000, 'is too many').nullable(),
  resolved: z.boolean().nullable(),
  appointmentSet: z.boolean().nullable(),
  dealWon: z.boolean().nullable(),
  revenueMinor: z.int().min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large').nullable(),
  rating: z.int().nullable(),
})
export type OutcomeValues = z.output<typeof outcomeValues>

export const NOTHING_KNOWN: OutcomeValues = {
  reached: null,
  answeredAfterSeconds: null,
  talkSeconds: null,
  holdSeconds: null,
  wrapSeconds: null,
  dials: null,
  resolved: null,
  appointmentSet: null,
  dealWon: null,
  revenueMinor: null,
  rating: null,
}

export const outcomeOf = (call: Call): OutcomeValues => ({
  reached: call.direction === 'INBOUND' ? call.answered : call.connected,
  answeredAfterSeconds: call.answeredAfterSeconds,
  talkSeconds: call.talkSeconds,
  holdSeconds: call.holdSeconds,
  wrapSeconds: call.wrapSeconds,
  dials: call.dials,
  resolved: call.resolved,
  appointmentSet: call.appointmentSet,
  dealWon: call.dealWon,
  revenueMinor: call.revenue?.minor ?? null,
  rating: call.rating,
})
