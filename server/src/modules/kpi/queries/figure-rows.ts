import { type RawBuilder, sql } from 'kysely'
import { columnList, type FigureTable } from '../store/figure-table.ts'
import type { KnownDays } from './known-days.ts'

/**
 * The rows of the asked days, keys and columns with `computed_at` and `is_now`: as they are stored, and of missing days
 * as the text that rewrites days counts them. `filter` names the row `f`.
 */
export function figureRows(
  figures: FigureTable,
  known: KnownDays,
  filter: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const { venture, from, to, missing } = known
  const all = columnList([...figures.keys, ...figures.columns], 'f')
  const stored = sql`
    select ${all}, f.computed_at, false as is_now from ${sql.table(figures.table)} f
    where f.venture_id = ${venture.id} and f.day between ${from} and ${to} and ${filter}`
  return missing.length === 0
    ? stored
    : sql`${stored} and f.day <> all (${missing}::date[]) union all ${missingRows(figures, known, filter)}`
}

/** Only the missing days. */
export function missingRows(
  figures: FigureTable,
  { venture, missing, hours, now }: KnownDays,
  filter: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const all = columnList([...figures.keys, ...figures.columns], 'f')
  const asked = { ventureId: venture.id, days: sql`${missing}::date[]`, today: venture.today, hours }
  return sql`select ${all}, ${now}::timestamptz as computed_at, true as is_now from (${figures.fromFacts(asked)}) f where ${filter}`
}
