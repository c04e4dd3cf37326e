import type { Call as CallView } from '@holdfast/contract'
import type { Call } from '@holdfast/engine/bpo'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { callView } from '../view.ts'
import { callColumns, callRows } from './call-rows.ts'

export async function showCall(db: Reads, caller: Caller, call: Pick<Call, 'ventureId' | 'id'>): Promise<CallView> {
  const [row] = await callRows(
    db,
    sql`select ${callColumns} from bpo.call_logs c where c.venture_id = ${call.ventureId} and c.id = ${call.id}`,
  )
  return row ? callView(row, caller) : refuse('not_found', 'call.not_found', 'There is no such call.')
}
