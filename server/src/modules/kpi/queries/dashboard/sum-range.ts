import type { Day } from '@holdfast/engine/kernel'
import type { RawBuilder } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FigureTable } from '../../store/figure-table.ts'
import type { PeriodSums } from '../sum-periods.ts'
import { ownFirst } from './freight-breakdown.ts'
import type { RangePlan } from './plan-range.ts'
import { type Kind, type Part, type PartSums, sumParts } from './sum-parts.ts'
import type { Summed } from './tiles.ts'

/** Where the sums of a whole range come from. */
type Source<C extends string> = {
  readonly table: FigureTable<C>
  readonly filter?: RawBuilder<unknown>
  /** Of what the range is compared with, its periods too. */
  readonly hasSeriesBefore?: true
}

/** What tiles are made of, and by period of the chart and currency what the chart is. */
export type SummedRange<C extends string> = Summed<C> & {
  readonly series: readonly PeriodSums<C>[]
  readonly seriesBefore: readonly PeriodSums<C>[]
}

export async function sumRange<C extends string>(
  db: Reads,
  { table, filter, hasSeriesBefore }: Source<C>,
  plan: RangePlan,
): Promise<SummedRange<C>> {
  const { range, known, sparks, compared } = plan
  const { venture, now } = known
  const before = compared && (hasSeriesBefore ? byPeriod(compared.known) : asOne(compared.known))
  const sums = await sumParts(db, table, [{ known, sparks }, ...(before ? [before] : [])], filter)
  const total = of(sums, RANGE, 'total')
  return {
    range,
    total,
    series: of(sums, RANGE, 'series'),
    seriesBefore: hasSeriesBefore ? of(sums, COMPARED, 'series') : [],
    sparks: of(sums, RANGE, 'spark'),
    sparkStarts: startsUpTo(venture.today, plan),
    previous: compared && of(sums, COMPARED, 'total'),
    currencies: currenciesOf(total, venture.currency),
    nothing: { currency: venture.currency, now, columns: table.columns },
  }
}

const RANGE = 0
const COMPARED = 1

function byPeriod(known: Part['known']): Part {
  return { known, sparks: known.days.map(() => known.from) }
}

/** Of what a range is compared with only the whole is shown. */
function asOne(known: Part['known']): Part {
  const periods = known.days.map(() => known.from)
  return { known: { ...known, periods }, sparks: periods }
}

function of<C extends string>(sums: readonly PartSums<C>[], part: number, kind: Kind): readonly PartSums<C>[] {
  return sums.filter((each) => each.part === part && each.kind === kind)
}

function startsUpTo(today: Day, { known, sparks }: RangePlan): readonly Day[] {
  return [...new Set(sparks.filter((_, index) => (known.days[index] ?? '') <= today))]
}

function currenciesOf(total: readonly { readonly currency: string }[], own: string): readonly string[] {
  return [...new Set([own, ...total.map(({ currency }) => currency)])].sort(ownFirst(own))
}
