import { expect, it } from 'vitest'
import { headsOf } from './heads-of.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })

it('has every group once, counts loads across currencies and never adds up their money', () => {
  const eur = { minor: 500, currency: 'EUR' }
  expect(
    headsOf(
      ['LATE', 'TODAY'],
      [
        { group: 'TODAY', loads: 2, bill: usd(100) },
        { group: 'TODAY', loads: 1, bill: eur },
      ],
    ),
  ).toEqual([
    { group: 'LATE', loads: 0, bills: [] },
    { group: 'TODAY', loads: 3, bills: [usd(100), eur] },
  ])
})
