import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export async function commitDay(_db: Tx, _caller: Caller, _input: ParsedInput<typeof contract.incentives.commitDay>): Promise<Reply<typeof contract.incentives.commitDay>> {
  throw new Error('being written')
}
