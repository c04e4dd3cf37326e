import type { Tile } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { tile } from '../tile.fixture.ts'
import { differingTreatments } from './differing-treatments.ts'

const of = (metric: string, value: string | null, rest: Partial<Tile> = {}): Tile => ({
  ...tile({ metric, value, unit: 'share', ...rest }),
})

test('only treatments that read otherwise are shown, each beside the usual figure of its currency', () => {
  const rates = { unit: 'perRoom', currency: 'USD' } as const
  const tiles = [
    of('occupancy', '0.300000'),
    of('occupancyCounted', '0.300000'),
    of('occupancySubtracted', '0.315789'),
    of('occupancyWithComplimentary', null),
    of('adr', '106.5', rates),
    of('adrWithComplimentary', '92', rates),
    of('adrWithComplimentary', '80', { ...rates, currency: 'EUR' }),
  ]
  expect(differingTreatments(tiles).map(({ other, usual }) => [other.metric, other.value, usual.value])).toEqual([
    ['occupancySubtracted', '0.315789', '0.300000'],
    ['adrWithComplimentary', '92', '106.5'],
  ])
})
