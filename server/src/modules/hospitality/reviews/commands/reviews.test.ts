import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel } from '../../../../testing/hotels.ts'
import { enterReview, foundHotels, HONOLULU, SAVANNAH, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { createReview, changeReview, getReview, listReviews, voidReview } = contract.reviews
const harbor = VENTURES.harbor.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundHotels(stage)
})
afterAll(() => stage.close())

const lastEvent = async (id: string) => {
  const rows = await stage.sql<{ type: string; days: string[]; facts: Record<string, unknown> }>(
    'select type, days, facts from platform.events where subject_id = $1 order by id desc limit 1',
    [id],
  )
  return rows[0]
}
const inFacts = (id: string) =>
  stage.sql(
    'select source, score_percent, is_negative, responded_by from hospitality.review_facts where review_id = $1',
    [id],
  )

describe('a review that somebody enters', () => {
  it('is due by the hotel’s hours, sooner when it is negative', async () => {
    const good = await enterReview(stage, 'luis')
    expect(good).toMatchObject({
      ventureId: harbor,
      hotel: SAVANNAH,
      score: { score: '4', outOf: '5', percent: '80', band: 'POSITIVE' },
      receivedAt: '2026-06-18T13:12:00.000Z',
      receivedOn: '2026-06-18',
      dueAt: '2026-06-20T13:12:00.000Z',
      clock: { state: 'DUE', minutes: 2_880 },
      zone: 'America/New_York',
      can: { answer: true, assign: true, amend: true, void: false },
    })
    const bad = await enterReview(stage, 'luis', { source: 'BOOKING', score: '6' })
    expect(bad).toMatchObject({ score: { percent: '60', band: 'NEGATIVE' }, dueAt: '2026-06-19T13:12:00.000Z' })
    expect(await lastEvent(bad.id)).toMatchObject({
      type: 'hospitality.review_received',
      days: ['2026-06-18'],
      facts: { hotelName: SAVANNAH.name, scorePercent: '60', isNegative: true, respondedOn: null },
    })
    expect(await inFacts(bad.id)).toEqual([
      { source: 'BOOKING', score_percent: '60.0000', is_negative: true, responded_by: null },
    ])
  })

  it('without a score is neither good nor bad', async () => {
    const { id, score, dueAt } = await enterReview(stage, 'luis', { score: null })
    expect({ score, dueAt }).toEqual({ score: null, dueAt: '2026-06-20T13:12:00.000Z' })
    expect(await inFacts(id)).toMatchObject([{ score_percent: null, is_negative: null }])
  })

  it.each([
    ['a scale that nobody knows', { source: 'EXPEDIA', score: '4' }, 'review.scale_unknown'],
    ['a score that the source does not give', { source: 'GOOGLE', score: '0' }, 'review.score_invalid'],
    ['more than the scale', { source: 'BOOKING', score: '10.5' }, 'review.score_invalid'],
    ['a time to come', { receivedAt: '2026-06-18T13:30:00Z' }, 'review.time_in_future'],
    ['nothing said', { score: null, title: null, body: null }, 'review.empty'],
  ] as const)('is refused for %s', async (_, given, code) => {
    const asked = await stage.as('luis').ask(createReview, {
      hotelId: SAVANNAH.id,
      source: 'GOOGLE',
      score: '4',
      ...given,
    })
    expect(asked.body).toMatchObject({ status: 422, code })
  })

  it('H-11 is one review, however often and by however many it is entered at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 8 }, () =>
        stage.as('luis').ask(createReview, {
          hotelId: SAVANNAH.id,
          source: 'BOOKING',
          externalId: 'BK-77',
          score: '8.7',
        }),
      ),
    )
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(1)
    const [row] = await stage.sql<{ id: string }>(`select id from hospitality.reviews where external_id = 'BK-77'`)
    for (const { body } of asked.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ status: 409, code: 'review.exists', facts: { id: row?.id } })
    // The same id at another source is another review.
    await enterReview(stage, 'luis', { externalId: 'BK-77' })
  })
})

