import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { LAST_ID } from '../../../../platform/http/cursor.ts'
import type { Sight } from '../../policy.ts'
import { dayOf, quoteConditions, type WantedQuotes } from './wanted-quotes.ts'

type Sql = RawBuilder<unknown>

/** How the quotes `q` of a walk are ordered: by `place_day` and entry, or by entry alone. */
export type QuoteWalk = { readonly order: Sql; readonly isByDay: boolean; readonly quotes: Sql }

/**
 * The quotes that are wanted, in order and at most `limit` of them, with `place_day` beside their columns. null: the
 * caller sees none. In ventures where a caller sees only their own, it is the quotes that they sell.
 */
export function walkQuotes(caller: Caller, { whole, credited }: Sight, wanted: WantedQuotes): QuoteWalk | null {
  const me = caller.person?.id ?? FIRST_ID
  const walks = [
    ...(whole.length > 0 ? [walkOf(whole, wanted, me, sql``)] : []),
    ...(credited.length > 0 ? [walkOf(credited, wanted, me, sql`and q.salesperson_id = ${me}`)] : []),
  ]
  if (walks.length === 0) return null
  const isByDay = dayOf(wanted) !== null
  const direction = directionOf(wanted)
  const order = sql`${isByDay ? sql`q.place_day ${direction},` : sql``} q.id ${direction}`
  const quotes = sql`select * from (${sql.join(walks, sql` union all `)}) q order by ${order} limit ${wanted.limit}`
  return { order, isByDay, quotes }
}

/**
 * A walk along one index per venture, merged. `= any (array[…])` and the order by both columns bind the walk to an index
 * that begins with the venture.
 */
function walkOf(ventures: readonly VentureId[], wanted: WantedQuotes, me: string, only: Sql): Sql {
  const direction = directionOf(wanted)
  const day = dayOf(wanted)
  return sql`
    select q.* from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select q.*, ${day ?? sql`null::date`} as place_day from freight.quotes q
      where q.venture_id = any (array[v.id]) ${onwards(wanted)} ${only} ${quoteConditions(wanted, me)}
      order by q.venture_id ${direction}, ${day ? sql`${day} ${direction},` : sql``} q.id ${direction} limit ${wanted.limit}) q`
}

function directionOf({ sort }: WantedQuotes): Sql {
  return sort === 'newest' ? sql`desc` : sql`asc`
}

/** Nothing at the start of a list by days, which its days bound; elsewhere the walk needs a bound to begin at. */
function onwards(wanted: WantedQuotes): Sql {
  const { after, sort } = wanted
  const day = dayOf(wanted)
  const beyond = sort === 'newest' ? sql`<` : sql`>`
  if (day) return after ? sql`and (${day}, q.id) ${beyond} (${after.day}::date, ${after.id}::uuid)` : sql``
  return sql`and q.id ${beyond} ${after?.id ?? (sort === 'newest' ? LAST_ID : FIRST_ID)}`
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000'
