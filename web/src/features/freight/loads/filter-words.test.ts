import { expect, test } from 'vitest'
import { filterWords, orderWords } from './filter-words.ts'
import { understood } from './use-load-filters.ts'

const said = (search: Parameters<typeof understood>[0], name: string | null = null) =>
  filterWords(understood(search), name).map(({ words }) => words)

test('days that a figure was of are said in words', () => {
  expect(said({ billedFrom: '2026-06-01', billedTo: '2026-06-18' })).toEqual(['Billed 1 to 18 June 2026'])
  expect(said({ lostFrom: '2026-06-18', lostTo: '2026-06-18' })).toEqual(['Lost Thu 18 June 2026'])
  expect(said({ deliveredFrom: '2026-06-01' })).toEqual(['Delivered from 1 June 2026 on'])
  expect(said({ pickedUpTo: '2026-06-01' })).toEqual(['Picked up until 1 June 2026'])
})

test('people, lanes and equipment are said in words', () => {
  expect(said({ creditedTo: 'u1', creditRole: 'DISPATCH' }, 'Ana Whitfield')).toEqual([
    'Credited to Ana Whitfield, dispatch',
  ])
  expect(said({ creditRole: 'SALES' })).toEqual(['Nobody credited for sales'])
  expect(said({ originState: 'TX', destinationState: 'GA', equipment: 'STEP_DECK' })).toEqual([
    'From TX',
    'To GA',
    'Step deck',
  ])
  expect(said({ number: 'NL-48213' })).toEqual(['Number NL-48213'])
  expect(said({ originState: '-' })).toEqual(['From an unknown state'])
  expect(said({ unknownCost: false, withoutCarrier: true })).toEqual(['Own truck or no carrier', 'Cost known'])
})

test('a filter that has its own chip is not said twice, and an unknown word is none', () => {
  expect(
    said({ status: 'LOST', customerId: 'c1', unknownCost: true, equipment: 'SLEDGE', billedFrom: 'soon' }),
  ).toEqual([])
})

test('a chip takes both days off', () => {
  const [chip] = filterWords(understood({ billedFrom: '2026-06-01', billedTo: '2026-06-18' }), null)
  expect(chip?.off).toEqual({ billedFrom: undefined, billedTo: undefined })
})

test('the list stands by the day that is asked for', () => {
  expect(orderWords(understood({}))).toBe('Newest first')
  expect(orderWords(understood({ billedFrom: '2026-06-01', sort: 'oldest' }))).toBe('First billed first')
  expect(orderWords(understood({ atRiskFrom: '2026-06-01' }))).toBe('Newest first')
})
