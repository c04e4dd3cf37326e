import { coverLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { passGate } from '../companies/pass-gate.ts'
import { contextOf } from '../context.ts'
import { type CoverInput, toCover } from '../cover.ts'
import { authorizeWish } from '../policy.ts'
import { requireCarrier } from '../store/find-carrier.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { requireDriver } from '../store/require-people.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = CoverInput & { readonly overrideReason?: string | undefined }

/**
 * OPEN → COVERED by a carrier that the gate lets pass or, in a transport venture, by an own unit. Refuses
 * `carrier.unknown`, `carrier.blocked`.
 */
export async function coverLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'cover', held.load)
  const carrierId = await requireCarrier(tx, held.venture.id, input.carrierId)
  const cover = toCover({ ...input, carrierId })
  const context = contextOf(caller, held.venture)
  // Whether it can be covered at all comes first, and the same cover again is nothing to be judged.
  if (decide(held.load, cover, context).events.length === 0) return
  await requireDriver(tx, held.venture.id, cover)
  const { overrideReason } = input
  const override = carrierId && (await passGate(tx, caller, held.venture, held.load, { carrierId, overrideReason }))
  const { next, events } = decide(held.load, { ...cover, override: override || undefined }, context)
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
