import { type Day, daysBetween } from '@holdfast/engine/kernel'
import { type Grouping, groupingFor } from '@holdfast/engine/kpi'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FigureArea } from '../../store/figure-table.ts'
import { askedDays, periodsOf } from '../asked-days.ts'
import { type KnownDays, knowingDays } from '../known-days.ts'
import { type Compare, comparedRange, type Span } from './compared-range.ts'
import { sparkGroupingFor } from './grouping.ts'

export type AskedDashboard = Span & { readonly ventureId: string; readonly compare: Compare }

/** What there is to read for a range: its days by the periods of the chart, and those that it is compared with. */
export type RangePlan = {
  readonly range: Span
  /** What of the range has come. Of a range that begins after today its last day lies before its first. */
  readonly reached: Span
  readonly groupBy: Grouping
  readonly sparkBy: Grouping
  readonly known: KnownDays
  /** Beside each day, the first day of its spark. */
  readonly sparks: readonly Day[]
  readonly compared: { readonly range: Span; readonly known: KnownDays } | null
  /** All days that are read for the range, and for what it is compared with. */
  readonly around: readonly KnownDays[]
}

type Reach = {
  readonly area: FigureArea
  /** All days that the dashboard reads for a range: its own, and what lies around. */
  readonly around: (range: Span) => Span
}

/** Which days are missing is asked once for all of them. */
export async function planRange(
  db: Reads,
  caller: Caller,
  reach: Reach,
  { ventureId, from, to, compare }: AskedDashboard,
): Promise<RangePlan> {
  const range = { from, to }
  const length = daysBetween(from, to) + 1
  const [groupBy, sparkBy] = [groupingFor(length), sparkGroupingFor(length)]
  const days = askedDays(caller, { ventureId, ...range, groupBy })
  const reached = { from, to: to < days.venture.today ? to : days.venture.today }
  // As many days as have come: part of a month beside a whole one says nothing.
  const before = reached.to < from ? null : comparedRange(compare, reached)
  const beforeDays = before && askedDays(caller, { ventureId, ...before, groupBy })
  const around = [reached, ...(before ? [before] : [])].map((span) =>
    askedDays(caller, { ventureId, ...reach.around(span) }),
  )
  const know = await knowingDays(db, reach.area, [days, ...(beforeDays ? [beforeDays] : []), ...around])
  return {
    range,
    reached,
    groupBy,
    sparkBy,
    known: know(days),
    sparks: periodsOf(days.days, days.venture, sparkBy),
    compared: before && beforeDays && { range: before, known: know(beforeDays) },
    around: around.map(know),
  }
}
