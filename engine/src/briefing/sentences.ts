import { type FellOffCause, REASON_NAMES } from '../freight/index.ts'

/** "Lost: rate. Shipper had less elsewhere." */
export function sentences(what: string, why: string, note: string | null = null): string {
  return [`${what}: ${why}`, ...(note === null ? [] : [note])].map(ended).join(' ')
}

/** "The carrier fell off 3 h 20 min before pickup: breakdown. Gearbox." */
export function fellOffSentence(facts: {
  readonly cause: FellOffCause
  readonly reason: string | null
  readonly minutesBeforePickup: number | null
}): string {
  return sentences(`The carrier fell off${when(facts.minutesBeforePickup)}`, REASON_NAMES[facts.cause], facts.reason)
}

function when(minutes: number | null): string {
  if (minutes === null) return ''
  if (minutes === 0) return ' at pickup'
  return ` ${duration(Math.abs(minutes))} ${minutes > 0 ? 'before' : 'after'} pickup`
}

function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])]
  return parts.join(' ')
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
