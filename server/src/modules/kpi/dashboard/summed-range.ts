import { type Day, daysBetween } from '@holdfast/engine/kernel'
import type { RawBuilder } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type AskedDays, askedDays, periodsOf } from '../queries/asked-days.ts'
import { type KnownDays, knowingDays } from '../queries/known-days.ts'
import type { PeriodSums } from '../queries/sum-periods.ts'
import type { FigureArea, FigureTable } from '../store/figure-table.ts'
import { type Compare, comparedRange, type Span } from './compared-range.ts'
import { ownFirst } from './freight-breakdown.ts'
import { type Grouping, groupingFor, sparkGroupingFor } from './grouping.ts'
import { type Kind, type PartSums, sumParts } from './sum-parts.ts'
import type { Summed } from './tiles.ts'

export type AskedDashboard = Span & { readonly ventureId: string; readonly compare: Compare }

/** Where the sums of a whole range come from. */
export type Source<C extends string> = {
  readonly area: FigureArea
  readonly table: FigureTable<C>
  readonly filter?: RawBuilder<unknown>
  /** All days that the dashboard reads for a range: its own, and what lies around. */
  readonly around: (range: Span) => Span
}

export type SummedRange<C extends string> = Summed<C> & {
  readonly known: KnownDays
  readonly compared: Span | null
  /** The days that `around` named: of the range and of what it is compared with. */
  readonly around: readonly KnownDays[]
  readonly groupBy: Grouping
  readonly sparkBy: Grouping
  /** By period of the chart and currency. */
  readonly series: readonly PeriodSums<C>[]
}

/** Everything that tiles and charts of a range are made of, and the same of what it is compared with. */
export async function sumRange<C extends string>(
  db: Reads,
  caller: Caller,
  source: Source<C>,
  { ventureId, from, to, compare }: AskedDashboard,
): Promise<SummedRange<C>> {
  const range = { from, to }
  const length = daysBetween(from, to) + 1
  const [groupBy, sparkBy] = [groupingFor(length), sparkGroupingFor(length)]
  const now = askedDays(caller, { ventureId, ...range, groupBy })
  const compared = comparedRange(compare, range)
  const before = compared && askedDays(caller, { ventureId, ...compared })
  const around = [range, ...(compared ? [compared] : [])].map((span) =>
    askedDays(caller, { ventureId, ...source.around(span) }),
  )
  const know = await knowingDays(db, source.area, [now, ...(before ? [before] : []), ...around])
  const known = know(now)
  const sparks = periodsOf(now.days, now.venture, sparkBy)
  const sums = await sumParts(
    db,
    source.table,
    [{ known, sparks }, ...(before ? [{ known: know(asOne(before)), sparks: asOne(before).periods }] : [])],
    source.filter,
  )
  const [series, sparked, total, previous] = [
    of(sums, 0, 'series'),
    of(sums, 0, 'spark'),
    of(sums, 0, 'total'),
    of(sums, 1, 'total'),
  ]
  return {
    known,
    compared,
    around: around.map(know),
    groupBy,
    sparkBy,
    range,
    total,
    series,
    sparks: sparked,
    sparkStarts: startsUpTo(now, sparks),
    previous: before && previous,
    currencies: currenciesOf(total, now.venture.currency),
    nothing: { currency: now.venture.currency, now: now.now, columns: source.table.columns },
  }
}

/** Of what a range is compared with only the whole is shown. */
function asOne(asked: AskedDays): AskedDays {
  return { ...asked, periods: asked.days.map(() => asked.from) }
}

function of<C extends string>(sums: readonly PartSums<C>[], part: number, kind: Kind) {
  return sums.filter((each) => each.part === part && each.kind === kind)
}

function startsUpTo({ venture, days }: AskedDays, sparks: readonly Day[]): readonly Day[] {
  return [...new Set(sparks.filter((_, index) => (days[index] ?? '') <= venture.today))]
}

function currenciesOf(total: readonly { readonly currency: string }[], own: string): readonly string[] {
  return [...new Set([own, ...total.map(({ currency }) => currency)])].sort(ownFirst(own))
}
