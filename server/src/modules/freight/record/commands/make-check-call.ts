import type { contract, ParsedInput } from '@holdfast/contract'
import { type CheckCall, checkCheckCall } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { markLoad } from '../../commands/flag-load.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { utc, utcOrNull } from '../../utc.ts'
import { insertCheckCall } from '../store/check-calls.ts'

type Input = ParsedInput<typeof contract.loadRecord.makeCheckCall>

/** Records what the driver said. A late one raises the flag in the same step when a reason is given. */
export async function makeCheckCall(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  authorizeWish(caller, 'check_call', held.load)
  const call = toCheckCall(input, caller)
  checkCheckCall(held.load, call, caller.now)
  if (input.atRisk !== undefined) await markLoad(tx, caller, held, { kind: 'AT_RISK', up: true, reason: input.atRisk })
  await insertCheckCall(tx, held.load, call, held.holder)
  return { ventureId: held.venture.id, id: held.load.id }
}

function toCheckCall(input: Input, { now }: Caller): CheckCall {
  return {
    at: utc(input.at ?? now),
    method: input.method,
    contact: input.contact ?? null,
    place: input.place ?? null,
    eta: utcOrNull(input.eta),
    isLate: input.isLate,
    note: input.note ?? null,
  }
}
