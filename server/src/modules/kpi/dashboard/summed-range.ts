import { type Day, daysBetween } from '@holdfast/engine/kernel'
import type { RawBuilder } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { askedDays, periodsOf } from '../queries/asked-days.ts'
import { type KnownDays, knownDays } from '../queries/known-days.ts'
import { type PeriodSums, sumPeriods } from '../queries/sum-periods.ts'
import type { FigureArea, FigureTable } from '../store/figure-table.ts'
import { type Compare, comparedRange, type Span } from './compared-range.ts'
import { ownFirst } from './freight-breakdown.ts'
import { type Grouping, groupingFor, sparkGroupingFor } from './grouping.ts'
import type { Summed } from './tiles.ts'

export type AskedDashboard = Span & { readonly ventureId: string; readonly compare: Compare }

/** Where the sums of a whole range come from. */
export type Source<C extends string> = {
  readonly area: FigureArea
  readonly table: FigureTable<C>
  readonly filter?: RawBuilder<unknown>
}

export type SummedRange<C extends string> = Summed<C> & {
  readonly known: KnownDays
  readonly compared: { readonly range: Span; readonly known: KnownDays } | null
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
  asked: AskedDashboard,
): Promise<SummedRange<C>> {
  const range = { from: asked.from, to: asked.to }
  const days = daysBetween(range.from, range.to) + 1
  const [groupBy, sparkBy] = [groupingFor(days), sparkGroupingFor(days)]
  const known = await knownDays(db, source.area, askedDays(caller, { ...asked, groupBy }))
  const { venture, now } = known
  const sum = (of: KnownDays) => sumPeriods(db, source.table, of, source.filter)
  const bySpark = { ...known, periods: periodsOf(known.days, venture, sparkBy) }
  const series = await sum(known)
  const sparks = sparkBy === groupBy ? series : await sum(bySpark)
  const compared = await comparedDays(db, caller, source.area, asked)
  const total = series.filter(({ period }) => period === null)
  return {
    known,
    compared,
    groupBy,
    sparkBy,
    range,
    total,
    series: series.filter(({ period }) => period !== null),
    sparks,
    sparkStarts: startsUpTo(venture.today, bySpark),
    previous: compared && (await sum(compared.known)).filter(({ period }) => period === null),
    currencies: currenciesOf(total, venture.currency),
    nothing: { currency: venture.currency, now, columns: source.table.columns },
  }
}

async function comparedDays(db: Reads, caller: Caller, area: FigureArea, asked: AskedDashboard) {
  const range = comparedRange(asked.compare, asked)
  if (range === null) return null
  return { range, known: await knownDays(db, area, askedDays(caller, { ventureId: asked.ventureId, ...range })) }
}

function startsUpTo(today: Day, { days, periods }: Pick<KnownDays, 'days' | 'periods'>): readonly Day[] {
  return [...new Set(periods.filter((_, index) => (days[index] ?? '') <= today))]
}

function currenciesOf(total: readonly { readonly currency: string }[], own: string): readonly string[] {
  return [...new Set([own, ...total.map(({ currency }) => currency)])].sort(ownFirst(own))
}
