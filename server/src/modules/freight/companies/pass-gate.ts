import type { Load } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, type CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayCorrect } from './company-policy.ts'
import { findGate } from './queries/find-gate.ts'

type Wanted = { readonly carrierId: string; readonly overrideReason: string | undefined }
export type Override = { readonly reason: string; readonly blocks: readonly string[] }

/**
 * Lets a carrier take a load, or refuses `carrier.blocked` with every reason. Whoever may correct lets a refused one pass
 * with a reason of their own, which is kept; warnings were answered before.
 */
export async function passGate(
  tx: Tx,
  caller: Caller,
  venture: CallerVenture,
  load: Pick<Load, 'id' | 'number'>,
  { carrierId, overrideReason }: Wanted,
): Promise<Override | undefined> {
  const gate = await findGate(tx, venture, carrierId)
  if (gate?.verdict !== 'BLOCK') return undefined
  const reasons = gate.reasons.filter(({ level }) => level === 'BLOCK')
  const sentences = reasons.map(({ sentence }) => sentence)
  if (overrideReason === undefined)
    refuse('conflict', 'carrier.blocked', sentences.join(' '), { carrierId, reasons: gate.reasons })
  authorize(mayCorrect(caller, venture.id), 'let a carrier take a load that the gate refuses')
  const override = { reason: overrideReason, blocks: sentences }
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'freight.override_carrier_gate',
    subject: { kind: 'load', id: load.id },
    after: { load: load.number, carrierId, reason: overrideReason, blocks: reasons.map(({ code }) => code) },
  })
  return override
}
