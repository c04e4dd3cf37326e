import type { contract, ParsedInput } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Sight } from '../policy.ts'
import { type ListedLoad, listedColumns, listedLoad } from './listed-load.ts'

type Wanted = Omit<ParsedInput<typeof contract.freight.listLoads>, 'cursor' | 'ventureId'> & {
  readonly after: string | undefined
}
type Sql = RawBuilder<unknown>

/**
 * The page is built as JSON by the database. Names and flags are scalar sub-selects: whatever is guessed of the page's
 * size, they stay one index probe a row, where a join may turn into reading all customers.
 */
export async function pageOfLoads(
  db: Reads,
  caller: Caller,
  sight: Sight,
  wanted: Wanted,
): Promise<readonly ListedLoad[]> {
  const sources = [
    ...(sight.whole.length > 0 ? [everyLoad(sight.whole, wanted)] : []),
    ...(sight.credited.length > 0 ? [creditedLoads(sight.credited, wanted, personOf(caller))] : []),
  ]
  if (sources.length === 0) return []
  const direction = directionOf(wanted)
  const page = await sql<{ readonly loads: readonly ListedLoad[] }>`
    select coalesce(json_agg(${listedLoad} order by l.id ${direction}), '[]') as loads
    from (select ${listedColumns} from (${sql.join(sources, sql` union all `)}) l order by l.id ${direction} limit ${wanted.limit}) l
  `.execute(db)
  return page.rows[0]?.loads ?? []
}

/**
 * A walk along one index per venture, merged. `= any (array[…])` and the order by both columns are what binds the walk
 * to an index that begins with the venture: by id alone it would pass through every other venture's loads.
 */
function everyLoad(ventures: readonly VentureId[], wanted: Wanted): Sql {
  const direction = directionOf(wanted)
  return sql`
    select ${listedColumns} from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select ${listedColumns} from freight.loads l
      where l.venture_id = any (array[v.id]) and ${onwards(sql`l.id`, wanted)} ${conditions(wanted)}
      order by l.venture_id ${direction}, l.id ${direction} limit ${wanted.limit}) l`
}

/** A walk along the person's credits, each load looked up once; `offset 0` keeps it from turning into a join of all. */
function creditedLoads(ventures: readonly VentureId[], wanted: Wanted, personId: UserId): Sql {
  const direction = directionOf(wanted)
  return sql`
    select ${listedColumns} from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select ${listedColumns} from (
        select distinct c.load_id from freight.load_credits c
        where c.venture_id = v.id and c.user_id = ${personId} and ${onwards(sql`c.load_id`, wanted)}
        order by c.load_id ${direction}) c
      cross join lateral (
        select ${listedColumns} from freight.loads l
        where l.venture_id = v.id and l.id = c.load_id ${conditions(wanted)} offset 0) l
      order by c.load_id ${direction} limit ${wanted.limit}) l`
}

function directionOf({ sort }: Wanted): Sql {
  return sort === 'newest' ? sql`desc` : sql`asc`
}

function onwards(id: Sql, { sort, after }: Wanted): Sql {
  return sort === 'newest' ? sql`${id} < ${after ?? LAST_ID}` : sql`${id} > ${after ?? FIRST_ID}`
}

function conditions({ status, customerId, carrierId, flag, billedOn, unknownCost }: Wanted): Sql {
  return sql`and l.voided_at is null and not l.is_test
    ${status === undefined ? NOTHING : sql`and l.status = ${status}`}
    ${customerId === undefined ? NOTHING : sql`and l.customer_id = ${customerId}`}
    ${carrierId === undefined ? NOTHING : sql`and l.carrier_id = ${carrierId}`}
    ${billedOn === undefined ? NOTHING : sql`and l.billing_date = ${billedOn}`}
    ${unknownCost === undefined ? NOTHING : sql`and l.cost_minor ${unknownCost === 'true' ? sql`is null` : sql`is not null`}`}
    ${flag === undefined ? NOTHING : withFlag(flag)}`
}

/** Open flags are few, so their loads are looked up rather than searched for. */
function withFlag(kind: string): Sql {
  return sql`and l.id = any (array(
    select f.load_id from freight.load_flags f where f.venture_id = v.id and f.kind = ${kind} and f.cleared_at is null))`
}

const NOTHING = sql``
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
