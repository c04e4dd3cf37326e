import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function getDaily(_db: Reads, _caller: Caller, _input: ParsedInput<typeof contract.incentives.getDaily>): Promise<Reply<typeof contract.incentives.getDaily>> {
  throw new Error('being written')
}
