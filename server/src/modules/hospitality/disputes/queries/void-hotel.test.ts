import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DISPUTED_HOTEL, FAR_HOTEL, foundDisputedHotels, openDispute } from '../../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { changeHotelDispute, exportHotelDisputes, getHotelDispute, hotelDisputeSummary, listHotelDisputes } =
  contract.hotelDisputes
const ventureId = VENTURES.harbor.id
const range = { ventureId, from: '2026-06-01', to: '2026-06-30' } as const

let stage: Stage
let gone: string
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
  await openDispute(stage, 'luis', { reference: 'Stays', hotelId: FAR_HOTEL })
  for (const reference of ['Goes', 'Goes too']) gone = (await openDispute(stage, 'luis', { reference })).id
  await stage.as('tessa').call(contract.hotels.voidHotel, { id: DISPUTED_HOTEL, reason: 'Not ours' })
})
afterAll(() => stage.close())

it('disputes of a void hotel are in no list, page, file, figure or deadline', async () => {
  const tessa = stage.as('tessa')
  for (const sort of ['due', 'newest'] as const)
    for (const due of [undefined, '7'] as const) {
      const { items, hasMore } = await tessa.call(listHotelDisputes, { ventureId, sort, due, limit: 1 })
      expect([items.map(({ reference }) => reference), hasMore]).toEqual([['Stays'], false])
    }
  expect((await tessa.call(listHotelDisputes, { hotelId: DISPUTED_HOTEL })).items).toEqual([])
  const file = await tessa.call(exportHotelDisputes, { ventureId })
  expect([file.includes('Stays'), file.includes('Goes')]).toEqual([true, false])
  const { currencies, byHotel, byKind, deadlines } = await tessa.call(hotelDisputeSummary, range)
  expect(currencies.map(({ currency, received }) => [currency, received.disputes])).toEqual([['NZD', 1]])
  expect(byHotel.map(({ hotel }) => hotel.name)).toEqual(['Harbour View'])
  expect(byKind.map(({ received }) => received.disputes)).toEqual([1])
  expect(deadlines.map(({ currency, within7 }) => [currency, within7.disputes])).toEqual([['NZD', 1]])
  const ofVoid = await tessa.call(hotelDisputeSummary, { ...range, hotelId: DISPUTED_HOTEL })
  expect([ofVoid.currencies, ofVoid.deadlines]).toEqual([[], []])
})

it('nobody works on the dispute of a void hotel, and it says so', async () => {
  const tessa = stage.as('tessa')
  expect(await tessa.call(getHotelDispute, { id: gone })).toMatchObject({ reference: 'Goes too', can: {} })
  const reason = 'Entered twice'
  for (const answer of [
    await tessa.ask(changeHotelDispute, { id: gone, status: 'IN_PROGRESS' }),
    await tessa.ask(changeHotelDispute, { id: gone, version: 1, reference: 'Another' }),
    await tessa.ask(contract.hotelDisputes.voidHotelDispute, { id: gone, reason }),
  ]) {
    expect(answer).toMatchObject({ status: 409, body: { code: 'hotel.voided' } })
    expect(answer.body.detail).toContain('is void, and its disputes with it')
  }
  expect(await stage.sql(`select status, version from hospitality.disputes where id = $1`, [gone])).toEqual([
    { status: 'OPEN', version: 1 },
  ])
})
