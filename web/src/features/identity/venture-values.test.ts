import { describe, expect, it } from 'vitest'
import { codeFor, ventureValues } from './venture-values.ts'

describe('the code that a name suggests', () => {
  it.each([
    ['Night Lane Freight', 'NLF'],
    ['  the 9th street inn ', 'T9SI'],
    ['Über Élan', 'UE'],
    ['Callbridge', 'CA'],
    ['Kë', 'KE'],
    ['', ''],
    ['a b c d e f g h i j', 'ABCDEFGH'],
  ])('of "%s" is "%s"', (name, code) => {
    expect(codeFor(name)).toBe(code)
  })
})

it('a venture is sent as the server takes it', () => {
  const entered = {
    name: ' Night Lane ',
    code: 'NL',
    type: 'LOGISTICS',
    currency: 'USD',
    zone: 'America/Chicago',
    liveFrom: '2026-06-18',
    weekStart: '1',
  } as const
  expect(ventureValues.parse(entered)).toEqual({ ...entered, name: 'Night Lane', weekStart: 1 })
})
