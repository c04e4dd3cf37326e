import { expect, test } from 'vitest'
import { reviewsSearch } from './reviews-search.ts'
import { understoodReviews } from './use-review-filters.ts'

const ID = '00000000-0000-7000-8000-000000000001'

test('of an address only texts of known names come through', () => {
  expect(reviewsSearch({ state: 'open', band: 1, other: 'x', review: ID })).toEqual({ state: 'open', review: ID })
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
