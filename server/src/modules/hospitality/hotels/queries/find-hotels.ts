import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelSight } from '../../policy.ts'
import { inSight } from './hotels-in-sight.ts'

type Row = { readonly ventureId: VentureId; readonly id: string; readonly name: string; readonly code: string }

/** Where every hotel is seen, where only some, and which these are. */
export async function hotelsInSearch(db: Reads, caller: Caller) {
  const { whole, assigned } = hotelSight(caller)
  if (assigned.length === 0) return { whole, partly: [], own: [] }
  const { rows } = await sql<{ id: string }>`
    select h.id from hospitality.hotels h where h.venture_id = any (${[...assigned]}::uuid[]) and ${inSight(caller)}`.execute(
    db,
  )
  return { whole, partly: assigned, own: rows.map(({ id }) => id) }
}

/** Those of these hotels that stand and that the caller sees. */
export async function findHotels(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select h.venture_id as "ventureId", h.id, h.name, h.code from hospitality.hotels h
    where h.id = any (${[...ids]}::uuid[]) and ${inSight(caller)} and h.voided_at is null`.execute(db)
  return rows.map(({ name, code, ...hotel }) => ({ kind: 'hotel', ...hotel, title: name, detail: `Hotel, ${code}` }))
}
