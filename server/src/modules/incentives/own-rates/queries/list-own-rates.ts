import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayEditPlans } from '../../policy.ts'
import { ownRateRows } from './own-rate-rows.ts'

type Endpoint = typeof contract.ownRates.listOwnRates

export async function listOwnRates(
  db: Reads,
  caller: Caller,
  { planId, userId }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const items = await ownRateRows(
    db,
    caller,
    sql`(${planId ?? null}::uuid is null or o.plan_id = ${planId ?? null}) and (${userId ?? null}::uuid is null or o.user_id = ${userId ?? null})`,
  )
  return { items, can: { give: caller.scope.some((ventureId) => mayEditPlans(caller, ventureId)) } }
}
