import { expect, it } from 'vitest'
import { perRoom } from './per-room.ts'

it('money over rooms is in major units of its currency', () => {
  const sums = { numerator: 10_650, denominator: 100 }
  expect(['USD', 'JPY', 'KWD'].map((currency) => Number(perRoom(sums, currency)))).toEqual([1.065, 106.5, 0.1065])
  expect(Number(perRoom({ numerator: -500, denominator: 3 }, 'USD'))).toBe(-1.666667)
})

it('of no rooms there is no rate, whatever came in', () => {
  expect(perRoom({ numerator: 20_000, denominator: 0 }, 'USD')).toBeNull()
})
