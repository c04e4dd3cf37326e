import { contract, type Hotel, type HotelDispute, type Review } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { assign, payHotels } from '../testing/hotel-plan.ts'
import { enterHotel, importNights, recordNights } from '../testing/hotels.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const NIGHT = '2026-06-17'
const TODAY = '2026-06-18'
const JUNE = { from: '2026-06-01', to: '2026-06-30' } as const

let stage: Stage
let house: Hotel
let review: Review
let dispute: HotelDispute

beforeAll(async () => {
  stage = await openStage()
  for (const person of Object.keys(PEOPLE) as PersonName[]) await stage.as(person).call(contract.identity.me, {})
  await payHotels(stage)
  house = await enterHotel(stage, { lossThresholdMinor: 100_000 })
  await assign(stage, house.id, ['tessa', 'luis'])
  await stage.settle()
})
afterAll(() => stage.close())

const briefingOf = (person: PersonName, date?: string) =>
  stage.as(person).call(contract.briefing.getBriefing, { ventureId, ...(date && { date }) })

async function payOf(person: PersonName): Promise<number> {
  const { wallets } = await stage.as(person).call(contract.incentives.myPay, JUNE)
  return wallets.reduce((sum, wallet) => sum + wallet.totalMinor, 0)
}

const pointsOf = async (person: PersonName) =>
  (await stage.as(person).call(contract.gamification.listPoints, {})).balance
/** Whether a day had to be computed for the reply is not what it says. */
async function figures() {
  const { total } = await stage.as('tessa').call(contract.kpi.hotelKpi, { ventureId, ...JUNE })
  const { computed: _, asOf: _asOf, ...counted } = total[0] ?? {}
  return counted
}
const verified = async () =>
  (await stage.as('tessa').call(contract.incentives.verifyPay, { ventureId, ...JUNE, to: TODAY })).differences

async function line(person: PersonName, metric: string) {
  const { blocks } = await briefingOf(person)
  return blocks.find(({ kind }) => kind === 'hotel')?.figures.find((figure) => figure.metric === metric)
}

/** Everything that follows, as its people see it. */
async function everything() {
  const each = []
  for (const person of ['tessa', 'luis', 'nobody'] as const) {
    const { asOf: _, ...briefing } = await briefingOf('tessa')
    each.push({ person, pay: await payOf(person), points: await pointsOf(person), briefing })
  }
  return { each, figures: await figures() }
}

async function nothingMovesWhenToldAgain() {
  const seen = await everything()
  const lines = () => stage.sql('select xmin::text, id from incentives.lines order by id')
  const before = await lines()
  await stage.redeliverAllEvents()
  await stage.redeliverAllEvents()
  expect(await everything()).toEqual(seen)
  expect(await lines()).toEqual(before)
  expect(await verified()).toEqual([])
  await assertCoherent(stage.sql)
}

test('an upload of nights: the day’s figures, the pay of whoever answers for the hotel, and the briefing agree', async () => {
  const text = [
    'Business Date,Rooms Available,Rooms Sold,Room Revenue,Food and Beverage,Other Revenue',
    `${NIGHT},100,75,9000.00,1000.00,0.00`,
  ].join('\n')
  await importNights(stage, { text, hotel: house.code })
  expect(await figures()).toMatchObject({ nights: 1, occupancy: '0.750000', adr: '120.000000', revpar: '90.000000' })
  // 1 % of 10,000.00, and 100.00 from 70 % on.
  expect([await payOf('tessa'), await payOf('luis')]).toEqual([10_000, 10_000])
  expect(await line('tessa', 'occupancy')).toMatchObject({ yesterday: '0.750000', sevenDayMean: '0.750000' })
  expect(await line('tessa', 'revenue')).toMatchObject({ yesterday: '10000.00', sevenDayMean: '10000.00' })
  await nothingMovesWhenToldAgain()
})

