import { expect, test } from 'vitest'
import { filterWords } from './filter-words.ts'
import { understood } from './use-calls-search.ts'

const said = (search: Parameters<typeof understood>[0]) => filterWords(understood(search)).map(({ words }) => words)

test('what a figure asks of the calls is said in words', () => {
  expect(said({ startedFrom: '2026-06-01', startedTo: '2026-06-18', direction: 'INBOUND', answered: false })).toEqual([
    'Started 1 to 18 June 2026',
    'Inbound',
    'Not answered',
  ])
  expect(said({ dealWon: true, rated: true, open: false })).toEqual(['Ended', 'Deal won', 'Rated'])
})

test('what has its own chip is not said twice, and an unknown word is none', () => {
  expect(said({ open: true, campaignId: 'c', day: '2026-06-18', direction: 'SIDEWAYS', startedTo: 'soon' })).toEqual([])
})
