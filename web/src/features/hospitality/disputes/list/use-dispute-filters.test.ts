import { contract } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { disputesSearch } from './disputes-search.ts'
import { understoodDisputes } from './use-dispute-filters.ts'

test('the desk is of what is under way, unless something else is asked for', () => {
  expect(understoodDisputes({})).toMatchObject({ state: 'under_way', sort: 'due' })
  expect(understoodDisputes({ kind: 'OTA', due: '3' })).toMatchObject({ state: 'under_way', kind: 'OTA', due: '3' })
  for (const asked of [{ state: 'all' }, { status: 'WON' }, { text: 'Ida' }, { openedFrom: '2026-06-01' }])
    expect(understoodDisputes(asked).state).toBeUndefined()
  expect(understoodDisputes({ state: 'over', status: 'LOST' })).toMatchObject({ state: 'over', status: 'LOST' })
})

test('words of the address that it does not know are as good as none', () => {
  expect(
    understoodDisputes({ kind: 'POEM', due: 'soon', openedTo: 'never', state: 'odd', sort: 'amount' }),
  ).toMatchObject({ kind: undefined, due: undefined, openedTo: undefined, state: undefined, sort: 'due' })
})

test('every filter of the list has a place in the address, so that a figure can open its rows', () => {
  const { ventureId: _, ...filters } = contract.hotelDisputes.exportHotelDisputes.query.shape
  const asked = Object.fromEntries(Object.keys(filters).map((name) => [name, 'x']))
  expect(disputesSearch(asked)).toEqual(asked)
  expect(understoodDisputes({ currency: 'EUR' }).currency).toBe('EUR')
  expect(understoodDisputes({ currency: 'euros' }).currency).toBeUndefined()
})
