import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export async function draftVersion(_tx: Tx, _caller: Caller, _input: ParsedInput<typeof contract.incentives.draftVersion>): Promise<{ ventureId: string; id: string }> {
  throw new Error('being written')
}
