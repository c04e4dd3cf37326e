import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function verifyPay(_db: Reads, _caller: Caller, _input: ParsedInput<typeof contract.incentives.verifyPay>): Promise<Reply<typeof contract.incentives.verifyPay>> {
  throw new Error('being written')
}
