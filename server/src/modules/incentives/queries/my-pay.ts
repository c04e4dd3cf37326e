import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function myPay(_db: Reads, _caller: Caller, _input: ParsedInput<typeof contract.incentives.myPay>): Promise<Reply<typeof contract.incentives.myPay>> {
  throw new Error('being written')
}
