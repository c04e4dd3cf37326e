import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  DISPUTED_HOTEL,
  FAR_HOTEL,
  foundDisputedHotels,
  openDispute,
  takeDispute,
} from '../../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { hotelDisputeSummary, voidHotelDispute } = contract.hotelDisputes
const asked = { ventureId: VENTURES.harbor.id, from: '2026-06-01', to: '2026-06-19' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const summary = (given: object = {}) => stage.as('tessa').call(hotelDisputeSummary, { ...asked, ...given })

it('of nothing there is no rate: null, and never 0', async () => {
  expect(await summary()).toMatchObject({ currencies: [], byHotel: [], byKind: [], deadlines: [] })
  const { id } = await openDispute(stage, 'luis', { evidenceDueOn: null })
  const { currencies, deadlines } = await summary()
  expect(currencies).toMatchObject([
    {
      currency: 'USD',
      received: { disputes: 1, amount: { minor: 400_00 } },
      underWay: { disputes: 1 },
      winRateByCount: null,
      winRateByAmount: null,
      winRateOfReceived: '0.000000',
      recovered: null,
      recoveryRate: null,
    },
  ])
  expect(deadlines).toMatchObject([{ currency: 'USD', noDate: { disputes: 1 }, within7: { disputes: 0 } }])
  await stage.as('tessa').call(voidHotelDispute, { id, reason: 'Not real' })
})

it('win rates stand three ways and beside what was recovered, each currency by itself', async () => {
  const ended = async (status: 'WON' | 'LOST' | 'CLOSED_NO_ACTION', given: object, more: object = {}) => {
    const { id } = await openDispute(stage, 'luis', given)
    return takeDispute(stage, 'luis', id, { status, ...more } as never)
  }
  await ended('WON', { amountMinor: 300_00 })
  await ended('WON', { amountMinor: 100_00 }, { recoveredMinor: 40_00 })
  await ended('LOST', { amountMinor: 600_00, kind: 'OTA' })
  await ended('CLOSED_NO_ACTION', { amountMinor: 50_00 })
  await openDispute(stage, 'luis', { amountMinor: 150_00, evidenceDueOn: '2026-06-19' })
  await ended('WON', { amountMinor: 70_00, hotelId: FAR_HOTEL }, { recoveredMinor: null })
  const { currencies, byHotel, byKind, deadlines } = await summary()
  expect(currencies).toMatchObject([
    {
      currency: 'USD',
      received: { disputes: 5, amount: { minor: 1_200_00, currency: 'USD' } },
      won: { disputes: 2, amount: { minor: 400_00 } },
      lost: { disputes: 1, amount: { minor: 600_00 } },
      closed: { disputes: 1 },
      winRateByCount: '0.666667',
      winRateByAmount: '0.400000',
      winRateOfReceived: '0.400000',
      recovered: { minor: 340_00, currency: 'USD' },
      recoveredUnknown: 1,
      // 340 of the 1,000 of which it is known.
      recoveryRate: '0.340000',
    },
    {
      currency: 'NZD',
      received: { disputes: 1 },
      winRateByCount: '1.000000',
      recovered: null,
      recoveredUnknown: 1,
      recoveryRate: null,
    },
  ])
  expect(byHotel.map(({ hotel, received }) => [hotel.name, received.disputes])).toEqual([
    ['Harbour View', 1],
    ['Quay House', 5],
  ])
  expect(byKind.map(({ kind, currency, won, lost }) => [kind, currency, won.disputes, lost.disputes])).toEqual([
    ['CHARGEBACK', 'USD', 2, 0],
    ['CHARGEBACK', 'NZD', 1, 0],
    ['OTA', 'USD', 0, 1],
  ])
  expect(deadlines).toMatchObject([{ currency: 'USD', within1: { disputes: 1, amount: { minor: 150_00 } } }])
})

it('is of the days on which disputes came in, of one hotel when that is asked, and of at most 800 days', async () => {
  expect((await summary({ to: '2026-06-17' })).currencies).toEqual([])
  const one = await summary({ hotelId: DISPUTED_HOTEL })
  expect(one.currencies.map(({ currency }) => currency)).toEqual(['USD'])
  const long = await stage.as('tessa').ask(hotelDisputeSummary, { ...asked, from: '2020-01-01' })
  expect(long.body.code).toBe('range.invalid')
})

it('agrees with the same sums over the rows', async () => {
  const [row] = await stage.sql<{ won: number; lost: number; received: number }>(
    `select count(*) filter (where status = 'WON')::int as won, count(*) filter (where status = 'LOST')::int as lost,
       count(*)::int as received from hospitality.disputes where currency = 'USD' and voided_at is null`,
  )
  const [usd] = (await summary()).currencies
  expect([usd?.won.disputes, usd?.lost.disputes, usd?.received.disputes]).toEqual([row?.won, row?.lost, row?.received])
})
