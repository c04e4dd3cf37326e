import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { LAST_ID } from '../../../platform/http/cursor.ts'

type Sql = RawBuilder<unknown>

/** Where a list goes on: after this record, and (in a list by days) this day. */
export type Place = { readonly day: Day | null; readonly id: string }
export type Going = {
  readonly sort: 'newest' | 'oldest'
  readonly after: Place | undefined
  readonly limit: number
}

/** The place that the parts of a cursor name. */
export function placeIn(cursor: readonly string[] | null): Place | undefined {
  const [id = '', day = ''] = cursor ?? []
  return cursor === null ? undefined : { id, day: day === '' ? null : day }
}

/** Records under a name in SQL, and the day of theirs that orders them before the order of entry; null: nothing does. */
export type Listed = { readonly as: 'l' | 'q'; readonly day: Sql | null }

/** How the records of a walk are ordered: by `place_day` and entry, or by entry alone. */
export type Walk = { readonly order: Sql; readonly isByDay: boolean; readonly rows: Sql }

/** At most `limit` records of all walks together, with `place_day` beside their columns; null where there is none to walk. */
export function mergeWalks(walks: readonly Sql[], { as, day }: Listed, going: Going): Walk | null {
  if (walks.length === 0) return null
  const [record, direction] = [sql.ref(as), directionOf(going)]
  const order = sql`${day ? sql`${record}.place_day ${direction},` : sql``} ${record}.id ${direction}`
  const rows = sql`select * from (${sql.join(walks, sql` union all `)}) ${record} order by ${order} limit ${going.limit}`
  return { order, isByDay: day !== null, rows }
}

type Walked = Listed & { readonly table: Sql; readonly columns: Sql; readonly conditions: Sql }

/**
 * A walk along one index per venture. `= any (array[…])` and the order by all columns are what binds the walk to an index
 * that begins with the venture: by id alone it would pass through every other venture's records.
 */
export function walkIndex(ventures: readonly VentureId[], walked: Walked, going: Going): Sql {
  const { as, day, table, columns, conditions } = walked
  const [record, direction] = [sql.ref(as), directionOf(going)]
  return sql`
    select ${record}.* from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select ${columns}, ${day ?? NO_DAY} as place_day from ${table} ${record}
      where ${record}.venture_id = any (array[v.id]) ${onwards(sql`${record}.id`, day, going)} ${conditions}
      order by ${record}.venture_id ${direction}, ${day ? sql`${day} ${direction},` : sql``} ${record}.id ${direction}
      limit ${going.limit}) ${record}`
}

export function directionOf({ sort }: Pick<Going, 'sort'>): Sql {
  return sort === 'newest' ? sql`desc` : sql`asc`
}

/** Nothing at the start of a list by days, which its days bound; elsewhere the walk needs a bound to begin at. */
export function onwards(id: Sql, day: Sql | null, { after, sort }: Pick<Going, 'after' | 'sort'>): Sql {
  const beyond = sort === 'newest' ? sql`<` : sql`>`
  if (day) return after ? sql`and (${day}, ${id}) ${beyond} (${after.day}::date, ${after.id}::uuid)` : sql``
  return sql`and ${id} ${beyond} ${after?.id ?? (sort === 'newest' ? LAST_ID : FIRST_ID)}`
}

export const NO_DAY = sql`null::date`
/** Comes before every record, and is nobody's. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'
