import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from './instant-of.ts'

const two = (part: number) => String(part).padStart(2, '0')
/** As PostgreSQL writes it: years have at least four digits, and no more than they need. */
const written = (wall: Temporal.PlainDateTime, offset: string) => {
  const fraction = wall.millisecond * 1000 + wall.microsecond
  const tail = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`
  const day = `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}`
  return `${day} ${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}${tail}${offset}`
}

describe('a stored instant', () => {
  it('is read exactly, whatever its year and offset', () => {
    const milliseconds = fc.integer({ min: Date.UTC(2, 0), max: Date.UTC(200_000, 0) })
    // The years in which a typist slips, as often as all the others.
    const slips = fc.integer({ min: -62_135_000_000_000, max: -59_000_000_000_000 })
    const offsets = fc.tuple(fc.constantFrom(1, -1), fc.nat(15), fc.nat(59), fc.nat(59))
    fc.assert(
      fc.property(fc.oneof(milliseconds, slips), fc.nat(999), offsets, (at, micro, [sign, hour, minute, second]) => {
        const utc = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime()
        const wall = utc
          .add({ hours: sign * hour, minutes: sign * minute, seconds: sign * second })
          .with({ microsecond: micro })
        fc.pre(wall.year >= 1)
        const tail = second > 0 ? `:${two(minute)}:${two(second)}` : minute > 0 ? `:${two(minute)}` : ''
        const offset = `${sign < 0 ? '-' : '+'}${two(hour)}${tail}`
        expect(Date.parse(instantOf(written(wall, offset)))).toBe(at)
      }),
      { numRuns: 2000 },
    )
  })

  it('of the year 26 is no error and no other year', () => {
    expect(instantOf('0026-06-17 12:00:00+00')).toBe('0026-06-17T12:00:00.000Z')
    expect(instantOf('2026-06-17 12:00:00.123999+00')).toBe('2026-06-17T12:00:00.123Z')
    expect(instantOf('10000-01-01 00:00:00+00')).toBe('+010000-01-01T00:00:00.000Z')
  })

  it.each(['infinity', '-infinity', '0044-03-15 12:00:00+00 BC', '294276-12-31 23:59:59+00', ''])(
    'that no reader can tell is an error which names it: %s',
    (text) => expect(() => instantOf(text)).toThrow(`no moment that can be told: ${text}`),
  )
})