describe('whose reviews they are', () => {
  it('of a hotel elsewhere there are none: 404 for the record, 403 for the venture', async () => {
    const { id } = await enterReview(stage, 'luis')
    for (const [endpoint, input] of [
      [getReview, { id }],
      [changeReview, { id, responseText: 'Hello' }],
      [voidReview, { id, reason: 'Mine' }],
      [createReview, { hotelId: SAVANNAH.id, source: 'OTHER', title: 'Mine' }],
    ] as const)
      expect((await stage.as('omar').ask(endpoint, input)).status).toBe(404)
    expect((await stage.as('omar').ask(listReviews, { ventureId: harbor })).body).toMatchObject({
      status: 403,
      code: 'venture.out_of_scope',
    })
    expect((await stage.as('omar').call(listReviews, {})).items).toEqual([])
  })

  it('a freight venture has none', async () => {
    const ventureId = VENTURES.northline.id
    for (const [endpoint, input] of [
      [listReviews, { ventureId }],
      [contract.reviews.reviewMetrics, { ventureId, from: '2026-06-01', to: '2026-06-18' }],
      [contract.reviews.exportReviews, { ventureId }],
      [createReview, { ventureId, hotelId: SAVANNAH.id, source: 'OTHER', title: 'x' }],
      [contract.reviewTemplates.listReviewTemplates, { ventureId }],
    ] as const)
      expect((await stage.as('meera').ask(endpoint, input)).body).toMatchObject({ code: 'venture.wrong_type' })
  })

  it('a contractor sees and answers those of hotels that they answer for, and those that are theirs', async () => {
    await stage.sql(`insert into ventures.people (venture_id, user_id) values ($1, $2)`, [harbor, PEOPLE.nobody.id])
    await stage.sql(
      `insert into ventures.memberships (venture_id, user_id, role, job_role, starts_on) values ($1, $2, 'CONTRACTOR', 'FRONT_DESK', '2026-01-01')`,
      [harbor, PEOPLE.nobody.id],
    )
    const { id } = await enterReview(stage, 'luis')
    const there = await enterReview(stage, 'luis', { hotelId: HONOLULU.id })
    expect((await stage.as('nobody').ask(getReview, { id })).status).toBe(404)
    await takeReview(stage, 'tessa', id, { assignedTo: PEOPLE.nobody.id })
    await stage.sql(
      `insert into hospitality.hotel_people (venture_id, hotel_id, user_id, starts_on) values ($1, $2, $3, '2026-06-01')`,
      [harbor, HONOLULU.id, PEOPLE.nobody.id],
    )
    const { items } = await stage.as('nobody').call(listReviews, { ventureId: harbor })
    expect(items.map((review) => review.id).toSorted()).toEqual([id, there.id].toSorted())
    await takeReview(stage, 'nobody', there.id, { responseText: 'Aloha' })
    expect((await stage.as('nobody').call(getReview, { id })).can).toMatchObject({ answer: true, void: false })
    const metrics = { ventureId: harbor, from: '2026-06-18', to: '2026-06-18' }
    expect((await stage.as('nobody').ask(contract.reviews.reviewMetrics, metrics)).status).toBe(403)
  })

  it('is given to somebody who works there, and to nobody else', async () => {
    const { id } = await enterReview(stage, 'luis')
    const given = await takeReview(stage, 'luis', id, { assignedTo: PEOPLE.tessa.id })
    expect(given.assignee).toEqual({ id: PEOPLE.tessa.id, name: 'Tessa Grant' })
    expect(await lastEvent(id)).toMatchObject({ days: [], facts: { what: 'ASSIGNED' } })
    const asked = await stage.as('luis').ask(changeReview, { id, assignedTo: PEOPLE.omar.id })
    expect(asked.body).toMatchObject({ status: 422, code: 'person.unknown' })
    expect((await takeReview(stage, 'luis', id, { assignedTo: null })).assignee).toBeNull()
  })
})

describe('a correction of a review', () => {
  it('moves its day and when it is due, and names the days before and after', async () => {
    const { id, version } = await enterReview(stage, 'luis')
    const corrected = await takeReview(stage, 'luis', id, { version, score: '2', receivedAt: '2026-06-16T01:00:00Z' })
    expect(corrected).toMatchObject({ receivedOn: '2026-06-15', dueAt: '2026-06-17T01:00:00.000Z', version: 2 })
    expect(await lastEvent(id)).toMatchObject({
      type: 'hospitality.review_amended',
      days: ['2026-06-15', '2026-06-18'],
      facts: { what: 'CORRECTED', changes: { score: { before: { score: '4' }, after: { score: '2' } } } },
    })
    expect((await takeReview(stage, 'luis', id, { version: 1, score: '2' })).version).toBe(2)
    const late = await stage.as('luis').ask(changeReview, { id, version: 1, title: 'Another' })
    expect(late.body).toMatchObject({ status: 409, code: 'record.changed' })
  })

  it('keeps what the hotel promised when it came, until its score or time is another', async () => {
    const { id, dueAt, version } = await enterReview(stage, 'luis')
    await stage.sql('update hospitality.hotels set review_hours = 72 where id = $1', [SAVANNAH.id])
    expect((await takeReview(stage, 'luis', id, { version, title: 'Another' })).dueAt).toBe(dueAt)
    await stage.sql('update hospitality.hotels set review_hours = 48 where id = $1', [SAVANNAH.id])
  })

  it('H-13 goes to a hotel of another clock only while its answer is not dated', async () => {
    const { id } = await enterReview(stage, 'luis', { receivedAt: '2026-06-18T05:00:00Z' })
    const moved = await takeReview(stage, 'luis', id, { version: 1, hotelId: HONOLULU.id })
    expect(moved).toMatchObject({ receivedOn: '2026-06-17', hotel: HONOLULU, zone: 'Pacific/Honolulu' })
    const { version } = await takeReview(stage, 'luis', id, { responseText: 'Aloha' })
    const asked = await stage.as('luis').ask(changeReview, { id, version, hotelId: SAVANNAH.id })
    expect(asked.body).toMatchObject({ status: 409, code: 'review.answer_dated' })
    const early = await stage.as('luis').ask(changeReview, { id, version, receivedAt: '2026-06-18T13:13:00Z' })
    expect(early.body).toMatchObject({ status: 422, code: 'review.answered_before_received' })
  })

  it('cannot take the reference of another review', async () => {
    await enterReview(stage, 'luis', { externalId: 'G-1' })
    const { id, version } = await enterReview(stage, 'luis', { externalId: 'G-2' })
    const asked = await stage.as('luis').ask(changeReview, { id, version, externalId: 'G-1' })
    expect(asked.body).toMatchObject({ status: 409, code: 'review.exists' })
  })
})

