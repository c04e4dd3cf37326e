import type { Instant } from '@holdfast/engine/kernel'

/** The one form in which instants are compared and stored; people may write any offset. */
export function utc(instant: string): Instant {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' })
}

const UTC = '+00:00'
const SECONDS = 'YYYY-MM-DDTHH:mm:ss'.length
const MILLISECONDS = 'YYYY-MM-DDTHH:mm:ss.sss'.length

/**
 * The same of an instant as the database writes it into JSON, which leaves out zeros at the end. Reading each one would be
 * most of what a page costs here, so its text is cut.
 */
export function storedUtc(text: string): Instant {
  if (!text.endsWith(UTC)) return utc(text)
  const local = text.slice(0, -UTC.length)
  const whole = local.length === SECONDS ? `${local}.` : local
  return `${whole.padEnd(MILLISECONDS, '0').slice(0, MILLISECONDS)}Z`
}

/** null: unknown. */
export function storedUtcOrNull(text: string | null): Instant | null {
  return text === null ? null : storedUtc(text)
}

/** null: unknown. */
export function utcOrNull(instant: string | null | undefined): Instant | null {
  return instant === null || instant === undefined ? null : utc(instant)
}
