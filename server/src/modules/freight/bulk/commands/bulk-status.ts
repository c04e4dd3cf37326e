import type { contract, LoadsDone, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { takeStep } from '../../commands/change-load.ts'
import { overLoads } from '../over-loads.ts'

type Input = ParsedInput<typeof contract.loadBulk.bulkStatus>

/** One step of the life of many loads. */
export function bulkStatus(tx: Tx, caller: Caller, { step, ...which }: Input): Promise<LoadsDone> {
  return overLoads(tx, caller, which, (held) => takeStep(tx, caller, held, step))
}
