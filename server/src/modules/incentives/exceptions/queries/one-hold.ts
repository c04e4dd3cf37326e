import type { Hold } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdRows } from './hold-rows.ts'

export async function oneHold(db: Reads, caller: Caller, ventureId: VentureId, id: string): Promise<Hold> {
  const [hold] = await holdRows(db, caller, sql`h.venture_id = ${ventureId} and h.id = ${id}`, 1)
  return hold ?? refuse('not_found', 'hold.not_found', 'There is no such hold for you to see.')
}
