import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { takeBack } from '../store/take-back.ts'

type Input = ParsedInput<typeof contract.loadRecord.voidCheckCall>

/** A mistaken call is struck out; the one before it is the newest again. */
export async function voidCheckCall(tx: Tx, caller: Caller, { id, callId, reason }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  await takeBack(tx, caller, held, { kept: 'check_calls', id: callId, reason })
  return { ventureId: held.venture.id, id: held.load.id }
}
