import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { columnList, type FigureTable, sumsOf } from '../../store/figure-table.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import type { PeriodSums } from '../sum-periods.ts'

/** Days that are summed apart from others: by the periods of `known`, by those of their sparks, and as a whole. */
export type Part = { readonly known: KnownDays; readonly sparks: readonly Day[] }
export type Kind = 'total' | 'series' | 'spark'
export type PartSums<C extends string> = PeriodSums<C> & { readonly part: number; readonly kind: Kind }

/**
 * Of each part and currency, in one statement. Every day up to today has at least zeros in the venture's currency, so
 * that a series has no gaps. `filter` names the row `f`.
 */
export async function sumParts<C extends string>(
  db: Reads,
  figures: FigureTable<C>,
  parts: readonly [Part, ...Part[]],
  filter: RawBuilder<unknown> = sql`true`,
): Promise<readonly PartSums<C>[]> {
  const { now } = parts[0].known
  const { rows } = await sql<PartSums<C>>`
    with figures as (${sql.join(
      parts.map(({ known }, part) => rowsOf(figures, known, part, filter)),
      sql` union all `,
    )})
    select a.part, case when grouping(a.period) = 0 then 'series' when grouping(a.spark) = 0 then 'spark' else 'total' end as kind,
      coalesce(a.period, a.spark) as period, f.currency, ${sumsOf(figures.columns, 'f')},
      coalesce(max(f.computed_at), ${now}) as as_of, coalesce(bool_or(f.is_now), false) as is_now
    from figures f join ${daysOf(parts)} on a.part = f.part and a.day = f.day
    group by grouping sets ((a.part, a.period, f.currency), (a.part, a.spark, f.currency), (a.part, f.currency))
    order by period, f.currency`.execute(db)
  return rows
}

function rowsOf(
  figures: FigureTable,
  known: KnownDays,
  part: number,
  filter: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { venture, days, missing } = known
  const zeros = sql.raw(figures.columns.map(() => '0').join(', '))
  return sql`
    select ${part}::int as part, f.day, f.currency, ${columnList(figures.columns, 'f')}, f.computed_at, f.is_now
    from (${figureRows(figures, known, filter)}) f
    union all
    select ${part}::int, a.day, ${venture.currency}, ${zeros}, null, a.day = any (${missing}::date[])
    from unnest(${days}::date[]) as a (day) where a.day <= ${venture.today}`
}

function daysOf(parts: readonly Part[]): RawBuilder<unknown> {
  const all = parts.flatMap(({ known, sparks }, part) =>
    known.days.map((day, index) => ({ part, day, period: known.periods[index], spark: sparks[index] })),
  )
  return sql`unnest(
    ${all.map(({ part }) => part)}::int[], ${all.map(({ day }) => day)}::date[],
    ${all.map(({ period }) => period)}::date[], ${all.map(({ spark }) => spark)}::date[]) as a (part, day, period, spark)`
}
