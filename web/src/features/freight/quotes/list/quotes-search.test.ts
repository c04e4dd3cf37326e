import { contract } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { quotesSearch } from './quotes-search.ts'
import { understoodQuotes } from './use-quote-filters.ts'

it('takes every filter of the list from the address, by the server’s name, and nothing else', () => {
  const { ventureId: _, ...filters } = contract.quotes.exportQuotes.query.shape
  const asked = Object.fromEntries(Object.keys(filters).map((name) => [name, 'x']))
  expect(Object.keys(quotesSearch({ ...asked, other: 'x' })).toSorted()).toEqual(Object.keys(filters).toSorted())
})

it('leaves out words that it does not know', () => {
  const search = {
    status: 'GONE',
    outcome: 'won',
    sentFrom: 'soon',
    sentTo: '2026-06-18',
    equipment: 'BOAT',
    sort: 'x',
  }
  expect(Object.entries(understoodQuotes(search)).filter(([, value]) => value !== undefined)).toEqual([
    ['sentTo', '2026-06-18'],
    ['outcome', 'won'],
    ['sort', 'newest'],
  ])
})
