import { nightVoided } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { NightRef } from '../night-ref.ts'
import { holdNight } from '../store/hold-night.ts'
import { saveVoid } from '../store/void-night.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken night out of every figure; voiding it again changes nothing. */
export async function voidNight(tx: Tx, caller: Caller, { id, reason }: Input): Promise<NightRef> {
  const { hotel, venture, night } = await holdNight(tx, caller, id)
  authorizeManaging(caller, venture.id, 'void nights of this hotel')
  if (!night.isVoid) {
    await saveVoid(tx, caller, venture.id, night, reason)
    publish(tx, caller, venture.id, [nightVoided(hotel, night.day)])
  }
  return { ventureId: venture.id, id }
}
