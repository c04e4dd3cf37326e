import type { Day, Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { columnList, type FigureTable } from '../store/figure-table.ts'
import type { AskedDays } from './asked-days.ts'

/** The sums of a period and currency; `period` null: of the whole range. */
export type PeriodSums<Column extends string> = {
  readonly period: Day | null
  readonly currency: string
  readonly as_of: Instant
  readonly is_now: boolean
} & { readonly [C in Column]: number }

/**
 * Stored days as they are; a day without a row is counted from the facts by the text that rewrites days, and so is one
 * that was last written before it began, which cannot know its flags. Every day up to today has at least zeros in the
 * venture's currency, so that a series has no gaps. `filter` names the row `f`.
 */
export async function sumPeriods<C extends string>(
  db: Reads,
  figures: FigureTable<C>,
  asked: AskedDays,
  filter: RawBuilder<unknown> = sql`true`,
): Promise<readonly PeriodSums<C>[]> {
  const { venture, now } = asked
  const columns = columnList(figures.columns, 'f')
  const table = sql.table(figures.table)
  const missing = sql`array (select a.day from asked a where not a.is_stored)`
  const { rows } = await sql<PeriodSums<C>>`
    with asked as materialized (
      select a.day, a.period, exists (
        select from ${table} k where k.venture_id = ${venture.id} and k.day = a.day and (k.computed_at >= a.starts_at or a.day > ${venture.today})
      ) as is_stored
      from unnest(${asked.days}::date[], ${asked.periods}::date[], ${asked.starts}::timestamptz[]) as a (day, period, starts_at)
    ), figures as (
      select f.day, f.currency, ${columns}, f.computed_at, false as is_now
      from asked a join ${table} f on f.venture_id = ${venture.id} and f.day = a.day where a.is_stored and ${filter}
      union all
      select f.day, f.currency, ${columns}, ${now}::timestamptz, true
      from (${figures.fromFacts({ ventureId: venture.id, days: missing, today: venture.today })}) f where ${filter}
      union all
      select a.day, ${venture.currency}, ${sql.raw(figures.columns.map(() => '0').join(', '))}, null, null
      from asked a where a.day <= ${venture.today}
    )
    select a.period, f.currency, ${sql.join(figures.columns.map(total))},
      coalesce(max(f.computed_at), ${now}) as as_of, coalesce(bool_or(f.is_now), true) as is_now
    from figures f join asked a on a.day = f.day
    group by grouping sets ((a.period, f.currency), (f.currency))
    order by a.period, f.currency`.execute(db)
  return rows
}

/** The sum of bigints is numeric, which would arrive as text. */
function total(column: string): RawBuilder<unknown> {
  return sql`sum(${sql.ref(`f.${column}`)})::bigint as ${sql.ref(column)}`
}
