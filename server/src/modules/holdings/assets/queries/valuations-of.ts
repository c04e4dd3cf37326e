import type { Valuation } from '@holdfast/contract'
import type { HoldingSource } from '@holdfast/engine/holdings'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { toValue, type ValuationRow } from '../store/asset-row.ts'
import type { FoundAsset } from './found-asset.ts'

type Told = Pick<
  ValuationRow,
  'value_minor' | 'method' | 'author' | 'source' | 'recorded_at' | 'version' | 'void_reason'
> & { readonly recorder: { readonly id: string; readonly name: string } | null }
type Found = Told & Pick<ValuationRow, 'id' | 'day'>
type Earlier = Told & { readonly valuation_id: string }

const MOST = 400

/** Those that count, the latest day first, each with what it said before. */
export async function valuationsOf(
  db: Reads,
  { venture_id: ventureId, id, currency }: Pick<FoundAsset, 'venture_id' | 'id' | 'currency'>,
): Promise<Valuation[]> {
  const { rows } = await sql<Found>`
    select v.*, ${personNamed('v.recorded_by')} as recorder from holdings.valuations v
    where v.venture_id = ${ventureId} and v.asset_id = ${id} and v.voided_at is null order by v.day desc limit ${MOST}`.execute(
    db,
  )
  const earlier = await sql<Earlier>`
    select h.*, ${personNamed('h.recorded_by')} as recorder from holdings.valuation_history h
    where h.venture_id = ${ventureId} and h.valuation_id = any (${rows.map((row) => row.id)}::uuid[])
    order by h.version desc limit ${MOST}`.execute(db)
  const before = Map.groupBy(earlier.rows, (row) => row.valuation_id)
  return rows.map((row) => ({
    id: row.id,
    day: row.day,
    ...told(row, currency),
    history: (before.get(row.id) ?? []).map((each) => ({ ...told(each, currency), voidReason: each.void_reason })),
  }))
}

function told(row: Told, currency: string) {
  const { valueMinor, method, author } = toValue(row)
  return {
    value: { minor: valueMinor, currency },
    method,
    author,
    source: row.source as HoldingSource,
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
    version: row.version,
  }
}
