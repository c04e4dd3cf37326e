import { contract, type Hotel, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { assign, HARBOR_RULES, payHotels } from '../testing/hotel-plan.ts'
import { enterHotel, recordNights } from '../testing/hotels.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const NIGHT = '2026-06-15'
const ANOTHER = '2026-06-16'

let stage: Stage
let house: Hotel
let columns: ReadonlyMap<string, readonly string[]>
/** The columns of the published views that some change below has moved. */
const moved = new Set<string>()

const BONUS = { of: 'own', jobRole: null, currency: 'USD', accumulate: 'day', calcType: 'BONUS_ON_TARGET' } as const

beforeAll(async () => {
  stage = await openStage()
  await payHotels(stage, [
    ...HARBOR_RULES,
    {
      ...BONUS,
      ruleKey: 'rate',
      name: 'Rate',
      metricKey: 'hotel_adr',
      config: { targetValue: '50', bonusAmount: '7' },
    },
    {
      ...BONUS,
      ruleKey: 'yield',
      name: 'Yield',
      metricKey: 'hotel_revpar',
      config: { targetValue: '30', bonusAmount: '9' },
    },
  ])
  house = await enterHotel(stage)
  await assign(stage, house.id, ['luis'])
  const all = { complimentaryRooms: 1, houseUseRooms: 1, outOfOrderRooms: 2, grossOperatingProfitMinor: 50_000 }
  const money = { roomRevenueMinor: 600_000, foodAndBeverageMinor: 10_000, otherRevenueMinor: 5_000 }
  await recordNights(stage, 'tessa', house.id, [
    { day: NIGHT, roomsSold: 80, ...money, ...all },
    { day: ANOTHER, roomsSold: 40, ...money, ...all },
  ])
  await stage.settle()
  const views = ['hotel_day_facts', 'hotel_people_facts', 'review_facts'] as const
  const found = await stage.sql<{ view: string; columns: string[] }>(
    `select table_name as view, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'hospitality' and table_name = any ($1) group by 1`,
    [views],
  )
  columns = new Map(found.map((row) => [row.view, row.columns]))
})
afterAll(() => stage.close())

/** What the views hold, column by column: what a change has moved is what differs. */
async function viewNow(view: string): Promise<ReadonlyMap<string, string>> {
  const [row] = await stage.sql<Record<string, unknown>>(
    `select ${(columns.get(view) ?? []).map((column) => `array_agg(${column}::text order by ${column}) as ${column}`).join(', ')}
     from hospitality.${view} where venture_id = $1`,
    [ventureId],
  )
  return new Map(Object.entries(row ?? {}).map(([column, values]) => [column, JSON.stringify(values)]))
}

async function followed(view: string, change: () => Promise<unknown>): Promise<void> {
  const before = await viewNow(view)
  await change()
  const after = await viewNow(view)
  const changed = [...after.keys()].filter((column) => after.get(column) !== before.get(column))
  expect(changed).not.toEqual([])
  for (const column of changed) moved.add(`${view}.${column}`)
  const started = performance.now()
  await stage.settle()
  const { differences } = await stage
    .as('tessa')
    .call(contract.incentives.verifyPay, { ventureId, from: '2026-06-01', to: '2026-06-18' })
  expect(differences).toEqual([])
  expect(performance.now() - started).toBeLessThan(20_000)
  await assertCoherent(stage.sql)
}

type Night = Omit<Input<typeof contract.hotelKpi.upsertHotelNights>['nights'][number], 'day'>

test.each([
  ['physicalRooms', { physicalRooms: 120 }],
  ['outOfOrderRooms', { outOfOrderRooms: 30 }],
  ['complimentaryRooms', { complimentaryRooms: 9 }],
  ['houseUseRooms', { houseUseRooms: 8 }],
  ['roomsSold', { roomsSold: 10 }],
  ['roomsSold, not known', { roomsSold: null }],
  ['roomRevenueMinor', { roomRevenueMinor: 1_000_000 }],
  ['foodAndBeverageMinor', { foodAndBeverageMinor: 0 }],
  ['otherRevenueMinor, not known', { otherRevenueMinor: null }],
  ['grossOperatingProfitMinor', { grossOperatingProfitMinor: -1 }],
] as const satisfies readonly (readonly [string, Night])[])('after a commit a night says otherwise: %s', (_, night) =>
  followed('hotel_day_facts', () => recordNights(stage, 'tessa', house.id, [{ day: NIGHT, ...night }])),
)

test('after a commit a night is recorded of another day, and one is void', async () => {
  await followed('hotel_day_facts', () =>
    recordNights(stage, 'tessa', house.id, [{ day: '2026-06-17', roomsSold: 99 }]),
  )
  const { items } = await stage
    .as('tessa')
    .call(contract.hotelKpi.listHotelNights, { ventureId, from: ANOTHER, to: ANOTHER })
  await followed('hotel_day_facts', () =>
    stage.as('tessa').call(contract.hotelKpi.voidHotelNight, { id: items[0]?.id ?? '', reason: 'Another house' }),
  )
})

test('after a commit the hotel counts its rooms by another policy', async () => {
  const { version } = await stage.as('tessa').call(contract.hotels.getHotel, { id: house.id })
  const change = { id: house.id, version, outOfOrderPolicy: 'SUBTRACTED' } as const
  await followed('hotel_day_facts', () => stage.as('tessa').call(contract.hotels.changeHotel, change))
})

test('after a commit other people answer for the hotel, from other days to other days, and for another hotel', async () => {
  await followed('hotel_people_facts', () => assign(stage, house.id, ['tessa'], '2026-06-02'))
  const { version } = await stage.as('tessa').call(contract.hotels.getHotel, { id: house.id })
  const people = [{ userId: PEOPLE.luis.id, startsOn: '2026-06-03', endsOn: NIGHT }]
  await followed('hotel_people_facts', () =>
    stage.as('tessa').call(contract.hotels.setHotelPeople, { id: house.id, version, people }),
  )
  const inn = await enterHotel(stage, { name: 'Harbor Inn', code: 'INN' })
  await followed('hotel_day_facts', () => recordNights(stage, 'tessa', inn.id, [{ day: NIGHT, roomsSold: 5 }]))
  await followed('hotel_people_facts', () => assign(stage, inn.id, ['luis']))
})

test('after a commit a review comes, is answered, is corrected, and its answer is taken back', async () => {
  const given = { hotelId: house.id, source: 'GOOGLE', score: '2', guestName: 'Jo' } as const
  let id = ''
  const change = (what: object) =>
    stage.as('luis').call(contract.reviews.changeReview, { id, ...what } as Input<typeof contract.reviews.changeReview>)
  await followed('review_facts', async () => {
    id = (await stage.as('luis').call(contract.reviews.createReview, given)).id
  })
  await followed('review_facts', () => change({ responseText: 'We are sorry.' }))
  const { version } = await stage.as('tessa').call(contract.reviews.getReview, { id })
  await followed('review_facts', () => change({ version, score: '5', receivedAt: '2026-06-16T12:00:00.000Z' }))
  await followed('review_facts', () =>
    stage.as('tessa').call(contract.reviews.withdrawAnswer, { id, reason: 'Wrong guest' }),
  )
})

test('every column of the published views that can change was changed', () => {
  const KEPT = ['venture_id', 'currency', 'source']
  const all = [...columns].flatMap(([view, own]) =>
    own.filter((column) => !KEPT.includes(column)).map((column) => `${view}.${column}`),
  )
  expect(all.filter((column) => !moved.has(column))).toEqual([])
})
