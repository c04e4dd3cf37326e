import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function listDaily(_db: Reads, _caller: Caller, _input: ParsedInput<typeof contract.incentives.listDaily>): Promise<Reply<typeof contract.incentives.listDaily>> {
  throw new Error('being written')
}
