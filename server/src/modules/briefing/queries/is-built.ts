import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { editionOfDay } from './edition-of-day.ts'
import { ventureAtWork } from './venture-at-work.ts'

/** Whether the edition of the venture's today stands. */
export async function isBuilt(db: Reads, caller: Caller, ventureId: VentureId): Promise<boolean> {
  const { today } = await ventureAtWork(db, caller, ventureId)
  return (await editionOfDay(db, ventureId, today)) !== null
}
