import { expect, test } from 'vitest'
import { loadsSearch } from './loads-search.ts'

test('filters of the address are kept, everything else is left to others', () => {
  expect(loadsSearch({ status: 'OPEN', flag: 'AT_RISK', venture: 'x', page: 3 })).toEqual({
    status: 'OPEN',
    flag: 'AT_RISK',
  })
})

test('the filter for unknown costs is on or not there', () => {
  expect(loadsSearch({ unknownCost: true })).toEqual({ unknownCost: true })
  expect(loadsSearch({ unknownCost: 'true' })).toEqual({ unknownCost: true })
  expect(loadsSearch({ unknownCost: false })).toEqual({})
})
