import { contract, type Hotel } from '@holdfast/contract'
import { eachDay } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { assign, payHotels } from '../testing/hotel-plan.ts'
import { enterHotel, recordNights } from '../testing/hotels.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const JUNE = { from: '2026-06-01', to: '2026-06-30' } as const
const PERIOD = { periodStart: '2026-06-01', periodEnd: '2026-06-14' } as const
const base = { jobRole: null, currency: 'USD', accumulate: 'month', config: {} } as const

describe('pay by hotels', () => {
  let stage: Stage
  let house: Hotel
  let palace: Hotel
  beforeAll(async () => {
    stage = await openStage()
    await payHotels(stage, [
      {
        ...base,
        of: 'own',
        ruleKey: 'own-revenue',
        name: 'Own revenue',
        jobRole: 'FRONT_DESK',
        metricKey: 'hotel_revenue',
        calcType: 'PERCENT_OF_METRIC',
        rate: '0.01',
      },
      {
        ...base,
        of: 'team',
        ruleKey: 'team-revenue',
        name: 'Revenue of the team',
        metricKey: 'hotel_revenue',
        calcType: 'PERCENT_OF_METRIC',
        rate: '0.001',
      },
      {
        ...base,
        of: 'own',
        ruleKey: 'rate',
        name: 'Rate of the month',
        jobRole: 'FRONT_DESK',
        metricKey: 'hotel_adr',
        calcType: 'TIERED_SLAB',
        config: {
          mode: 'whole',
          slabs: [
            { from: '100', to: '150', amount: '40' },
            { from: '150', to: null, amount: '90' },
          ],
        },
      },
    ])
    await addToDesk('grace')
    house = await enterHotel(stage)
    palace = await enterHotel(stage, { name: 'Palace', code: 'PALACE', rooms: 10, currency: 'EUR' })
    await assign(stage, house.id, ['luis', 'grace'])
    const bare = { foodAndBeverageMinor: 0, otherRevenueMinor: 0 }
    await recordNights(stage, 'tessa', house.id, [
      { day: '2026-06-10', roomsSold: 10, roomRevenueMinor: 200_000, ...bare },
      { day: '2026-06-11', roomsSold: 90, roomRevenueMinor: 900_000, ...bare },
      // A no-show that paid: revenue, and no room sold.
      { day: '2026-06-12', roomsSold: 0, roomRevenueMinor: 10_000, ...bare },
    ])
    await stage.settle()
  })
  afterAll(() => stage.close())

  /** Who works at the desk of Harbor too, below Tessa. */
  async function addToDesk(person: PersonName): Promise<void> {
    const id = PEOPLE[person].id
    await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [ventureId, id])
    await stage.sql(
      `insert into ventures.memberships (venture_id, user_id, role, job_role, reports_to, starts_on)
       values ($1, $2, 'EMPLOYEE', 'FRONT_DESK', $3, '2026-01-01')`,
      [ventureId, id, PEOPLE.tessa.id],
    )
  }

  async function linesOf(person: PersonName) {
    const { wallets } = await stage.as(person).call(contract.incentives.myPay, JUNE)
    return wallets.flatMap(({ days }) => days.flatMap(({ lines }) => lines))
  }
  const sumOf = async (person: PersonName, ruleKey: string) =>
    (await linesOf(person))
      .filter((line) => line.ruleKey === ruleKey)
      .reduce((sum, { amount }) => sum + amount.minor, 0)

  async function coherent() {
    await stage.settle()
    const asked = { ventureId, from: JUNE.from, to: '2026-06-18' }
    expect((await stage.as('tessa').call(contract.incentives.verifyPay, asked)).differences).toEqual([])
    await assertCoherent(stage.sql)
  }

  it('a night is whole to each who answers for the hotel, and counts once for the team above them', async () => {
    expect([await sumOf('luis', 'own-revenue'), await sumOf('grace', 'own-revenue')]).toEqual([11_100, 11_100])
    expect(await sumOf('tessa', 'team-revenue')).toBe(1_110)
    const line = (await linesOf('tessa')).find(({ day }) => day === '2026-06-10')
    const trace = await stage.as('tessa').call(contract.incentives.traceLine, { id: line?.id ?? '' })
    expect(trace.credits.map(({ sourceKind, label, counted }) => [sourceKind, label, counted])).toEqual([
      ['hotel_day', 'Harbor House, 2026-06-10', '2000'],
    ])
    expect([trace.agrees, trace.toDate.value]).toEqual([true, '2000'])
    await coherent()
  })

  it('a ratio is Σ ÷ Σ of the month: a full cheap night outweighs an empty dear one, and a no-show adds its money', async () => {
    const rates = (await linesOf('luis')).filter(({ ruleKey }) => ruleKey === 'rate')
    // 2,000 ÷ 10 on the 10th, 11,000 ÷ 100 with the 11th, 11,100 ÷ 100 with the 12th.
    expect(rates.map(({ day, amount }) => [day, amount.minor]).sort()).toEqual([
      ['2026-06-10', 9_000],
      ['2026-06-11', -5_000],
      ['2026-06-12', 0],
    ])
    const line = rates.find(({ day }) => day === '2026-06-11')
    const trace = await stage.as('luis').call(contract.incentives.traceLine, { id: line?.id ?? '' })
    expect([trace.before?.value, trace.toDate.value]).toEqual(['2000/10', '11000/100'])
    expect(trace.credits.map(({ measure, counted }) => [measure, counted])).toEqual([['9000/90', '9000/90']])
  })

  it('money in another currency counts by the rate of its night, and stands in the way of payouts without one', async () => {
    await assign(stage, palace.id, ['luis'])
    const bare = { foodAndBeverageMinor: 0, otherRevenueMinor: 0 }
    await recordNights(stage, 'tessa', palace.id, [
      { day: '2026-06-10', roomsSold: 5, roomRevenueMinor: 100_000, ...bare },
      { day: '2026-06-11', roomsSold: 4 },
    ])
    await stage.settle()
    expect(await sumOf('luis', 'own-revenue')).toBe(11_100)
    for (const date of eachDay(PERIOD.periodStart, PERIOD.periodEnd))
      await stage.as('sam').call(contract.incentives.commitDay, { ventureId, date })
    const { id } = await stage.as('sam').call(contract.payouts.makePayoutBatch, { ventureId, ...PERIOD })
    await stage.system.payouts.work({ ventureId, runId: id })
    const says = async () => {
      const { items } = await stage
        .as('meera')
        .call(contract.payoutRuns.listExceptions, { id, limit: 100, state: 'open' })
      return items
        .filter(({ kind }) => kind === 'UNRATED' || kind === 'UNMEASURED')
        .map(({ kind, says: sentence }) => `${kind}: ${sentence}`)
    }
    expect(await says()).toEqual([
      'UNRATED: The night of 10 June of Palace has no rate of exchange from EUR into USD.',
      'UNMEASURED: 11 nights from 1 June to 14 June of Harbor House are not recorded.',
      'UNMEASURED: 12 nights from 1 June to 14 June of Palace are not recorded.',
      'UNMEASURED: The night of 11 June of Palace does not say all of its revenues, so that it counts for nothing in what is paid by them.',
    ])
    const { control } = await stage.as('meera').call(contract.payoutRuns.getPayoutRun, { id })
    expect(control.credits).toMatchObject({ all: 8, rated: 6, rejected: [{ count: 2 }] })
    await stage.sql(`insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at)
      values ('EUR', 'USD', '2026-06-09', 1.1, 'a bank', now())`)
    await stage.settle()
    // 1 % of 1,000.00 × 1.1.
    expect(await sumOf('luis', 'own-revenue')).toBe(12_200)
    expect(await says()).toHaveLength(3)
    await coherent()
  })

  it('the numbers of My day are those of one’s own hotels, by Σ ÷ Σ', async () => {
    const { numbers } = await stage.as('luis').call(contract.myDay.getMyDay, { ventureId })
    expect(numbers.map(({ metric, month }) => [metric, month])).toEqual([
      ['hotel_reviews_responded', '0'],
      ['hotel_occupancy', '0.340625'],
    ])
  })

  it('nights of a hotel that nobody is assigned to stand in the way of everybody, until somebody is', async () => {
    const annex = await enterHotel(stage, { name: 'Annex', code: 'ANNEX' })
    await recordNights(stage, 'tessa', annex.id, [
      { day: '2026-06-03', roomsSold: 1 },
      { day: '2026-06-04', roomsSold: 1 },
    ])
    await stage.settle()
    const [run] = await stage.sql<{ id: string }>('select id from incentives.payout_runs')
    const uncredited = async () => {
      const asked = { id: run?.id ?? '', limit: 100, state: 'open', kind: 'UNCREDITED' } as const
      return (await stage.as('meera').call(contract.payoutRuns.listExceptions, asked)).items.map(({ says }) => says)
    }
    expect(await uncredited()).toEqual([
      'The nights of 3 June and 4 June of Annex are credited to nobody: no one is assigned to it then.',
    ])
    await assign(stage, annex.id, ['luis'], '2026-06-04')
    await stage.settle()
    expect(await uncredited()).toEqual([
      'The night of 3 June of Annex is credited to nobody: no one is assigned to it then.',
    ])
    await assign(stage, annex.id, ['luis'])
    await stage.settle()
    expect(await uncredited()).toEqual([])
  })
})