test('a night that was corrected: everything follows, and every cent opens to the night', async () => {
  await recordNights(stage, 'tessa', house.id, [{ day: NIGHT, roomsSold: 60, roomRevenueMinor: 50_000 }])
  await stage.settle()
  expect(await figures()).toMatchObject({ occupancy: '0.600000', lossNights: 0, totalRevenueMinor: 150_000 })
  expect([await payOf('tessa'), await payOf('luis')]).toEqual([1_500, 0])
  const { items } = await stage.as('tessa').call(contract.hotelKpi.listHotelNights, { ventureId, ...JUNE })
  const traced = await stage.as('tessa').call(contract.incentives.traceRecord, { hotelDayId: items[0]?.id ?? '' })
  expect(traced.items.find(({ person }) => person.id === PEOPLE.tessa.id)?.lines[0]).toMatchObject({
    ruleKey: 'house-revenue',
    amount: { minor: 1_500, currency: 'USD' },
  })
  await nothingMovesWhenToldAgain()
})

test('whoever is assigned otherwise is paid otherwise, from the days before on', async () => {
  await assign(stage, house.id, ['luis'])
  await stage.settle()
  expect([await payOf('tessa'), await figures()]).toMatchObject([0, { totalRevenueMinor: 150_000 }])
  await assign(stage, house.id, ['tessa', 'luis'])
  await stage.settle()
  expect(await payOf('tessa')).toBe(1_500)
  await nothingMovesWhenToldAgain()
})

test('a policy that changes moves occupancy and what is paid by it', async () => {
  await recordNights(stage, 'tessa', house.id, [{ day: NIGHT, outOfOrderRooms: 20 }])
  const { version } = await stage.as('tessa').call(contract.hotels.getHotel, { id: house.id })
  const change = { id: house.id, version, outOfOrderPolicy: 'SUBTRACTED' } as const
  await stage.as('tessa').call(contract.hotels.changeHotel, change)
  await stage.settle()
  // 60 of 80.
  expect(await figures()).toMatchObject({ occupancy: '0.750000', occupancyCounted: '0.600000' })
  expect(await payOf('luis')).toBe(10_000)
  await nothingMovesWhenToldAgain()
})

test('a negative review burns until it is answered; its first author has the points and the pay', async () => {
  review = await stage.as('luis').call(contract.reviews.createReview, {
    hotelId: house.id,
    source: 'GOOGLE',
    score: '2',
    guestName: 'Jo Bloggs',
  })
  await stage.settle()
  const [fire] = (await briefingOf('tessa')).firefront
  expect(fire).toMatchObject({
    kind: 'review_negative',
    subject: { kind: 'review', id: review.id, label: 'Google review' },
    why: 'Negative: 40 of 100 for Harbor House.',
  })
  const before = { points: await pointsOf('luis'), pay: await payOf('luis') }
  await stage.as('luis').call(contract.reviews.changeReview, { id: review.id, responseText: 'We are sorry.' })
  await stage.settle()
  expect(await pointsOf('luis')).toBe(before.points + 8)
  expect(await payOf('luis')).toBe(before.pay + 500)
  expect((await briefingOf('tessa')).firefront[0]?.why).toBe('Negative: 40 of 100 for Harbor House. Put out since.')
  expect(await line('tessa', 'reviews_answered')).toMatchObject({ yesterday: '0' })
  expect(await figures()).toMatchObject({
    reviewsReceived: 1,
    reviewsNegative: 1,
    reviewsAnswered: 1,
    responseRate: '1.000000',
  })
  const traced = await stage.as('tessa').call(contract.incentives.traceRecord, { reviewId: review.id })
  expect(traced.items).toMatchObject([{ person: { id: PEOPLE.luis.id }, lines: [{ ruleKey: 'answers' }] }])
  await nothingMovesWhenToldAgain()
})

test('an answer that is taken back takes its points and its pay along; the next one is then the first', async () => {
  const before = { points: await pointsOf('luis'), pay: await payOf('luis') }
  const taken = { id: review.id, reason: 'Meant for another guest' }
  await stage.as('tessa').call(contract.reviews.withdrawAnswer, taken)
  await stage.settle()
  expect([await pointsOf('luis'), await payOf('luis')]).toEqual([before.points - 8, before.pay - 500])
  expect((await briefingOf('tessa')).firefront[0]?.why).toBe('Negative: 40 of 100 for Harbor House.')
  await stage.as('tessa').call(contract.reviews.changeReview, { id: review.id, responseText: 'Please call us.' })
  await stage.settle()
  expect(await pointsOf('luis')).toBe(before.points - 8)
  expect(await payOf('tessa')).toBe(2_000)
  await nothingMovesWhenToldAgain()
})

