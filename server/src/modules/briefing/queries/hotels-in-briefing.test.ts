import { contract, type Hotel } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterHotel, recordNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id

let stage: Stage
let house: Hotel
beforeAll(async () => {
  stage = await openStage()
  house = await enterHotel(stage, { lossThresholdMinor: 300_000 })
  await enterHotel(stage, { name: 'Not open yet', code: 'NEW' })
  const bare = { foodAndBeverageMinor: 0, otherRevenueMinor: 0 }
  await recordNights(stage, 'tessa', house.id, [
    { day: '2026-06-16', roomsSold: 80, roomRevenueMinor: 800_000, ...bare },
    { day: '2026-06-17', roomsSold: 20, roomRevenueMinor: 250_000, ...bare },
  ])
  await stage.settle()
})
afterAll(() => stage.close())

const read = (person: PersonName = 'tessa') => stage.as(person).call(contract.briefing.getBriefing, { ventureId })

async function figure(metric: string) {
  const [block] = (await read()).blocks
  return block?.figures.find((each) => each.metric === metric)
}

test('yesterday stands beside the mean of its seven days, Σ ÷ Σ, and beside what is aimed at', async () => {
  const aim = { ventureId, from: '2026-06-01', value: '110' }
  await stage.as('tessa').call(contract.kpi.setTarget, { ...aim, metric: 'adr' })
  await stage.as('tessa').call(contract.kpi.setTarget, { ...aim, metric: 'totalRevenue', value: '700000', per: 'day' })
  expect(await figure('adr')).toMatchObject({
    yesterday: '125.00',
    sevenDayMean: '105.00',
    target: '110.00',
    currency: 'USD',
  })
  expect(await figure('occupancy')).toMatchObject({ yesterday: '0.200000', sevenDayMean: '0.500000', target: null })
  // The mean is of the nights that are known, not of seven.
  expect(await figure('revenue')).toMatchObject({ yesterday: '2500.00', sevenDayMean: '5250.00', target: '7000.00' })
  expect(await figure('loss_nights')).toMatchObject({ yesterday: '1', sevenDayMean: '0.50' })
  expect((await figure('revenue'))?.days).toEqual([null, null, null, null, null, '8000.00', '2500.00'])
})

test('a hotel whose nights stopped coming is told to whoever can bring them in, until they are there', async () => {
  expect((await read()).system).toEqual([])
  stage.clock.set('2026-06-20T14:00:00.000Z')
  expect((await read()).system).toEqual([
    {
      ventureId,
      ventureName: 'Harbor Inns',
      hotel: { id: house.id, name: 'Harbor House' },
      lastNight: '2026-06-17',
      nightsMissing: 2,
    },
  ])
  expect((await read('luis')).system).toEqual([])
  await recordNights(stage, 'tessa', house.id, [{ day: '2026-06-18', roomsSold: 30 }])
  expect((await read()).system).toEqual([])
})

test('how many nights may be missing is the venture’s own', async () => {
  await stage.sql('update briefing.thresholds set stale_nights = 1 where venture_id = $1', [ventureId])
  expect((await read()).system).toMatchObject([{ lastNight: '2026-06-18', nightsMissing: 1 }])
})

test('a negative review of earlier days is no news when it is entered', async () => {
  const enter = (receivedAt: string, guestName: string) =>
    stage.as('luis').call(contract.reviews.createReview, {
      hotelId: house.id,
      source: 'GOOGLE',
      score: '1',
      guestName,
      receivedAt,
    })
  await enter('2026-06-10T14:00:00.000Z', 'Long ago')
  await enter('2026-06-19T14:00:00.000Z', 'Yesterday')
  await stage.settle()
  const { firefront } = await read()
  expect(firefront.map(({ kind, factDay }) => [kind, factDay])).toEqual([['review_negative', '2026-06-19']])
})
