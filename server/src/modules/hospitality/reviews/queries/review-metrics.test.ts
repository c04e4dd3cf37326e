import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterReview, foundHotels, HONOLULU, SAVANNAH, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { reviewMetrics, voidReview } = contract.reviews
const ventureId = VENTURES.harbor.id
const range = { ventureId, from: '2026-06-10', to: '2026-06-18' }

describe('figures of reviews', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundHotels(stage)
  })
  afterAll(() => stage.close())

  it('of none are unknown and not 0', async () => {
    const { total, bySource, byHotel } = await stage.as('luis').call(reviewMetrics, range)
    expect(total).toEqual({
      received: 0,
      answered: 0,
      responseRate: null,
      medianMinutesToAnswer: null,
      answeredInTime: 0,
      open: 0,
      medianOpenMinutes: null,
      oldestOpenMinutes: null,
      overdue: 0,
      scored: 0,
      meanScore: null,
      negative: 0,
      negativeShare: null,
      unansweredNegatives: 0,
      longUnansweredNegatives: 0,
    })
    expect([bySource, byHotel]).toEqual([[], []])
  })

  it('are by the day of arrival, as a whole, by source and by hotel; open ones keep their age', async () => {
    const enter = (receivedAt: string, score: string | null, given = {}) =>
      enterReview(stage, 'luis', { receivedAt, score, ...given })
    const answer = async (id: Promise<{ id: string }>, at: string) => {
      stage.clock.set(at)
      await takeReview(stage, 'luis', (await id).id, { responseText: 'Thank you' })
    }
    await answer(enter('2026-06-11T10:00:00Z', '5'), '2026-06-18T13:12:00Z')
    await answer(enter('2026-06-17T13:12:00Z', '3'), '2026-06-18T13:12:30Z')
    await answer(enter('2026-06-17T01:12:00Z', '4', { hotelId: HONOLULU.id }), '2026-06-18T13:13:00Z')
    await enter('2026-06-16T13:00:00Z', '6', { source: 'BOOKING' })
    await enter('2026-06-18T13:00:00Z', '2.5', { source: 'BOOKING' })
    await enter('2026-06-18T12:13:00Z', null)
    const { id } = await enter('2026-06-18T12:00:00Z', '1')
    await stage.as('tessa').call(voidReview, { id, reason: 'Another hotel' })
    // Before the range.
    await enter('2026-06-09T12:00:00Z', '1')

    const { total, bySource, byHotel } = await stage.as('luis').call(reviewMetrics, range)
    expect(total).toEqual({
      received: 6,
      answered: 3,
      responseRate: '0.5',
      // 24 h 00 min 30 s, 36 h 01 min, 171 h 12 min.
      medianMinutesToAnswer: 2_161,
      answeredInTime: 1,
      open: 3,
      // 13 min, 60 min, 48 h 13 min.
      medianOpenMinutes: 60,
      oldestOpenMinutes: 2_893,
      overdue: 1,
      scored: 5,
      // (100 + 60 + 80 + 60 + 25) ÷ 5
      meanScore: '65',
      negative: 3,
      negativeShare: '0.6',
      unansweredNegatives: 2,
      longUnansweredNegatives: 1,
    })
    expect(bySource.map(({ source, received, meanScore }) => [source, received, meanScore])).toEqual([
      ['GOOGLE', 4, '80'],
      ['BOOKING', 2, '42.5'],
    ])
    expect(byHotel.map(({ hotel, received, responseRate }) => [hotel, received, responseRate])).toEqual([
      [SAVANNAH, 5, '0.4'],
      [HONOLULU, 1, '1'],
    ])
    const one = await stage.as('luis').call(reviewMetrics, { ...range, hotelId: HONOLULU.id })
    expect(one.total).toMatchObject({ received: 1, meanScore: '80' })
  })

  it('are of at most 400 days, the first one first', async () => {
    for (const to of ['2026-06-09', '2027-07-16'])
      expect((await stage.as('luis').ask(reviewMetrics, { ...range, to })).body).toMatchObject({
        status: 422,
        code: 'range.invalid',
      })
  })
})
