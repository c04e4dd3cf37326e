import type { contract, HoldingsPoint, ParsedInput, Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { daysBetween } from '@holdfast/engine/kernel'
import { groupingFor } from '@holdfast/engine/kpi'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DayMarks } from '../../day-marks.ts'
import { holdingsArea } from '../../store/holdings-area.ts'
import { askedDays } from '../asked-days.ts'
import { knownDays } from '../known-days.ts'
import { cashBook } from './cash-book.ts'
import { cashFigures } from './cash-figures.ts'
import { holdingsPicture } from './holdings-picture.ts'
import { cashPeriods } from './periods.ts'
import { requireHoldings } from './require-holdings.ts'

type At = typeof contract.holdingsFigures.holdingsAt
type Dashboard = typeof contract.holdingsFigures.holdingsDashboard

/** A day that has not come is shown as today. */
export function showHoldingsAt(marks: DayMarks) {
  return async (db: Reads, caller: Caller, { on, ...asked }: ParsedInput<At>): Promise<Reply<At>> => {
    requireHoldings(caller, asked.ventureId)
    const { today } = ventureOf(caller, asked.ventureId)
    const { picture, ranges } = await holdingsPicture(db, caller, asked, comeBy(on ?? today, today))
    for (const known of ranges) marks.mark(holdingsArea, known)
    return picture
  }
}

/** The picture of the last day of the range that has come, and the cash of the range. */
export function showHoldings(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Dashboard>): Promise<Reply<Dashboard>> => {
    requireHoldings(caller, input.ventureId)
    const { from, to, ...asked } = input
    const groupBy = groupingFor(daysBetween(from, to) + 1)
    const days = askedDays(caller, { ventureId: asked.ventureId, from, to, groupBy })
    const { picture, ranges, accounts } = await holdingsPicture(db, caller, asked, comeBy(to, days.venture.today))
    const known = await knownDays(db, holdingsArea, days)
    for (const range of [...ranges, known]) marks.mark(holdingsArea, range)
    const periods = cashPeriods(days)
    const book = await cashBook(
      db,
      [known],
      periods.map(({ lastDay }) => lastDay),
    )
    const series = periods.flatMap((period) =>
      cashFigures(book, accounts, period).map(
        ({ currency, closingMinor, accountsKnown, accountsUnknown }): HoldingsPoint => ({
          firstDay: period.firstDay,
          lastDay: period.lastDay,
          currency,
          closingMinor,
          accountsKnown,
          accountsUnknown,
        }),
      ),
    )
    const isNow = picture.computed === 'now' || book.isNow
    return { ...picture, computed: isNow ? 'now' : 'stored', from, to, groupBy, series }
  }
}

function comeBy(day: Day, today: Day): Day {
  return day < today ? day : today
}
