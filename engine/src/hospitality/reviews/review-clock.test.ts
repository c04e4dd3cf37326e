import { describe, expect, it } from 'vitest'
import { dueAt, reviewClock } from './review-clock.ts'
import { sampleReview, savannah } from './testing/sample-reviews.ts'

describe('the clock of a review', () => {
  it('runs for the hotel’s hours, shorter for what is negative', () => {
    const received = '2026-03-07T20:00:00.000Z'
    expect(dueAt(received, null, savannah)).toBe('2026-03-09T20:00:00.000Z')
    expect(dueAt(received, { score: '6.1', outOf: '10' }, savannah)).toBe('2026-03-09T20:00:00.000Z')
    expect(dueAt(received, { score: '6', outOf: '10' }, savannah)).toBe('2026-03-08T20:00:00.000Z')
  })

  const review = sampleReview()
  it.each([
    ['2026-06-18T16:00:00.000Z', null, 'DUE', 1_800],
    ['2026-06-19T22:00:00.000Z', null, 'DUE', 0],
    ['2026-06-19T22:00:00.001Z', null, 'OVERDUE', 0],
    ['2026-06-20T00:30:59.000Z', null, 'OVERDUE', 150],
    ['2026-07-01T00:00:00.000Z', '2026-06-19T22:00:00.000Z', 'ANSWERED_IN_TIME', 2_880],
    ['2026-07-01T00:00:00.000Z', '2026-06-19T22:00:00.001Z', 'ANSWERED_LATE', 2_880],
    // Somebody's clock ran ahead when it came.
    ['2026-06-18T16:00:00.000Z', '2026-06-17T21:59:00.000Z', 'ANSWERED_IN_TIME', 0],
  ] as const)('at %s, answered at %s, says %s for %s minutes', (at, answeredAt, state, minutes) => {
    expect(reviewClock(review, answeredAt, at)).toEqual({ state, minutes })
  })
})
