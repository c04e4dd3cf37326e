import {
  contract,
  type Drill,
  type HotelDisputeRow,
  type Input,
  type RecordedNight,
  type ReviewRow,
  type Tile,
} from '@holdfast/contract'
import { HOTEL_RATIOS } from '@holdfast/engine/hospitality'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { HOTEL_DAYS, plantHotelDays } from './hotel-days.fixture.ts'

type Row = RecordedNight | ReviewRow | HotelDisputeRow
type Leading = Tile & { readonly drill: Drill }
type Money = { readonly minor: number; readonly currency: string }

const ventureId = VENTURES.harbor.id
const LISTS = [
  contract.hotelKpi.listHotelNights,
  contract.reviews.listReviews,
  contract.hotelDisputes.listHotelDisputes,
]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const among = (currency: string | null, money: readonly (Money | null)[]) =>
  sum(money.flatMap((each) => (each?.currency === currency ? [each.minor] : [])))
const ofStatus = (disputes: readonly HotelDisputeRow[], ...statuses: readonly string[]) =>
  disputes.filter(({ status }) => statuses.includes(status))
const meanScore = (reviews: readonly ReviewRow[]) => {
  const scores = reviews.flatMap(({ score }) => (score ? [Number(score.percent) / 100] : []))
  return sum(scores) / scores.length
}
const wonShare = (disputes: readonly HotelDisputeRow[], amountOf: (row: HotelDisputeRow) => number) =>
  sum(ofStatus(disputes, 'WON').map(amountOf)) / sum(ofStatus(disputes, 'WON', 'LOST').map(amountOf))

/** What the rows behind a tile come to where it is no mere count of them. `count`: how many stand behind another tile. */
const FIGURES: Readonly<
  Record<string, (rows: readonly never[], currency: string | null, count: (metric: string) => number) => number>
> = {
  totalRevenue: (rows: readonly RecordedNight[], currency) =>
    among(
      currency,
      rows.map((row) => row.totalRevenue),
    ),
  roomRevenue: (rows: readonly RecordedNight[], currency) =>
    among(
      currency,
      rows.map((row) => row.roomRevenue),
    ),
  responseRate: (rows, _, count) => rows.length / count('reviewsReceived'),
  answeredInTime: (rows, _, count) => rows.length / count('reviewsAnswered'),
  meanScore,
  winRate: (rows: readonly HotelDisputeRow[]) => wonShare(rows, () => 1),
  winRateByAmount: (rows: readonly HotelDisputeRow[], currency) =>
    wonShare(rows, ({ amount }) => among(currency, [amount])),
  winRateOfAll: (rows: readonly HotelDisputeRow[]) => ofStatus(rows, 'WON').length / rows.length,
  recovered: (rows: readonly HotelDisputeRow[], currency) =>
    among(
      currency,
      rows.map((row) => row.recovered),
    ),
}
const COUNTS = [
  'nights',
  'lossNights',
  'reviewsReceived',
  'reviewsNegative',
  'reviewsAnswered',
  'disputesOpened',
  'disputesWon',
  'disputesLost',
]

describe('the rows behind a figure of hotels', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await plantHotelDays(stage)
  })
  afterAll(() => stage.close())

  it.each(['all of them', 'one of them'])('F-05 of %s are as many as it says, and come to it', async (which) => {
    const [row] = await stage.sql<{ id: string }>(`select id from hospitality.hotels where code = 'H1'`)
    const hotelId = which === 'all of them' ? undefined : row?.id
    const { tiles, currencies } = await stage
      .as('tessa')
      .call(contract.hotelDashboards.hotelDashboard, { ventureId, ...HOTEL_DAYS, hotelId })
    const leading = tiles.filter((tile): tile is Leading => tile.drill !== null && tile.metric !== 'nightsMissing')
    expect([...new Set(leading.map(({ metric }) => metric))].toSorted()).toEqual(
      [...HOTEL_RATIOS, ...COUNTS, ...Object.keys(FIGURES)].toSorted(),
    )
    const rows = new Map<string, readonly Row[]>()
    for (const tile of leading) rows.set(keyOf(tile), await rowsOf(tile.drill))
    const count = (metric: string, currency: string | null = null) => rows.get(keyOf({ metric, currency }))?.length ?? 0
    // The revenue of a currency leads to all its nights.
    const nightsIn = (currency: string | null) =>
      currency === null ? count('nights') : count('totalRevenue', currency)
    for (const { metric, currency, value } of leading) {
      const figure = FIGURES[metric] ?? (() => count(metric))
      const found = (rows.get(keyOf({ metric, currency })) ?? []) as readonly never[]
      const isRatio = HOTEL_RATIOS.some((ratio) => ratio === metric)
      if (isRatio) expect([metric, found.length]).toEqual([metric, nightsIn(currency)])
      else expect([metric, figure(found, currency, count).toFixed(5)]).toEqual([metric, Number(value).toFixed(5)])
    }
    for (const metric of COUNTS) expect([metric, count(metric) > 0]).toEqual([metric, true])
    expect(count('answeredInTime')).toBeLessThan(count('reviewsAnswered'))
    expect(count('lossNights')).toBeLessThan(count('nights'))
    const inEach = currencies.map((currency) => count('totalRevenue', currency))
    expect([sum(inEach), Math.min(...inEach) > 0]).toEqual([count('nights'), true])
  })

  const keyOf = ({ metric, currency }: Pick<Tile, 'metric' | 'currency'>) => `${metric} ${currency}`

  /** Every page. */
  async function rowsOf({ path, filters }: Drill): Promise<readonly Row[]> {
    const list = LISTS.find((each) => each.path === path) as (typeof LISTS)[1]
    const rows: Row[] = []
    for (let cursor: string | undefined, more = true; more; ) {
      const asked = { ventureId, limit: 100, ...filters, ...(cursor && { cursor }) } as Input<typeof list>
      const page = await stage.as('tessa').call(list, asked)
      rows.push(...page.items)
      more = page.hasMore
      cursor = page.nextCursor ?? undefined
    }
    return rows
  }
})
