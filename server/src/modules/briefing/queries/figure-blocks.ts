import type { Briefing, HoldingsFigures, HotelFigures } from '@holdfast/contract'
import { addDays, type Day, eachDay, isWorkingDay } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import {
  aimsOfDay,
  bpoFigures,
  type FiguresOf,
  freightFigures,
  holdingsFigures,
  hotelFigures,
} from '../../kpi/index.ts'
import { calendarOf } from '../../ventures/index.ts'
import { BPO_LINES, FREIGHT_LINES, HOLDINGS_LINES, HOTEL_LINES } from '../figure-lines.ts'
import { figuresOf } from '../figures.ts'
import { thresholdsIn, thresholdsOf } from './read-thresholds.ts'

type Block = Briefing['blocks'][number]
type Asked = { readonly venture: CallerVenture; readonly day: Day }
/** The seven business days that end with the day before the briefing's. */
type Week = { readonly from: Day; readonly to: Day }

const DAYS = 7

/** One block per venture of a trade that has figures, and per currency that its figures are in. */
export async function figureBlocks(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<Block[]> {
  const blocks: Block[] = []
  const seen = asked.filter(({ venture }) => may(caller, 'kpi.read', venture.id))
  const held = await thresholdsOf(
    db,
    seen.map(({ venture }) => venture.id),
  )
  for (const { venture, day } of seen) {
    const week = { from: addDays(day, -DAYS), to: addDays(day, -1) }
    blocks.push(...(await blocksOf(db, caller, { venture, week, ...thresholdsIn(held, venture.id) })))
  }
  return blocks
}

type Wanted = { readonly venture: CallerVenture; readonly week: Week; readonly fallPercent: number }

async function blocksOf(db: Reads, caller: Caller, { venture, week, fallPercent }: Wanted): Promise<Block[]> {
  const range = { ventureId: venture.id, ...week }
  // On a day on which nobody works less is done, and nothing has fallen.
  const isWorked = isWorkingDay(week.to, await calendarOf(db, venture.id))
  const aims = await aimsOfDay(db, venture.id, week.to)
  const of = { venture, week, aims, fallPercent: isWorked ? fallPercent : null }
  switch (venture.type) {
    case 'LOGISTICS':
    case 'TRANSPORT':
      return byCurrency(of, 'freight', FREIGHT_LINES, await freightFigures(db, caller, range))
    case 'BPO':
      return byCurrency(of, 'bpo', BPO_LINES, await bpoFigures(db, caller, range))
    case 'HOSPITALITY':
      return byCurrency(of, 'hotel', HOTEL_LINES, ofHotels(await hotelFigures(db, caller, range)))
    case 'HOLDINGS':
      return may(caller, 'holdings.read', venture.id)
        ? byCurrency(of, 'holdings', HOLDINGS_LINES, ofHoldings(await holdingsFigures(db, caller, range)))
        : []
    default:
      return []
  }
}

/** Of a week of which nothing is recorded there is nothing to read; that nights are missing stands elsewhere. */
function ofHotels({ items, total }: FiguresOf<HotelFigures>): FiguresOf<HotelFigures> {
  const isBare = ({ nights, reviewsReceived, reviewsAnswered }: HotelFigures) =>
    nights + reviewsReceived + reviewsAnswered === 0
  return { items, total: total.filter((figures) => !isBare(figures)) }
}

/** Cash is a stock: over a week it is the sum of its days, so that their mean is a mean. Without a balance there is no block. */
function ofHoldings({ items, total }: FiguresOf<HoldingsFigures>): FiguresOf<HoldingsFigures> {
  const known = total.filter(({ currency }) =>
    items.some((day) => day.currency === currency && day.closingMinor !== null),
  )
  const summed = known.map((figures) => ({
    ...figures,
    closingMinor: items
      .filter(({ currency }) => currency === figures.currency)
      .reduce((sum, day) => sum + (day.closingMinor ?? 0), 0),
  }))
  return { items, total: summed }
}

type OfVenture = {
  readonly venture: CallerVenture
  readonly week: Week
  readonly aims: ReadonlyMap<string, string>
  readonly fallPercent: number | null
}
const NONE: ReadonlyMap<string, string> = new Map()

/** The venture's own currency first. */
function byCurrency<F extends { readonly periodStart: Day; readonly currency: string }>(
  { venture, week, aims, fallPercent }: OfVenture,
  kind: Block['kind'],
  lines: Parameters<typeof figuresOf<F>>[0],
  { items, total }: FiguresOf<F>,
): Block[] {
  const isOwn = (figures: F) => figures.currency === venture.currency
  const totals = [...total.filter(isOwn), ...total.filter((figures) => !isOwn(figures))]
  return totals.map((sum) => {
    const { currency } = sum
    const own = items.filter((figures) => figures.currency === currency)
    const byDay = new Map(own.map((figures) => [figures.periodStart, figures]))
    // Money is aimed at in the venture's own currency.
    const ownAims = currency === venture.currency ? aims : NONE
    const days = eachDay(week.from, week.to)
    const figures = figuresOf(lines, { currency, days, byDay, total: sum, aims: ownAims, fallPercent })
    return { ventureId: venture.id, ventureName: venture.name, kind, day: week.to, currency, figures }
  })
}
