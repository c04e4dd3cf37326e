import { contract } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { callsSearch } from './calls-search.ts'

test('filters of the address are kept, everything else is left to others', () => {
  expect(callsSearch({ agentId: 'a', open: true, answered: 'false', new: 'start', venture: 'x', page: 3 })).toEqual({
    agentId: 'a',
    open: true,
    answered: false,
    new: 'start',
  })
  expect(callsSearch({ new: 'anything', rated: 'perhaps' })).toEqual({})
})

test('every filter of the list has a place in the address, so that a figure can open its rows', () => {
  const { ventureId: _, ...filters } = contract.bpo.exportCalls.query.shape
  const asked = Object.fromEntries(Object.keys(filters).map((name) => [name, 'true']))
  expect(Object.keys(callsSearch(asked)).toSorted()).toEqual(Object.keys(filters).toSorted())
})
