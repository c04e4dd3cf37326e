import { expect, test } from 'vitest'
import { teamDays } from './team-days.ts'

test('each currency draws its own days, with gaps where there was no pay', () => {
  const days = [
    { day: '2026-06-02', currency: 'USD', amountMinor: 850 },
    { day: '2026-06-03', currency: 'INR', amountMinor: 100 },
    { day: '2026-06-04', currency: 'USD', amountMinor: 425 },
  ]
  expect(teamDays(days, { from: '2026-06-01' })).toEqual([
    { currency: 'USD', amounts: [null, 850, null, 425] },
    { currency: 'INR', amounts: [null, null, 100, null] },
  ])
  expect(teamDays([], { from: '2026-06-01' })).toEqual([])
})
