import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../freight/testing/refusal-of.ts'
import type { UserId } from '../../kernel/index.ts'
import { amendReview } from './amend-review.ts'
import { answerReview, editAnswer, withdrawAnswer } from './answer-review.ts'
import { assignReview } from './assign-review.ts'
import { receiveReview } from './receive-review.ts'
import { reviewRatio } from './review-figures.ts'
import { permissionForReview, possibleWishes, REVIEW_WISHES } from './review-wishes.ts'
import { answeredReview, LUIS, now, sampleReview, savannah, TESSA, waikiki } from './testing/sample-reviews.ts'
import { voidReview } from './void-review.ts'

describe('a review', () => {
  it('is received on the day of its hotel’s clock', () => {
    const { id, ventureId, source, externalId, guestName, title, body, language, score, stayOn, isTest } =
      sampleReview()
    const said = { id, ventureId, source, externalId, guestName, title, body, language, score, stayOn, isTest }
    const { next, events } = receiveReview({ ...said, hotel: waikiki, receivedAt: '2026-06-18T09:00:00.000Z' }, now)
    expect(next).toMatchObject({
      receivedOn: '2026-06-17',
      dueAt: '2026-06-20T09:00:00.000Z',
      answer: null,
      version: 1,
    })
    expect(events).toMatchObject([{ type: 'hospitality.review_received', days: ['2026-06-17'] }])
  })

  it.each([
    [{ receivedAt: '2026-06-18T16:05:00.001Z' }, 'refused review.time_in_future'],
    [{ receivedAt: '2026-06-18T16:05:00.000Z' }, null],
    [{ score: null, body: null }, 'refused review.empty'],
    [{ score: null, body: null, title: 'Never again' }, null],
  ])('that says %o is refused as %s', (changes, refusal) => {
    expect(refusalOf(() => receiveReview(sampleReview(changes), now))).toBe(refusal)
  })
})

describe('H-10 the first answer', () => {
  it('is its author’s, on the day of the hotel’s clock', () => {
    const { next, events } = answerReview(sampleReview(), 'Thank you', { ...now, at: '2026-06-19T02:00:00.000Z' })
    expect(next.answer).toEqual({ at: '2026-06-19T02:00:00.000Z', on: '2026-06-18', by: LUIS, text: 'Thank you' })
    expect(events).toMatchObject([
      {
        type: 'hospitality.review_responded',
        days: ['2026-06-17', '2026-06-18'],
        facts: { respondedBy: 'luis', respondedOn: '2026-06-18', isNegative: false, scorePercent: '80' },
      },
    ])
  })

  it('stands: another one is refused, the same one is nothing new', () => {
    const review = answeredReview()
    expect(refusalOf(() => answerReview(review, 'Mine', now))).toBe('conflict review.answered')
    // The same words of somebody else are another answer.
    expect(refusalOf(() => answerReview(review, 'Thank you, Helen.', now))).toBe('conflict review.answered')
    expect(answerReview(review, 'Thank you, Helen.', { ...now, by: TESSA })).toEqual({ next: review, events: [] })
    const unknown = answeredReview({ answer: { at: now.at, on: '2026-06-18', by: null, text: 'Thanks' } })
    expect(answerReview(unknown, 'Thanks', now).events).toEqual([])
    expect(() => answerReview(unknown, 'Other', now)).toThrow('Somebody answered this review already')
  })

  it('gets other words without touching a day', () => {
    const review = answeredReview()
    const { next, events } = editAnswer(review, { text: 'Come again', version: 3 }, now)
    expect(next).toEqual({ ...review, answer: { ...review.answer, text: 'Come again' }, version: 4 })
    expect(events).toMatchObject([{ type: 'hospitality.review_amended', days: [], facts: { what: 'ANSWER_EDITED' } }])
    expect(editAnswer(review, { text: 'Thank you, Helen.', version: 1 }, now).events).toEqual([])
    expect(refusalOf(() => editAnswer(review, { text: 'Other', version: 2 }, now))).toBe('conflict record.changed')
    expect(refusalOf(() => editAnswer(sampleReview(), { text: 'x', version: 3 }, now))).toBe(
      'conflict review.not_answered',
    )
  })

  it('is withdrawn with the days that it touched, and the next is the first', () => {
    const { next, events } = withdrawAnswer(answeredReview(), 'Wrong guest', now)
    expect(next.answer).toBeNull()
    expect(events).toMatchObject([
      {
        days: ['2026-06-17', '2026-06-18'],
        facts: { what: 'ANSWER_WITHDRAWN', reason: 'Wrong guest', respondedBy: null },
      },
    ])
    expect(answerReview(next, 'Mine', now).next.answer?.by).toEqual(LUIS)
    expect(refusalOf(() => withdrawAnswer(next, 'Again', now))).toBe('conflict review.not_answered')
  })
})

