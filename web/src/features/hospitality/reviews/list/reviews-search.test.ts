import { contract } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { reviewsSearch } from './reviews-search.ts'
import { understoodReviews } from './use-review-filters.ts'

const ID = '00000000-0000-7000-8000-000000000001'

test('of an address only known names come through', () => {
  expect(reviewsSearch({ state: 'open', band: [1], other: 'x', review: ID })).toEqual({ state: 'open', review: ID })
  const led = { answeredFrom: '2026-06-01', answeredTo: '2026-06-30', inTime: true }
  expect(understoodReviews(reviewsSearch(led))).toMatchObject({ ...led, inTime: 'true' })
})

test('every filter of the list has a place in the address, so that a figure can open its rows', () => {
  const { ventureId: _, ...filters } = contract.reviews.exportReviews.query.shape
  const asked = Object.fromEntries(Object.keys(filters).map((name) => [name, 'x']))
  expect(reviewsSearch(asked)).toEqual(asked)
})

test('words that the list does not know are as good as none', () => {
  const filters = understoodReviews({
    state: 'late',
    band: 'BAD',
    source: 'BOOKING',
    hotelId: 'x',
    assignedTo: 'somebody',
    receivedFrom: '2026-02-30',
    receivedTo: '2026-02-28',
    answeredTo: 'today',
    inTime: 'perhaps',
    text: '  ',
    sort: 'best',
  })
  expect(Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))).toEqual({
    source: 'BOOKING',
    receivedTo: '2026-02-28',
    sort: 'urgent',
  })
  expect(understoodReviews({ assignedTo: 'nobody', hotelId: ID }).hotelId).toBe(ID)
})
