import type { HoldingsPicture } from '@holdfast/contract'
import type { AssetKind, ValuationMethod } from '@holdfast/engine/holdings'
import { type Day, daysBetween } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { WhichEntity } from './accounts.ts'

type Valued = HoldingsPicture['assets'][number]
export type HeldAsset = Valued & { readonly currency: string }

type Row = {
  readonly id: string
  readonly name: string
  readonly entityId: string
  readonly entityName: string
  readonly kind: AssetKind
  readonly currency: string
  readonly day: Day | null
  readonly minor: number | null
  readonly method: ValuationMethod | null
  readonly author: string | null
}

/** What is held on a day, each with its latest valuation by then: by currency, the most valuable first, unvalued last. */
export async function valuedAssets(
  db: Reads,
  { ventureId, entityId }: WhichEntity,
  on: Day,
): Promise<readonly HeldAsset[]> {
  const { rows } = await sql<Row>`
    select a.asset_id as id, a.name, a.entity_id as "entityId", a.entity_name as "entityName", a.kind, a.currency, v.day,
      v.value_minor as minor, v.method, v.author
    from holdings.asset_facts a
    left join lateral (
      select l.day, l.value_minor, l.method, l.author from holdings.valuation_facts l
      where l.venture_id = a.venture_id and l.asset_id = a.asset_id and l.day <= ${on}::date order by l.day desc limit 1) v on true
    where a.venture_id = ${ventureId} and (${entityId ?? null}::uuid is null or a.entity_id = ${entityId ?? null}::uuid)
      and (a.acquired_on is null or a.acquired_on <= ${on}::date) and (a.disposed_on is null or a.disposed_on >= ${on}::date)
    order by a.currency, v.value_minor desc nulls last, a.name, a.asset_id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    entity: { id: row.entityId, name: row.entityName },
    kind: row.kind,
    currency: row.currency,
    value: row.minor === null ? null : { minor: row.minor, currency: row.currency },
    day: row.day,
    ageDays: row.day === null ? null : daysBetween(row.day, on),
    method: row.method,
    author: row.author,
  }))
}
