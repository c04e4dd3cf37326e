import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function evaluate(_db: Reads, _caller: Caller, _input: ParsedInput<typeof contract.incentives.evaluate>): Promise<Reply<typeof contract.incentives.evaluate>> {
  throw new Error('being written')
}
