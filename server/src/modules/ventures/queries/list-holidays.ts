import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireInScope } from '../policy.ts'

type Endpoint = typeof contract.calendar.listHolidays

export async function listHolidays(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = requireInScope(caller, input.id)
  const items = await db
    .selectFrom('ventures.holidays')
    .select(['day', 'name'])
    .where('venture_id', '=', venture.id)
    .where('day', '>=', `${input.year}-01-01`)
    .where('day', '<=', `${input.year}-12-31`)
    .orderBy('day')
    .execute()
  return { items }
}
