import { contract } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { loadsSearch } from './loads-search.ts'

test('filters of the address are kept, everything else is left to others', () => {
  const search = { status: 'OPEN', flag: 'AT_RISK', billedFrom: '2026-06-01', venture: 'x', page: 3 }
  expect(loadsSearch(search)).toEqual({ status: 'OPEN', flag: 'AT_RISK', billedFrom: '2026-06-01' })
})

test('whether the cost is known is asked for, or that it is not, or neither', () => {
  expect(loadsSearch({ unknownCost: true })).toEqual({ unknownCost: true })
  expect(loadsSearch({ unknownCost: 'true' })).toEqual({ unknownCost: true })
  expect(loadsSearch({ unknownCost: false })).toEqual({ unknownCost: false })
  expect(loadsSearch({ unknownCost: 'perhaps' })).toEqual({})
})

test('every filter of the list has a place in the address, so that a figure can open its rows', () => {
  const { ventureId: _, ...filters } = contract.freight.exportLoads.query.shape
  const asked = Object.fromEntries(Object.keys(filters).map((name) => [name, 'true']))
  expect(Object.keys(loadsSearch(asked)).toSorted()).toEqual(Object.keys(filters).toSorted())
})
