import type { Call, CallOutcome } from './call.ts'

export type OutcomeInput = { readonly [K in keyof CallOutcome]?: CallOutcome[K] | undefined }

export const OUTCOME_FIELDS = [
  'answered',
  'answeredAfterSeconds',
  'talkSeconds',
  'holdSeconds',
  'wrapSeconds',
  'dials',
  'connected',
  'resolved',
  'appointmentSet',
  'dealWon',
  'revenueMinor',
  'rating',
] as const satisfies readonly (keyof CallOutcome)[]

export const NOTHING_KNOWN: CallOutcome = {
  answered: null,
  answeredAfterSeconds: null,
  talkSeconds: null,
  holdSeconds: null,
  wrapSeconds: null,
  dials: null,
  connected: null,
  resolved: null,
  appointmentSet: null,
  dealWon: null,
  revenueMinor: null,
  rating: null,
}

/**
 * The call with what `input` gives; what it leaves out stays, null makes unknown. Of an incoming call, connected
 * follows answered unless it is given.
 */
export function withOutcome<C extends CallOutcome & Pick<Call, 'direction'>>(call: C, input: OutcomeInput): C {
  const given = Object.fromEntries(
    OUTCOME_FIELDS.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]),
  )
  const next = { ...call, ...given }
  return input.connected === undefined ? { ...next, connected: connectedOf(next) } : next
}

/** Where it is not said: of an incoming call, connected is answered. */
export function connectedOf(call: Pick<Call, 'direction' | 'answered' | 'connected'>): boolean | null {
  return call.direction === 'INBOUND' ? call.answered : call.connected
}

/** The call's end and outcome, where two calls differ in them. */
export function isSameOutcome(a: Call, b: Call): boolean {
  return a.endedAt === b.endedAt && OUTCOME_FIELDS.every((field) => a[field] === b[field])
}
