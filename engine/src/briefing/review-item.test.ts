import { expect, it } from 'vitest'
import { type ReviewNews, reviewItem } from './review-item.ts'

const review: ReviewNews = {
  id: 'r1',
  hotelName: 'Harbor House',
  source: 'GOOGLE',
  scorePercent: '40',
  isNegative: true,
  receivedOn: '2026-06-18',
}

it('a negative review is a fire of the day on which it was received', () => {
  expect(reviewItem(review)).toMatchObject({
    section: 'firefront',
    key: 'review_negative_r1',
    subject: { type: 'review', id: 'r1' },
    title: { label: 'Google review' },
    why: 'Negative: 40 of 100 for Harbor House.',
    amount: null,
    factDay: '2026-06-18',
  })
})

it('any other review is no news', () => {
  expect(reviewItem({ ...review, isNegative: false })).toBeNull()
})
