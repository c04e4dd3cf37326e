import { endingRisk, type FreightEvent, type Load } from '@holdfast/engine/freight'
import type { Decision } from '@holdfast/engine/kernel'
import { type Caller, personOf, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { clearFlag, findOpenFlag } from '../store/load-flags.ts'
import { saveLoad } from '../store/save-load.ts'

/** Keeps a step after which the load is no longer under way; the flag AT_RISK comes down with it. */
export async function saveEnd(
  tx: Tx,
  caller: Caller,
  held: HeldLoad,
  decision: Decision<Load, FreightEvent>,
): Promise<void> {
  const { load, venture } = held
  const flag = await findOpenFlag(tx, load, 'AT_RISK')
  const { next, events, ended } = endingRisk(decision, flag, contextOf(caller, venture))
  await saveLoad(tx, held, next)
  const change = { at: caller.now, on: todayIn(venture.zone, caller.now), by: personOf(caller) }
  if (flag && ended) await clearFlag(tx, load, flag, { ...change, reason: ended.reason })
  publish(tx, caller, venture.id, events)
}
