import { describe, expect, it } from 'vitest'
import { creditCheck, type MoneyControl, moneyChecks } from './control-checks.ts'

const meeting: MoneyControl = {
  currency: 'USD',
  linesMinor: 1000,
  dailiesMinor: 1000,
  adjustmentsMinor: -200,
  carriedMinor: -50,
  payoutsMinor: 700,
  elsewhereMinor: 50,
  exportedMinor: 0,
  payableMinor: 700,
  differenceMinor: 0,
}
const differences = (money: Partial<MoneyControl>) =>
  moneyChecks({ ...meeting, ...money }).map(({ difference }) => difference)

describe('control figures', () => {
  it('meet where lines are the days, and days with adjustments and carries are the payouts and who is in none', () => {
    expect(differences({})).toEqual([0, 0])
  })

  it('a cent too much on either side is told with its sign', () => {
    expect(differences({ linesMinor: 1001 })).toEqual([1, 0])
    expect(differences({ payoutsMinor: 701 })).toEqual([0, -1])
    expect(differences({ elsewhereMinor: 49 })).toEqual([0, 1])
    expect(differences({ carriedMinor: 0 })).toEqual([0, 50])
  })

  it('a credit that neither counted nor was rejected is missed', () => {
    const rejected = [
      { reason: 'No cost', count: 2 },
      { reason: 'No rate', count: 1 },
    ]
    expect(creditCheck({ all: 10, rated: 7, rejected }).difference).toBe(0)
    expect(creditCheck({ all: 10, rated: 6, rejected }).difference).toBe(1)
  })
})
