import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { markDaysOpened } from '../../ventures/index.ts'

/** Publishes `identity.day_opened` for each venture whose day this person had not opened; of parallel calls, one does. */
export async function openDay(
  tx: Tx,
  caller: Caller,
  days: readonly { readonly ventureId: VentureId; readonly day: Day }[],
): Promise<null> {
  const userId = personOf(caller)
  for (const { ventureId, day } of await markDaysOpened(tx, userId, days)) {
    publish(tx, caller, ventureId, [
      { type: 'identity.day_opened', subjectId: userId, days: [day], facts: { userId, day } },
    ])
  }
  return null
}
