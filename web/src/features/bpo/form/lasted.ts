import type { Call } from '@holdfast/contract'
import { STALE_AFTER_HOURS } from '@holdfast/engine/bpo'

/** Whole seconds since a call began; a clock behind the server's gives 0 and not less. */
export function secondsSince({ startedAt }: Pick<Call, 'startedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1000))
}

/** Somebody forgot to end it, so the clock says nothing about how long it was. */
export const isForgotten = (call: Pick<Call, 'startedAt'>, now: number): boolean =>
  secondsSince(call, now) > STALE_AFTER_HOURS * 3600

/** How long a call was, in whole seconds; null while it is open. */
export const lastedOf = ({ startedAt, endedAt }: Pick<Call, 'startedAt' | 'endedAt'>): number | null =>
  endedAt === null ? null : secondsSince({ startedAt }, Date.parse(endedAt))

/** When a call of that length ended. */
export const endOf = (startedAt: string, lasted: number): string =>
  new Date(Date.parse(startedAt) + lasted * 1000).toISOString()
