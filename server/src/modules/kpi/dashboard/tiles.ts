import type { Drill, DrillOf, Tile } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { change } from '@holdfast/engine/kpi'
import type { PeriodSums } from '../queries/sum-periods.ts'
import { type Nothing, sumsIn } from './across-currencies.ts'
import type { Span } from './compared-range.ts'
import { type Measure, measuredOf } from './measure.ts'

/** Sums of the range, of its sparks by period and currency, and of what it is compared with. */
export type Summed<C extends string> = {
  readonly range: Span
  readonly currencies: readonly string[]
  readonly total: readonly PeriodSums<C>[]
  readonly sparks: readonly PeriodSums<C>[]
  /** The first days of the sparks' periods, up to today. */
  readonly sparkStarts: readonly Day[]
  readonly previous: readonly PeriodSums<C>[] | null
  readonly nothing: Nothing
}

type View<C extends string, F> = (sums: PeriodSums<C>, periodStart: Day) => F
/** A measure in one currency, or (null) in all of them. */
type Shown<C extends string, F> = {
  readonly measure: Measure<PeriodSums<C>, F>
  readonly currency: string | null
  readonly summed: Summed<C>
  readonly view: View<C, F>
}

/** Without their targets, which no figure knows. */
export function tilesOf<C extends string, F>(
  measures: readonly Measure<PeriodSums<C>, F>[],
  summed: Summed<C>,
  view: View<C, F>,
): Tile[] {
  const sparks = Map.groupBy(summed.sparks, ({ period }) => period)
  return measures.flatMap((measure) =>
    (measure.perCurrency ? summed.currencies : [null]).map((currency) =>
      tileOf({ measure, currency, summed, view }, sparks),
    ),
  )
}

function tileOf<C extends string, F>(
  shown: Shown<C, F>,
  sparks: ReadonlyMap<Day | null, readonly PeriodSums<C>[]>,
): Tile {
  const { measure, currency, summed } = shown
  const sums = sumsIn(summed.total, currency, summed.nothing)
  const value = valueIn(shown, sums)
  const previous = summed.previous && valueIn(shown, sumsIn(summed.previous, currency, summed.nothing))
  return {
    metric: measure.metric,
    label: measure.label,
    unit: measure.unit,
    currency,
    value,
    previous,
    change: change(value, previous),
    better: measure.better,
    spark: summed.sparkStarts.map((day) => valueIn(shown, sumsIn(sparks.get(day) ?? [], currency, summed.nothing))),
    measured: measure.coverage ? measuredOf(measure.label, measure.coverage(sums)) : null,
    target: null,
    definition: measure.definition,
    drill: measure.drill && drillInto(measure.drill, summed.range, summed.currencies.length > 1 ? currency : null),
  }
}

function valueIn<C extends string, F>({ measure, view, summed }: Shown<C, F>, sums: PeriodSums<C>): string | null {
  const value = measure.value(view(sums, summed.range.from))
  return value === null ? null : String(value)
}

/** The list behind a figure of the whole range; of one currency where there are several. */
export function drillInto({ path, filters, from, to }: DrillOf, range: Span, currency: string | null): Drill {
  return {
    path,
    filters: { ...filters, ...(currency !== null && { currency }), [from]: range.from, [to]: range.to },
  }
}
