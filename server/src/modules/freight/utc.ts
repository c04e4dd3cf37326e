import type { Instant } from '@holdfast/engine/kernel'

/** The one form in which instants are compared and stored; people may write any offset. */
export function utc(instant: string): Instant {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' })
}

/** null: unknown. */
export function utcOrNull(instant: string | null | undefined): Instant | null {
  return instant === null || instant === undefined ? null : utc(instant)
}
