import { expect, it } from 'vitest'
import { type DisputeSum, disputeFigures } from './dispute-figures.ts'
import type { DisputeStatus } from './dispute-status.ts'

const sum = (
  status: DisputeStatus,
  disputes: number,
  amountMinor: number,
  known: Partial<DisputeSum> = {},
): DisputeSum => ({
  status,
  disputes,
  amountMinor,
  knownCount: 0,
  knownAmountMinor: 0,
  recoveredMinor: 0,
  ...known,
})

it('one group won 92% of its cases and contested half: each rate says another thing', () => {
  const figures = disputeFigures([
    sum('WON', 23, 2_300_00, { knownCount: 23, knownAmountMinor: 2_300_00, recoveredMinor: 2_000_00 }),
    sum('LOST', 2, 700_00, { knownCount: 2, knownAmountMinor: 700_00, recoveredMinor: 0 }),
    sum('CLOSED_NO_ACTION', 20, 400_00),
    sum('OPEN', 5, 100_00),
  ])
  expect(figures).toMatchObject({
    winRateByCount: '0.920000',
    winRateByAmount: '0.766667',
    winRateOfReceived: '0.460000',
    received: { disputes: 50, amountMinor: 3_500_00 },
    underWay: { disputes: 5 },
    recoveredMinor: 2_000_00,
    recoveredUnknown: 20,
    recoveryRate: '0.666667',
  })
})

it('of nothing there is no rate and no sum recovered: null, never 0', () => {
  expect(disputeFigures([])).toMatchObject({
    winRateByCount: null,
    winRateByAmount: null,
    winRateOfReceived: null,
    recoveredMinor: null,
    recoveryRate: null,
  })
  // Won about nothing: the count has a rate, the amount has none.
  expect(disputeFigures([sum('WON', 1, 0, { knownCount: 1 })])).toMatchObject({
    winRateByCount: '1.000000',
    winRateByAmount: null,
    recoveredMinor: 0,
    recoveryRate: null,
  })
})
