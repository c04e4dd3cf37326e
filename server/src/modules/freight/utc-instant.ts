import type { Instant } from '@holdfast/engine/kernel'

/** The one form in which instants are compared and stored; people may write any offset. */
export function utcInstant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' })
}

/** Absent stays absent, unknown stays unknown. */
export function utcInstantOrNull<T extends string | null | undefined>(text: T): T extends string ? Instant : T
export function utcInstantOrNull(text: string | null | undefined): Instant | null | undefined {
  return typeof text === 'string' ? utcInstant(text) : text
}