describe('a correction', () => {
  const amend = (given: object, review = sampleReview()) => amendReview(review, { version: 3, ...given }, now)

  it('makes it due anew with another score, time or hotel, and leaves it otherwise', () => {
    expect(amend({ score: { score: '2', outOf: '5' } }).next.dueAt).toBe('2026-06-18T22:00:00.000Z')
    expect(amend({ score: null }).next).toMatchObject({ score: null, dueAt: '2026-06-19T22:00:00.000Z' })
    expect(amend({ receivedAt: '2026-06-17T03:00:00.000Z' }).next).toMatchObject({
      receivedOn: '2026-06-16',
      dueAt: '2026-06-19T03:00:00.000Z',
    })
    const moved = amend({ hotel: { ...waikiki, reviewHours: 12 } })
    expect(moved.next.dueAt).toBe('2026-06-18T10:00:00.000Z')
    expect(moved.events).toMatchObject([
      { facts: { changes: { hotel: { before: 'Harbor Inn Savannah', after: 'Harbor Inn Waikiki' } } } },
    ])
    const promised = sampleReview({ dueAt: '2026-06-18T00:00:00.000Z' })
    expect(amend({ title: 'Late' }, promised).next.dueAt).toBe('2026-06-18T00:00:00.000Z')
  })

  it('names every day before and after, and what changed', () => {
    const { events } = amend({ receivedAt: '2026-06-17T03:00:00.000Z', guestName: null }, answeredReview())
    expect(events).toMatchObject([
      {
        days: ['2026-06-16', '2026-06-17', '2026-06-18'],
        facts: { what: 'CORRECTED', changes: { guestName: { before: 'Helen Marsh', after: null } } },
      },
    ])
  })

  it('that says the same is none, whatever the version', () => {
    const review = sampleReview()
    const same = { score: { score: '4', outOf: '5' }, title: undefined, version: 1 }
    expect(amendReview(review, same, now)).toEqual({ next: review, events: [] })
  })

  it.each([
    [{ version: 2, title: 'x' }, sampleReview(), 'conflict record.changed'],
    [{ hotel: waikiki }, answeredReview(), 'conflict review.answer_dated'],
    [{ receivedAt: '2026-06-18T14:00:00.000Z' }, answeredReview(), 'refused review.answered_before_received'],
    [{ score: null, body: null }, sampleReview(), 'refused review.empty'],
    [{ title: 'x' }, sampleReview({ voidedAt: now.at }), 'conflict review.voided'],
  ])('%o is refused as it should', (given, review, refusal) => {
    expect(refusalOf(() => amend(given, review))).toBe(refusal)
  })
})

describe('what else can be done', () => {
  it('it is given to somebody, once', () => {
    const { next, events } = assignReview(sampleReview(), TESSA, now)
    expect(next.assignedTo).toBe('tessa')
    expect(events).toMatchObject([{ days: [], facts: { what: 'ASSIGNED' } }])
    expect(assignReview(next, TESSA, now).events).toEqual([])
    expect(assignReview(next, null, now).next.assignedTo).toBeNull()
    expect(assignReview(sampleReview({ assignedTo: 'x' as UserId }), null, now).events).toHaveLength(1)
  })

  it('it is voided with the days of its arrival and answer, once', () => {
    const { next, events } = voidReview(answeredReview(), 'Not ours', now)
    expect(next.voidedAt).toBe(now.at)
    expect(events).toMatchObject([{ days: ['2026-06-17', '2026-06-18'], facts: { what: 'VOIDED', voided: true } }])
    expect(voidReview(next, 'Not ours', now).events).toEqual([])
    for (const attempt of [
      () => answerReview(next, 'x', now),
      () => editAnswer(next, { text: 'x', version: 4 }, now),
      () => withdrawAnswer(next, 'x', now),
      () => assignReview(next, null, now),
    ])
      expect(refusalOf(attempt)).toBe('conflict review.voided')
  })

  it('depends on whether it was answered, and on who asks', () => {
    expect(possibleWishes(sampleReview())).toEqual(['answer', 'assign', 'amend', 'void'])
    expect(possibleWishes(answeredReview())).toEqual(['edit_answer', 'assign', 'amend', 'withdraw_answer', 'void'])
    expect(possibleWishes(sampleReview({ voidedAt: now.at }))).toEqual([])
    expect(possibleWishes(sampleReview({ hotel: { ...savannah, isVoid: true } }))).toEqual([])
    const managed = REVIEW_WISHES.filter((wish) => permissionForReview(wish) === 'hotel.manage')
    expect(managed).toEqual(['withdraw_answer', 'void'])
  })
})

describe('a ratio over reviews', () => {
  it.each([
    ['26819', 3_540, '7.575989'],
    [0, 3, '0'],
    [1, 3, '0.333333'],
    [2, 0, null],
  ])('of %s over %s is %s', (sum, count, ratio) => {
    expect(reviewRatio(sum, count)).toBe(ratio)
  })
})
