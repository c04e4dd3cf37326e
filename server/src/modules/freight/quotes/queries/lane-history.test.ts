import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../../testing/loads.ts'
import { enterQuote, quoteThatIs, takeQuote } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { laneHistory, quoteFigures } = contract.quotes
const ventureId = VENTURES.northline.id

describe('what a lane was quoted and paid', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await delivered({ billMinor: 200_000, miles: 800 }, 150_000)
    await delivered({ billMinor: 100_001, miles: 200 }, 90_000)
    await delivered({ billMinor: 300_000, miles: 1_000 })
    await delivered({ billMinor: 900_000, equipment: 'VAN' }, 1)
    await bookLoad(stage, 'arjun', { billMinor: 777_777 })
    await quoteThatIs(stage, 'COUNTERED')
    const { id } = await quoteThatIs(stage, 'COUNTERED', { requestedAt: '2026-06-18T12:12:00.000Z' })
    await takeQuote(stage, 'arjun', id, { status: 'ACCEPTED' })
    await quoteThatIs(stage, 'REJECTED', { priceMinor: 270_000, requestedAt: '2026-06-18T12:42:00.000Z' })
    await enterQuote(stage, 'arjun', { priceMinor: 1 })
  })
  afterAll(() => stage.close())

  async function delivered(given: Parameters<typeof bookLoad>[2], carrierCostMinor?: number): Promise<void> {
    const { id } = await bookLoad(stage, 'arjun', given)
    await coverLoad(stage, 'ana', id, carrierCostMinor === undefined ? {} : { carrierCostMinor })
    await deliverLoad(stage, 'ana', id)
  }
  const lane = { ventureId, originState: 'TX', destinationState: 'GA' }
  const ask = (given: Partial<Input<typeof laneHistory>> = {}, by: PersonName = 'arjun') =>
    stage.as(by).call(laneHistory, { ...lane, equipment: 'REEFER', ...given })

  it('F-09 adds up loads that were delivered: weighted, and an unknown cost is neither cost nor margin', async () => {
    const { currencies, from, to } = await ask()
    expect([from, to]).toEqual(['2025-12-18', '2026-06-18'])
    expect(currencies.map(({ currency }) => currency)).toEqual(['USD'])
    expect(currencies[0]?.loads).toEqual({
      loads: 3,
      averageBill: { minor: 200_000, currency: 'USD' },
      averageCost: { minor: 120_000, currency: 'USD' },
      averageMargin: { minor: 30_000, currency: 'USD' },
      marginPct: '0.200003',
      unknownCost: 1,
      billPerMile: '3.0000',
      costPerMile: '2.4000',
      marginPerMile: '0.6000',
    })
  })

  it('tells the prices that customers got and what became of them', async () => {
    const { currencies, latestQuotes, latestLoads } = await ask()
    expect(currencies[0]?.quotes).toEqual({
      quotes: 3,
      won: 1,
      lost: 1,
      expired: 0,
      averagePrice: { minor: 250_000, currency: 'USD' },
      averageWon: { minor: 230_000, currency: 'USD' },
      averageLost: { minor: 270_000, currency: 'USD' },
    })
    expect(latestQuotes.map(({ status, price }) => [status, price.minor])).toEqual([
      ['REJECTED', 270_000],
      ['ACCEPTED', 250_000],
      ['COUNTERED', 250_000],
    ])
    expect(latestLoads.map(({ bill, margin, carrier }) => [bill.minor, margin?.minor, carrier?.name])).toEqual([
      [300_000, undefined, 'Red River Haulers'],
      [100_001, 10_001, 'Red River Haulers'],
      [200_000, 50_000, 'Red River Haulers'],
    ])
  })

  it('is narrowed by cities and equipment, and by nothing else than was asked', async () => {
    const loads = async (given: Partial<Input<typeof laneHistory>>) =>
      (await ask(given)).currencies[0]?.loads?.loads ?? null
    expect(await loads({ equipment: undefined })).toBe(4)
    expect(await loads({ originCity: 'Dallas', destinationCity: 'Atlanta' })).toBe(3)
    expect(await loads({ originCity: 'Waco' })).toBeNull()
    expect(await ask({ destinationState: 'NV' })).toMatchObject({ currencies: [], latestLoads: [], latestQuotes: [] })
  })

  it('ends where the months end', async () => {
    stage.clock.set('2026-09-18T13:12:00.000Z')
    expect((await ask({ months: 3 })).currencies).toHaveLength(1)
    stage.clock.set('2026-09-19T13:12:00.000Z')
    expect((await ask({ months: 3 })).currencies).toEqual([])
    stage.clock.set('2026-06-18T13:12:00.000Z')
  })

  it('is for whoever sees every load of a freight venture', async () => {
    expect((await stage.as('marcus').ask(laneHistory, lane)).status).toBe(403)
    const hotel = { ...lane, ventureId: VENTURES.harbor.id }
    expect((await stage.as('tessa').ask(laneHistory, hotel)).body).toMatchObject({ code: 'venture.wrong_type' })
  })

  describe('the win rate', () => {
    const figures = (from: string, to: string) => stage.as('omar').call(quoteFigures, { ventureId, from, to })

    it('is won ÷ (won + lost + expired) by count and by value, of quotes decided in the range', async () => {
      expect((await figures('2026-06-18', '2026-06-18')).currencies).toEqual([
        {
          currency: 'USD',
          won: { quotes: 1, value: { minor: 230_000, currency: 'USD' } },
          lost: { quotes: 1, value: { minor: 270_000, currency: 'USD' } },
          expired: { quotes: 0, value: { minor: 0, currency: 'USD' } },
          winRateByCount: '0.500000',
          winRateByValue: '0.460000',
          sent: 3,
          minutesToQuote: 30,
        },
      ])
    })

    it('is no data where nothing was decided, and has an end', async () => {
      expect((await figures('2026-06-01', '2026-06-17')).currencies).toEqual([])
      const reversed = { ventureId, from: '2026-06-18', to: '2026-06-17' }
      expect((await stage.as('omar').ask(quoteFigures, reversed)).body).toMatchObject({ code: 'range.invalid' })
      expect((await stage.as('marcus').ask(quoteFigures, { ...reversed, to: '2026-06-18' })).status).toBe(403)
    })
  })
})
