import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DISPUTED_HOTEL,
  FAR_HOTEL,
  foundDisputedHotels,
  openDispute,
  takeDispute,
} from '../../testing/hotel-disputes.ts'
import { enterReview, takeReview } from '../../testing/reviews.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const range = { ventureId, from: '2026-06-18', to: '2026-06-18' }

/** What can be done with a review or a dispute, by whichever the two have in common. */
type Room = {
  readonly enter: (hotelId: string) => Promise<Answer>
  readonly give: (id: string) => Promise<unknown>
  readonly show: (id: string) => Promise<Answer>
  readonly list: () => Promise<Answer>
  readonly work: (id: string) => Promise<Answer>
  readonly void: (id: string) => Promise<Answer>
  readonly figures: () => Promise<Answer>
  readonly standing: (hotelId: string) => Promise<string>
}
type Answer = { readonly status: number; readonly body: unknown }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
  await stage.sql(
    `update ventures.memberships set role = 'CONTRACTOR', job_role = 'FRONT_DESK' where venture_id = $1 and user_id = $2`,
    [ventureId, PEOPLE.luis.id],
  )
  // Answers for Quay House today, and did so for Harbour View until yesterday.
  await stage.sql(
    `insert into hospitality.hotel_people (venture_id, hotel_id, user_id, starts_on, ends_on)
     values ($1, $2, $4, '2026-06-01', '2026-06-18'), ($1, $3, $4, '2026-06-01', '2026-06-17')`,
    [ventureId, DISPUTED_HOTEL, FAR_HOTEL, PEOPLE.luis.id],
  )
})
afterAll(() => stage.close())

const luis = () => stage.as('luis')
const { reviews, hotelDisputes } = contract
const reason = 'Entered twice'

const REVIEWS: Room = {
  enter: (hotelId) => luis().ask(reviews.createReview, { hotelId, source: 'OTHER', title: 'x' }),
  give: (id) => takeReview(stage, 'tessa', id, { assignedTo: PEOPLE.luis.id }),
  show: (id) => luis().ask(reviews.getReview, { id }),
  list: () => luis().ask(reviews.listReviews, { ventureId }),
  work: (id) => luis().ask(reviews.changeReview, { id, responseText: 'Thank you' }),
  void: (id) => luis().ask(reviews.voidReview, { id, reason }),
  figures: () => luis().ask(reviews.reviewMetrics, range),
  standing: async (hotelId) => (await enterReview(stage, 'tessa', { hotelId })).id,
}
const DISPUTES: Room = {
  enter: (hotelId) =>
    luis().ask(hotelDisputes.createHotelDispute, { ventureId, hotelId, kind: 'OTHER', amountMinor: 100 }),
  give: async (id) => takeDispute(stage, 'tessa', id, { version: 1, ownerId: PEOPLE.luis.id }),
  show: (id) => luis().ask(hotelDisputes.getHotelDispute, { id }),
  list: () => luis().ask(hotelDisputes.listHotelDisputes, { ventureId }),
  work: (id) => luis().ask(hotelDisputes.changeHotelDispute, { id, status: 'IN_PROGRESS', reason }),
  void: (id) => luis().ask(hotelDisputes.voidHotelDispute, { id, reason }),
  figures: () => luis().ask(hotelDisputes.hotelDisputeSummary, range),
  standing: async (hotelId) => (await openDispute(stage, 'tessa', { hotelId })).id,
}

describe.each([
  ['reviews', REVIEWS],
  ['disputes', DISPUTES],
])('a contractor and %s', (_, room) => {
  const idsOf = ({ body }: Answer) => (body as { items: { id: string }[] }).items.map(({ id }) => id).toSorted()

  it('sees and works on those of hotels that they answer for today and those that are theirs, and no other', async () => {
    const [here, given, there] = [
      await room.standing(DISPUTED_HOTEL),
      await room.standing(FAR_HOTEL),
      await room.standing(FAR_HOTEL),
    ]
    await room.give(given)
    expect(idsOf(await room.list())).toEqual([here, given].toSorted())
    for (const id of [here, given]) {
      expect((await room.show(id)).status).toBe(200)
      expect((await room.work(id)).status).toBe(200)
      expect((await room.void(id)).status).toBe(403)
    }
    for (const step of [room.show, room.work]) expect((await step(there)).status).toBe(404)
  })

  it('enters them where they answer for the hotel today; of others they learn nothing, nor of the whole venture', async () => {
    expect((await room.enter(DISPUTED_HOTEL)).status).toBe(200)
    const elsewhere = await room.enter(FAR_HOTEL)
    expect([elsewhere.status, elsewhere.body]).toMatchObject([404, { code: 'hotel.not_found' }])
    expect((await room.figures()).status).toBe(403)
  })
})
