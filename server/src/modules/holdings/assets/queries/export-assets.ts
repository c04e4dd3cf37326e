import type { AssetRow, contract, ParsedInput } from '@holdfast/contract'
import { ASSET_KIND_NAMES, VALUATION_METHOD_NAMES } from '@holdfast/engine/holdings'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { refuseIfTooMany, walk } from '../../store/walk.ts'
import { assetsFound, type FoundAsset, isWantedAsset, toListedAsset } from './found-asset.ts'

type Input = ParsedInput<typeof contract.holdings.exportAssets>
type Column = readonly [header: string, cell: (asset: AssetRow) => CsvCell]

/** Blank: unknown. */
const COLUMNS: readonly Column[] = [
  ['Asset', (asset) => asset.name],
  ['Kind', (asset) => ASSET_KIND_NAMES[asset.kind]],
  ['Company', (asset) => asset.entity.name],
  ['Currency', (asset) => asset.currency],
  ['Value', (asset) => moneyCell(asset.latest?.value.minor ?? null, asset.currency)],
  ['Valued on', (asset) => asset.latest?.day ?? null],
  ['Days old', (asset) => asset.latest?.ageDays ?? null],
  ['Method', (asset) => asset.latest && VALUATION_METHOD_NAMES[asset.latest.method]],
  ['Valued by', (asset) => asset.latest?.author ?? null],
  ['Acquired on', (asset) => asset.acquiredOn],
  ['Disposed on', (asset) => asset.disposedOn],
]

/** The list as a file; longer than the limit it is refused at once. */
export async function exportAssets(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const { name } = ventureOf(caller, input.ventureId)
  const wanted = isWantedAsset(caller, input)
  await refuseIfTooMany(db, sql`${assetsFound} where ${wanted}`, 'assets')
  const pageAfter = (after: FoundAsset | null, limit: number) => sql<FoundAsset>`
    ${assetsFound} where ${wanted} ${after ? sql`and (a.name, a.id) > (${after.name}, ${after.id}::uuid)` : sql``}
    order by a.name, a.id limit ${limit}`
  return {
    name: `${name} assets`,
    header: COLUMNS.map(([header]) => header),
    rows: walk(db, pageAfter, (row) => COLUMNS.map(([, cell]) => cell(toListedAsset(caller, row)))),
  }
}
