import type { OwnRate } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { ownRateRows } from './own-rate-rows.ts'

export async function oneOwnRate(db: Reads, caller: Caller, ventureId: VentureId, id: string): Promise<OwnRate> {
  const [own] = await ownRateRows(db, caller, sql`o.venture_id = ${ventureId} and o.id = ${id}`)
  return own ?? refuse('not_found', 'override.not_found', 'There is no such rate for you to see.')
}
