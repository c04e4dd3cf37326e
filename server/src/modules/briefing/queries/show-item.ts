import type { BriefingItem } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { itemView } from '../view.ts'
import { itemRows } from './item-rows.ts'

export async function showItem(db: Reads, caller: Caller, id: string): Promise<BriefingItem> {
  const [row] = await itemRows(
    db,
    sql`select venture_id, id from briefing.items where venture_id = any (${caller.scope}::uuid[]) and id = ${id}`,
  )
  return row ? itemView(caller, row) : refuse('not_found', 'item.not_found', 'There is no such item for you.')
}
