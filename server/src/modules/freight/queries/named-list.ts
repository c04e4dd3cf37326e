import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf } from '../../../platform/http/page.ts'
import { namedLike, onwards } from './named-like.ts'

type Endpoint = typeof contract.freight.listCustomers
type Named = Reply<Endpoint>['items'][number]

/** By name, as the database orders bytes; one walk along the name index per venture, merged. */
export async function namedList(
  db: Reads,
  table: 'customers' | 'carriers',
  ventureIds: readonly VentureId[],
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const page = await sql<Named>`
    select n.id, n.venture_id as "ventureId", n.name, n.status
    from unnest(${ventureIds}::uuid[]) v (id) cross join lateral (
      select n.venture_id, n.id, n.name, n.status from ${sql.table(`freight.${table}`)} n
      where n.venture_id = v.id and n.voided_at is null and not n.is_test and n.merged_into is null ${namedLike('n', table, input.startsWith)} ${onwards('n', after)}
      order by n.name, n.id limit ${input.limit + 1}) n
    order by n.name, n.id limit ${input.limit + 1}`.execute(db)
  return pageOf(input, page.rows, (last) => [last.name, last.id])
}
