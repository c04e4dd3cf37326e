import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export async function commitDays(_tx: Tx, _caller: Caller, _input: { ventureId: VentureId; days: readonly Day[]; reason: string }): Promise<void> {
  throw new Error('being written')
}
