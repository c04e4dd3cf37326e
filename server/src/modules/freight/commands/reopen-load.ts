import { reopenLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { passGate } from '../companies/pass-gate.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly reason: string; readonly overrideReason?: string | undefined }

/**
 * LOST or CANCELLED → where the evidence puts it. A carrier that has it again passes the gate as when it took it first.
 * Refuses `carrier.blocked`.
 */
export async function reopenLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'reopen', held.load)
  const context = contextOf(caller, held.venture)
  const { reason, overrideReason } = input
  const { carrierId } = decide(held.load, { reason }, context).next
  const override = carrierId && (await passGate(tx, caller, held.venture, held.load, { carrierId, overrideReason }))
  const { next, events } = decide(held.load, { reason, override: override || undefined }, context)
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
