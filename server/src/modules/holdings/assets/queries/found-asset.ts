import type { AssetRow, contract, ParsedInput } from '@holdfast/contract'
import type { AssetKind, ValuationMethod } from '@holdfast/engine/holdings'
import { daysBetween } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import { holdingsInSight } from '../../policy.ts'
import { contains } from '../../store/contains.ts'
import { todayOf } from '../../store/today-of.ts'
import type { AssetTableRow } from '../store/asset-row.ts'

export type AssetFilters = Omit<ParsedInput<typeof contract.holdings.exportAssets>, 'ventureId'> & {
  readonly ventureId?: string | undefined
}
export type FoundAsset = AssetTableRow & {
  readonly entity_name: string
  readonly latest_day: string | null
  readonly latest_minor: number | null
  readonly latest_method: string | null
  readonly latest_author: string | null
}

/** Assets `a` of companies `e` with their latest valuation `v` that counts. */
export const assetsFound: RawBuilder<unknown> = sql`
  select a.*, e.name as entity_name, v.day as latest_day, v.value_minor as latest_minor, v.method as latest_method,
    v.author as latest_author
  from holdings.assets a
  join holdings.entities e on e.venture_id = a.venture_id and e.id = a.entity_id
  left join lateral (
    select l.day, l.value_minor, l.method, l.author from holdings.valuations l
    where l.venture_id = a.venture_id and l.asset_id = a.id and l.voided_at is null order by l.day desc limit 1) v on true`

/** What an asset must be to be in the list. */
export function isWantedAsset(caller: Caller, filters: AssetFilters): RawBuilder<boolean> {
  const { ventureId, entityId, kind, currency, state, search } = filters
  const wishes = [
    ...(entityId === undefined ? [] : [sql`a.entity_id = ${entityId}`]),
    ...(kind === undefined ? [] : [sql`a.kind = ${kind}`]),
    ...(currency === undefined ? [] : [sql`a.currency = ${currency}`]),
    ...(state === undefined ? [] : [state === 'disposed' ? isDisposed(caller) : sql`not ${isDisposed(caller)}`]),
    ...(search === undefined ? [] : [contains('a.name', search)]),
  ]
  const inSight = sql`a.venture_id = any (${holdingsInSight(caller, ventureId)}::uuid[]) and a.voided_at is null`
  return sql<boolean>`${sql.join([inSight, ...wishes], sql` and `)}`
}

/** By the today of each venture. */
function isDisposed(caller: Caller): RawBuilder<unknown> {
  return sql`coalesce(a.disposed_on < ${todayOf(caller, 'a')}, false)`
}

export function toListedAsset(caller: Caller, row: FoundAsset): AssetRow {
  return {
    id: row.id,
    ventureId: row.venture_id,
    entity: { id: row.entity_id, name: row.entity_name },
    name: row.name,
    kind: row.kind as AssetKind,
    currency: row.currency,
    acquiredOn: row.acquired_on,
    disposedOn: row.disposed_on,
    latest: latestOf(row, ventureOf(caller, row.venture_id).today),
  }
}

function latestOf(row: FoundAsset, today: string): AssetRow['latest'] {
  const { latest_day: day, latest_minor: minor, latest_method: method, latest_author: author, currency } = row
  if (day === null || minor === null || method === null || author === null) return null
  const ageDays = daysBetween(day, today)
  return { day, value: { minor, currency }, method: method as ValuationMethod, author, ageDays }
}
