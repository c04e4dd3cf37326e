import type { contract, ListSum, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { listSums } from '../../store/list-sums.ts'
import { type AssetFilters, assetsFound, type FoundAsset, isWantedAsset, toListedAsset } from './found-asset.ts'

type Endpoint = typeof contract.holdings.listAssets

/** One page of the assets that the caller sees, by name, and the sums of all of them. */
export async function listAssets(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const onwards = after ? sql`and (a.name, a.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<FoundAsset>`
    ${assetsFound} where ${isWantedAsset(caller, input)} ${onwards} order by a.name, a.id limit ${input.limit + 1}`.execute(
    db,
  )
  return {
    ...shownAs(
      pageOf(input, rows, (last) => [last.name, last.id]),
      (row) => toListedAsset(caller, row),
    ),
    sums: await sumAssets(db, caller, input),
  }
}

/** Over the whole list, whatever page is asked; what was disposed of is worth nothing to the holding any more. */
function sumAssets(db: Reads, caller: Caller, filters: AssetFilters): Promise<ListSum[]> {
  const held = isWantedAsset(caller, { ...filters, state: 'held' })
  return listSums(db, sql`${assetsFound} where ${filters.state === 'disposed' ? sql`false` : held}`)
}
