import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sumsOf } from '../../store/figure-table.ts'

/** A key that stands alone, or (`key` null) the `many` others in one. Sums are exact text. */
export type TopRow<G extends string, C extends string> = {
  readonly key: string | null
  readonly many: number
} & { readonly [column in G | C]: string }

export type TopOf<G extends string, C extends string> = {
  /** Has the groups, `key` and the columns. */
  readonly rows: RawBuilder<unknown>
  /** Each has its own ranking. */
  readonly groups: readonly [G, ...G[]]
  readonly columns: readonly C[]
  /** The column that ranks, the most first, and the one that says whether there is anything to show. */
  readonly by: C
  readonly counted: C
  readonly top: number
  /** Shares add up to fractions, everything else to whole numbers, which are added more quickly. */
  readonly type: 'bigint' | 'numeric'
}

/** In order within each group, the rest last. Ranked by the database: thousands of keys come back as a few rows. */
export async function topRows<G extends string, C extends string>(
  db: Reads,
  { rows, groups: names, columns, by, counted, top, type }: TopOf<G, C>,
): Promise<readonly TopRow<G, C>[]> {
  const groups = sql.join(names.map((name) => sql.ref(name)))
  const ranked = sql`${sql.ref(by)} desc, ${sql.ref(counted)} desc, key`
  const found = await sql<TopRow<G, C>>`
    with sums as (
      select ${groups}, f.key, ${sumsOf(columns, 'f', type)} from (${rows}) f group by ${groups}, f.key
    ), ranked as (
      select *, row_number() over (partition by ${groups} order by ${ranked}) as place from sums where ${sql.ref(counted)} > 0
    ), shown as (select *, case when place <= ${top} then key end as alone from ranked)
    select ${groups}, alone as key, count(*)::int as many, ${sumsOf(columns, 'shown', 'numeric')} from shown
    group by ${groups}, alone order by ${groups}, min(place)`.execute(db)
  return found.rows
}
