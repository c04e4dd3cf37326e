import type { Call } from './call.ts'

/** Ended and not abandoned (domain.md §4): only an inbound call known to be unanswered is abandoned. */
export function isCompleted(call: Pick<Call, 'endedAt' | 'direction' | 'answered'>): boolean {
  return call.endedAt !== null && (call.direction === 'OUTBOUND' || call.answered !== false)
}
