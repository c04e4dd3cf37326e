import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export async function publishVersion(_tx: Tx, _caller: Caller, _input: ParsedInput<typeof contract.incentives.publishVersion>): Promise<{ ventureId: string; id: string }> {
  throw new Error('being written')
}
