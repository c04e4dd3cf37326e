import type { Instant } from '@holdfast/engine/kernel'

/** A session ends after 12 idle hours, and after 30 days whatever happens (the database asks for both at every request). */
const IDLE_HOURS = 12
export const ABSOLUTE_DAYS = 30
const EXTEND_AFTER_MINUTES = 10

export function idleEnd(now: Instant): Date {
  return new Date(Date.parse(now) + IDLE_HOURS * 3_600_000)
}

/** Not at every request: within ten minutes a session is not worth another write. */
export function isDueForExtension(updatedAt: string, now: Instant): boolean {
  return Date.parse(now) - Date.parse(updatedAt) >= EXTEND_AFTER_MINUTES * 60_000
}
