import type { Call } from '@holdfast/contract'
import { formatDuration, formatMoney } from '../../../lib/format.ts'
import { formatInstant } from '../../../lib/format-time.ts'

type Line = readonly [name: string, value: string | null]

/** A call's measures in words, null for what is not known; of both directions only what they can have. */
export function describeCall(call: Call): readonly Line[] {
  const incoming = call.direction === 'INBOUND'
  return [
    ['Ended', call.endedAt && formatInstant(call.endedAt, call.zone, true)],
    incoming ? ['Answered', yesNo(call.answered)] : ['Connected', yesNo(call.connected)],
    ...(incoming ? [['Answered after', lasting(call.answeredAfterSeconds)] as const] : []),
    ['Talk', lasting(call.talkSeconds)],
    ['Hold', lasting(call.holdSeconds)],
    ['Wrap-up', lasting(call.wrapSeconds)],
    ...(incoming ? [] : [['Dials', call.dials === null ? null : String(call.dials)] as const]),
    ['Appointment set', yesNo(call.appointmentSet)],
    ['Deal won', yesNo(call.dealWon)],
    ['Revenue', call.revenue && formatMoney(call.revenue)],
    ['Resolved', yesNo(call.resolved)],
    ['Rating', call.rating === null ? null : `${call.rating} of 5`],
  ]
}

const lasting = (seconds: number | null): string | null => (seconds === null ? null : formatDuration(seconds))

function yesNo(value: boolean | null): string | null {
  if (value === null) return null
  return value ? 'Yes' : 'No'
}
