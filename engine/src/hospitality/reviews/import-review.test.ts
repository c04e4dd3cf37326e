import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../freight/testing/refusal-of.ts'
import { type ImportedReview, importReview, reimportReview, tellsOfAnotherAnswer } from './import-review.ts'
import { reviewsImported } from './reviews-imported.ts'
import { answeredReview, LUIS, now, sampleReview, waikiki } from './testing/sample-reviews.ts'

const given = { at: '2026-06-19T02:00:00.000Z', by: LUIS, text: 'Thanks' }

function said(changes: Partial<ImportedReview> = {}): ImportedReview {
  const { receivedOn: _, dueAt: __, assignedTo: ___, voidedAt: ____, version: _____, ...review } = sampleReview()
  return { ...review, answer: null, ...changes }
}
const later = { ...now, at: '2026-06-20T12:00:00.000Z' }

describe('a review that a file brings', () => {
  it('comes with its answer, both by the hotel’s clock', () => {
    expect(importReview(said({ answer: given }), later)).toEqual({
      ...sampleReview({ version: 1 }),
      answer: { ...given, on: '2026-06-18' },
    })
  })

  it.each([
    [said({ answer: given }), 'refused review.time_in_future'],
    [said({ answer: { ...given, at: '2026-06-17T21:00:00.000Z' } }), 'refused review.answered_before_received'],
    [said({ score: null, body: null }), 'refused review.empty'],
  ])('is refused where it contradicts itself', (row, refusal) => {
    expect(refusalOf(() => importReview(row, now))).toBe(refusal)
  })
})

describe('a file about a review that stands', () => {
  it('changes what it says, and nothing that it leaves blank', () => {
    const after = reimportReview(
      sampleReview(),
      said({ guestName: null, title: 'New', score: { score: '2', outOf: '5' } }),
      later,
    )
    expect(after).toEqual(
      sampleReview({ title: 'New', score: { score: '2', outOf: '5' }, dueAt: '2026-06-18T22:00:00.000Z', version: 4 }),
    )
  })

  it('H-10 brings the first answer, and leaves the one that counts', () => {
    expect(reimportReview(sampleReview(), said({ answer: given }), later).answer).toEqual({
      ...given,
      on: '2026-06-18',
    })
    const answered = answeredReview()
    expect(reimportReview(answered, said({ answer: given }), later)).toBe(answered)
    expect(tellsOfAnotherAnswer(answered, said({ answer: given }))).toBe(true)
    expect(tellsOfAnotherAnswer(answered, said({ answer: { ...given, at: '2026-06-18T13:00:00.000Z' } }))).toBe(false)
    expect(tellsOfAnotherAnswer(answered, said())).toBe(false)
    expect(tellsOfAnotherAnswer(sampleReview(), said({ answer: given }))).toBe(false)
  })

  it('that says the same leaves the very same review; a void one stays', () => {
    const review = sampleReview()
    expect(reimportReview(review, said(), later)).toBe(review)
    expect(refusalOf(() => reimportReview(sampleReview({ voidedAt: now.at }), said(), later))).toBe(
      'conflict review.voided',
    )
    expect(refusalOf(() => reimportReview(answeredReview(), said({ hotel: waikiki }), later))).toBe(
      'conflict review.answer_dated',
    )
  })

  it('is one event that names the days of all of them, before and after', () => {
    const after = sampleReview({ receivedOn: '2026-06-15' })
    expect(
      reviewsImported(
        'import-1',
        [
          { before: answeredReview(), after },
          { before: null, after },
        ],
        now,
      ),
    ).toEqual({
      type: 'hospitality.reviews_imported',
      subjectId: 'import-1',
      days: ['2026-06-15', '2026-06-17', '2026-06-18'],
      facts: { ids: ['review-1', 'review-1'], by: 'luis', at: now.at },
    })
  })
})
