import type { Call } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { DIRECTION_NAMES } from '../words.ts'

/** What the columns say that a phone has no room for. */
export function PhoneLine({ call }: { readonly call: Call }) {
  return (
    <>
      {`${formatDay(call.startedOn)} · ${DIRECTION_NAMES[call.direction].toLowerCase()}`}
      <br />
      {[call.agent.name, ...gains(call)].join(' · ')}
    </>
  )
}

function gains({ appointmentSet, dealWon, revenue, rating }: Call): readonly string[] {
  return [
    appointmentSet === true && 'appointment set',
    dealWon === true && `deal won${revenue ? ` ${formatMoney(revenue)}` : ''}`,
    rating !== null && `rated ${rating} of 5`,
  ].filter((gain) => gain !== false)
}
