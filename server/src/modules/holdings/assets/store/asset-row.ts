import type { Asset, AssetKind, ValuationMethod, Value } from '@holdfast/engine/holdings'
import type { AssetId, EntityId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type AssetTableRow = Selectable<DB['holdings.assets']>
export type ValuationRow = Selectable<DB['holdings.valuations']>

/** The asset as its rules see it. */
export function toAsset(row: AssetTableRow): Asset {
  return {
    id: row.id as AssetId,
    ventureId: row.venture_id as VentureId,
    entityId: row.entity_id as EntityId,
    name: row.name,
    kind: row.kind as AssetKind,
    currency: row.currency,
    acquiredOn: row.acquired_on,
    disposedOn: row.disposed_on,
    note: row.note,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

export function toValue(row: Pick<ValuationRow, 'value_minor' | 'method' | 'author'>): Value {
  return { valueMinor: row.value_minor, method: row.method as ValuationMethod, author: row.author }
}
