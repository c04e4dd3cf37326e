import { carrierFellOff, coverLoad } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { passGate } from '../companies/pass-gate.ts'
import { contextOf } from '../context.ts'
import { type CoverInput, isSameCover, toCover } from '../cover.ts'
import { authorizeWish } from '../policy.ts'
import { requireCarrier } from '../store/find-carrier.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { recordFallOffs } from '../store/record-fall-offs.ts'
import { requireDriver } from '../store/require-people.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = CoverInput & { readonly reason: string; readonly overrideReason?: string | undefined }

/**
 * COVERED by one → COVERED by another that the gate lets pass: the first one falls off and the next one takes the load, or
 * neither happens.
 */
export async function recoverLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'fall_off', held.load)
  authorizeWish(caller, 'cover', held.load)
  const carrierId = await requireCarrier(tx, held.venture.id, input.carrierId)
  const cover = toCover({ ...input, carrierId })
  const context = contextOf(caller, held.venture)
  const opened = carrierFellOff(held.load, { cause: 'OTHER', reason: input.reason }, context)
  if (isSameCover(held.load, coverLoad(opened.next, cover, context).next)) return
  await requireDriver(tx, held.venture.id, cover)
  const { overrideReason } = input
  const override = carrierId && (await passGate(tx, caller, held.venture, held.load, { carrierId, overrideReason }))
  const covered = coverLoad(opened.next, { ...cover, override: override || undefined }, context)
  const events = [...opened.events, ...covered.events]
  await saveLoad(tx, held, covered.next)
  await recordFallOffs(tx, covered.next, events)
  publish(tx, caller, held.venture.id, events)
}
