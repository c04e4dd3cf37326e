import type { Day, Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { columnList, type FigureTable, sumsOf } from '../store/figure-table.ts'
import { figureRows } from './figure-rows.ts'
import type { KnownDays } from './known-days.ts'

/** The sums of a period and currency; `period` null: of the whole range. */
export type PeriodSums<Column extends string> = {
  readonly period: Day | null
  readonly currency: string
  readonly as_of: Instant
  readonly is_now: boolean
} & { readonly [C in Column]: number }

/**
 * By period and currency, and of the whole range by currency. Every day up to today has at least zeros in the venture's
 * currency, so that a series has no gaps. `filter` names the row `f`.
 */
export async function sumPeriods<C extends string>(
  db: Reads,
  figures: FigureTable<C>,
  known: KnownDays,
  filter?: RawBuilder<unknown>,
): Promise<readonly PeriodSums<C>[]> {
  const { venture, now, days, periods, missing } = known
  const { rows } = await sql<PeriodSums<C>>`
    with asked as (select * from unnest(${days}::date[], ${periods}::date[]) as a (day, period)), figures as (
      select f.day, f.currency, ${columnList(figures.columns, 'f')}, f.computed_at, f.is_now
      from (${figureRows(figures, known, filter)}) f
      union all
      select a.day, ${venture.currency}, ${sql.raw(figures.columns.map(() => '0').join(', '))}, null, a.day = any (${missing}::date[])
      from asked a where a.day <= ${venture.today}
    )
    select a.period, f.currency, ${sumsOf(figures.columns, 'f')},
      coalesce(max(f.computed_at), ${now}) as as_of, coalesce(bool_or(f.is_now), false) as is_now
    from figures f join asked a on a.day = f.day
    group by grouping sets ((a.period, f.currency), (f.currency))
    order by a.period, f.currency`.execute(db)
  return rows
}