test('a dispute is told seven, three and one day before its date and past it, each reminder in place of the last', async () => {
  dispute = await stage.as('luis').call(contract.hotelDisputes.createHotelDispute, {
    ventureId,
    hotelId: house.id,
    kind: 'CHARGEBACK',
    reference: 'CB-77',
    amountMinor: 45_000,
    evidenceDueOn: '2026-06-26',
  })
  await stage.settle()
  const kinds = async (now: string) => {
    stage.clock.set(now)
    const { firefront } = await briefingOf('tessa')
    return firefront.flatMap(({ subject, kind }) => (subject.kind === 'hotel_dispute' ? [kind] : []))
  }
  expect(await kinds('2026-06-18T15:00:00.000Z')).toEqual([])
  expect(await kinds('2026-06-19T15:00:00.000Z')).toEqual(['dispute_due_7'])
  expect(await kinds('2026-06-22T15:00:00.000Z')).toEqual(['dispute_due_7'])
  expect(await kinds('2026-06-23T15:00:00.000Z')).toEqual(['dispute_due_3'])
  expect(await kinds('2026-06-25T15:00:00.000Z')).toEqual(['dispute_due_1'])
  expect(await kinds('2026-06-27T15:00:00.000Z')).toEqual(['dispute_past_due'])
  expect(await kinds('2026-07-03T15:00:00.000Z')).toEqual(['dispute_past_due'])
  const [fire] = (await briefingOf('tessa')).firefront
  expect(fire).toMatchObject({
    subject: { label: 'Chargeback CB-77' },
    why: 'Evidence was due on 26 June. Harbor House.',
  })
  expect(fire?.amount).toEqual({ minor: 45_000, currency: 'USD' })
})

test('H-09 WON, LOST, CLOSED scores once, and the briefing tells of what stands', async () => {
  stage.clock.set('2026-06-24T15:00:00.000Z')
  await stage.as('luis').call(contract.identity.me, {})
  await stage.settle()
  const before = await pointsOf('luis')
  const { changeHotelDispute } = contract.hotelDisputes
  const step = async (change: object) => {
    await stage.as('luis').call(changeHotelDispute, { id: dispute.id, ...change } as never)
    await stage.settle()
  }
  const told = async () => {
    const { firefront, wins } = await briefingOf('tessa')
    return [...wins, ...firefront].flatMap(({ subject, kind }) => (subject.kind === 'hotel_dispute' ? [kind] : []))
  }
  await step({ status: 'WON', recoveredMinor: 45_000 })
  expect([await pointsOf('luis'), await told()]).toEqual([before + 15, ['dispute_won', 'dispute_due_3']])
  await step({ status: 'IN_PROGRESS', reason: 'The bank appeals' })
  expect(await told()).not.toContain('dispute_won')
  await step({ status: 'LOST' })
  expect(await told()).toContain('dispute_lost')
  await step({ status: 'IN_PROGRESS', reason: 'Once more' })
  await step({ status: 'CLOSED_NO_ACTION' })
  expect([await pointsOf('luis'), (await told()).filter((kind) => kind !== 'dispute_due_3')]).toEqual([before + 15, []])
  await nothingMovesWhenToldAgain()
  await stage.as('tessa').call(contract.hotelDisputes.voidHotelDispute, { id: dispute.id, reason: 'Entered twice' })
  await stage.settle()
  expect([await pointsOf('luis'), await told()]).toEqual([before, []])
})

test('a hotel that is void takes everything along: figures, pay, points and briefing', async () => {
  const { voidHotel } = contract.hotels
  await stage.as('tessa').call(voidHotel, { id: house.id, reason: 'Sold' })
  await stage.settle()
  expect([await payOf('tessa'), await payOf('luis')]).toEqual([0, 0])
  expect(await stage.sql('select from kpi.hotel_daily')).toEqual([])
  expect(
    await stage.sql("select from briefing.items where is_active and subject_kind in ('review', 'hotel_dispute')"),
  ).toEqual([])
  expect(await stage.sql("select from gamification.awards where is_active and trigger like 'HOTEL%'")).toEqual([])
  await nothingMovesWhenToldAgain()
})