describe('a void review', () => {
  it('is in no list and no facts, and names the days of its arrival and its answer', async () => {
    const { id } = await enterReview(stage, 'luis', { receivedAt: '2026-06-17T12:00:00Z' })
    await takeReview(stage, 'luis', id, { responseText: 'Thank you' })
    expect((await stage.as('luis').ask(voidReview, { id, reason: 'Another hotel' })).status).toBe(403)
    const { voided, can } = await stage.as('tessa').call(voidReview, { id, reason: 'Another hotel' })
    expect(voided).toEqual({ at: stage.clock.now(), reason: 'Another hotel' })
    expect(can).toEqual({})
    expect(await lastEvent(id)).toMatchObject({ days: ['2026-06-17', '2026-06-18'], facts: { what: 'VOIDED' } })
    expect(await inFacts(id)).toEqual([])
    const { items } = await stage.as('luis').call(listReviews, { limit: 100 })
    expect(items.map((review) => review.id)).not.toContain(id)
    const asked = await stage.as('luis').ask(changeReview, { id, responseText: 'Again' })
    expect(asked.body).toMatchObject({ status: 409, code: 'review.voided' })
  })

  it('H-11 that is entered again counts again, with its answer, by what is said of it now', async () => {
    const given = { externalId: 'V-1', receivedAt: '2026-06-17T12:00:00Z' }
    const { id } = await enterReview(stage, 'luis', given)
    await takeReview(stage, 'luis', id, { responseText: 'Thank you' })
    await stage.as('tessa').call(voidReview, { id, reason: 'A mistake' })
    const body = { hotelId: SAVANNAH.id, source: 'GOOGLE', score: '3', ...given } as const
    expect((await stage.as('luis').ask(createReview, body)).status).toBe(403)
    const again = await stage.as('tessa').call(createReview, body)
    expect(again).toMatchObject({ id, voided: null, score: { score: '3' }, responseText: 'Thank you', version: 4 })
    expect(await lastEvent(id)).toMatchObject({ days: ['2026-06-17', '2026-06-18'], facts: { what: 'RESTORED' } })
    expect(await inFacts(id)).toMatchObject([{ responded_by: PEOPLE.luis.id }])
    const twice = await stage.as('tessa').ask(createReview, body)
    expect(twice.body).toMatchObject({ status: 409, code: 'review.exists' })
  })
})

describe('a review of a hotel that is void', () => {
  it('is in no list and no file, and nothing is done to it any more', async () => {
    const hotel = await enterHotel(stage, { code: 'LOST', name: 'Lost House' })
    const { id } = await enterReview(stage, 'luis', { hotelId: hotel.id, guestName: 'Zita Lost' })
    await stage.as('tessa').call(contract.hotels.voidHotel, { id: hotel.id, reason: 'Sold' })
    const { items } = await stage.as('tessa').call(listReviews, { limit: 100 })
    expect(items.map((review) => review.id)).not.toContain(id)
    const file = await stage.as('tessa').ask(contract.reviews.exportReviews, { ventureId: harbor })
    expect(String(file.body)).not.toContain('Zita Lost')
    const asked = await stage.as('luis').ask(changeReview, { id, responseText: 'For nothing' })
    expect(asked.body).toMatchObject({ status: 409, code: 'hotel.voided' })
    expect((await stage.as('tessa').call(getReview, { id })).can).toEqual({})
  })
})
