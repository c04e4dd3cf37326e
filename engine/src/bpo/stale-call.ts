import type { Instant } from '../kernel/index.ts'
import type { Call } from './call.ts'

/** Hardly a conversation any more: somebody forgot to end it. */
export const STALE_AFTER_HOURS = 4

/** An open call that nobody can still be on. It keeps no agent busy and waits to be ended. */
export function isStale({ startedAt, endedAt }: Pick<Call, 'startedAt' | 'endedAt'>, now: Instant): boolean {
  return endedAt === null && Date.parse(now) - Date.parse(startedAt) > STALE_AFTER_HOURS * 3_600_000
}
