import type { Call } from '@holdfast/contract'
import { NOTHING_KNOWN, type OutcomeValues } from './outcome-values.ts'

/**
 * The outcome as the server takes it. Where nobody was reached there is no talk and nothing came of it, whatever the
 * form held before that was said; `before` keeps what was already recorded of such a call.
 */
export function outcomeBody(direction: Call['direction'], values: OutcomeValues, before: OutcomeValues | null = null) {
  const { reached, ...rest } =
    values.reached === false
      ? unreached(direction, values, before)
      : { ...values, revenueMinor: revenueOf(values, before) }
  // Of an incoming call the server takes connected from answered.
  return direction === 'INBOUND'
    ? { ...rest, answered: reached, dials: null }
    : { ...rest, connected: reached, answeredAfterSeconds: null }
}

/** Revenue is asked of won deals only; what was entered before the deal turned out lost is none. */
function revenueOf({ dealWon, revenueMinor }: OutcomeValues, before: OutcomeValues | null): number | null {
  return dealWon === true || dealWon === before?.dealWon ? revenueMinor : null
}

function unreached(direction: Call['direction'], values: OutcomeValues, before: OutcomeValues | null): OutcomeValues {
  if (before?.reached === false) return { ...before, dials: values.dials }
  const nothingCameOfIt = direction === 'OUTBOUND' ? false : null
  return {
    ...NOTHING_KNOWN,
    reached: false,
    dials: values.dials,
    appointmentSet: nothingCameOfIt,
    dealWon: nothingCameOfIt,
  }
}
