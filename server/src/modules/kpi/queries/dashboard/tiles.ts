import type { Drill, DrillOf, Tile } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { change } from '@holdfast/engine/kpi'
import type { PeriodSums } from '../sum-periods.ts'
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
type Seen<C extends string, F> = { readonly sums: PeriodSums<C>; readonly figures: F }

/** What a currency, or (null) all of them together, has to show; worked out once for all tiles. */
type Sight<C extends string, F> = {
  readonly currency: string | null
  readonly total: Seen<C, F>
  readonly previous: Seen<C, F> | null
  readonly sparks: readonly F[]
}

/** Without their targets, which no figure knows. */
export function tilesOf<C extends string, F>(
  measures: readonly Measure<PeriodSums<C>, F>[],
  summed: Summed<C>,
  view: View<C, F>,
): Tile[] {
  const own = summed.currencies.map((currency) => sightOf(summed, view, currency))
  const all = summed.currencies.length > 1 ? [sightOf(summed, view, null)] : own
  return measures.flatMap((measure) => (measure.perCurrency ? own : all).map((sight) => tileOf(measure, sight, summed)))
}

function sightOf<C extends string, F>(summed: Summed<C>, view: View<C, F>, currency: string | null): Sight<C, F> {
  const see = (rows: readonly PeriodSums<C>[]) => {
    const sums = sumsIn(rows, currency, summed.nothing)
    return { sums, figures: view(sums, summed.range.from) }
  }
  const sparks = Map.groupBy(summed.sparks, ({ period }) => period)
  return {
    currency,
    total: see(summed.total),
    previous: summed.previous && see(summed.previous),
    sparks: summed.sparkStarts.map((day) => see(sparks.get(day) ?? []).figures),
  }
}

function tileOf<C extends string, F>(measure: Measure<PeriodSums<C>, F>, sight: Sight<C, F>, summed: Summed<C>): Tile {
  const valueIn = (figures: F) => textOf(measure.value(figures))
  const value = valueIn(sight.total.figures)
  const previous = sight.previous && valueIn(sight.previous.figures)
  const currency = measure.perCurrency ? sight.currency : null
  return {
    metric: measure.metric,
    label: measure.label,
    unit: measure.unit,
    currency,
    value,
    previous,
    change: change(value, previous),
    better: measure.better,
    spark: sight.sparks.map(valueIn),
    measured: measure.coverage ? measuredOf(measure.label, measure.coverage(sight.total.sums)) : null,
    target: null,
    definition: measure.definition,
    drill: measure.drill && drillInto(measure.drill, summed.range, summed.currencies.length > 1 ? currency : null),
  }
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value)
}

/** The list behind a figure of the whole range; of one currency where there are several. */
export function drillInto({ path, filters, from, to }: DrillOf, range: Span, currency: string | null): Drill {
  return {
    path,
    filters: { ...filters, ...(currency !== null && { currency }), [from]: range.from, [to]: range.to },
  }
}
