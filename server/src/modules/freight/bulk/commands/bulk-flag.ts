import type { contract, LoadsDone, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { markLoad } from '../../commands/flag-load.ts'
import { overLoads } from '../over-loads.ts'

type Input = ParsedInput<typeof contract.loadBulk.bulkFlag>

/** Raises or clears a flag on many loads. */
export function bulkFlag(tx: Tx, caller: Caller, { ventureId, loadIds, ...mark }: Input): Promise<LoadsDone> {
  return overLoads(tx, caller, { ventureId, loadIds }, (held) => markLoad(tx, caller, held, mark))
}
