import type { contract, HoldingsFigures, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DayMarks } from '../../day-marks.ts'
import { holdingsArea } from '../../store/holdings-area.ts'
import { askedDays, type FiguresOf, type Range } from '../asked-days.ts'
import { type KnownDays, knowingDays } from '../known-days.ts'
import { heldAccounts } from './accounts.ts'
import { cashBook } from './cash-book.ts'
import { cashFigures } from './cash-figures.ts'
import { cashPeriods, daysOfPeriods } from './periods.ts'
import { requireHoldings } from './require-holdings.ts'

type Endpoint = typeof contract.holdingsFigures.holdingsKpi

export function holdingsKpi(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireHoldings(caller, input.ventureId)
    const { figures, ranges } = await cashOfRange(db, caller, input)
    for (const known of ranges) marks.mark(holdingsArea, known)
    return figures
  }
}

type Asked = Range & { readonly entityId?: string | undefined }

/** Of one of the caller's ventures; who may see them is asked by whoever shows them. */
export async function holdingsFigures(db: Reads, caller: Caller, asked: Asked): Promise<FiguresOf<HoldingsFigures>> {
  return (await cashOfRange(db, caller, asked)).figures
}

async function cashOfRange(
  db: Reads,
  caller: Caller,
  asked: Asked,
): Promise<{ readonly figures: FiguresOf<HoldingsFigures>; readonly ranges: readonly KnownDays[] }> {
  const days = askedDays(caller, asked)
  const before = askedDays(caller, {
    ventureId: asked.ventureId,
    from: addDays(days.from, -1),
    to: addDays(days.from, -1),
  })
  const know = await knowingDays(db, holdingsArea, [days, before])
  const ranges = [know(days), know(before)]
  const accounts = await heldAccounts(db, asked)
  const periods = cashPeriods(days)
  const book = await cashBook(db, ranges, daysOfPeriods(periods))
  const last: Day | undefined = periods.at(-1)?.lastDay
  const whole = {
    periodStart: days.from,
    opening: addDays(days.from, -1),
    firstDay: days.from,
    lastDay: last ?? days.from,
  }
  return {
    figures: {
      items: periods.flatMap((period) => cashFigures(book, accounts, period)),
      total: last === undefined ? [] : [...cashFigures(book, accounts, whole)],
    },
    ranges,
  }
}
