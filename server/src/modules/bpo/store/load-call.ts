import type { Call } from '@holdfast/engine/bpo'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySeeCall } from '../policy.ts'
import { callOf } from './call-row.ts'

/** Locks a call of the caller's ventures until the transaction ends. One that they may not see is not there for them. */
export async function loadCall(tx: Tx, caller: Caller, id: string): Promise<Call> {
  const row = await tx
    .selectFrom('bpo.call_logs as c')
    .innerJoin('bpo.campaigns as p', (join) =>
      join.onRef('p.venture_id', '=', 'c.venture_id').onRef('p.id', '=', 'c.campaign_id'),
    )
    .innerJoin('bpo.agents as a', (join) =>
      join.onRef('a.venture_id', '=', 'c.venture_id').onRef('a.id', '=', 'c.agent_id'),
    )
    .selectAll('c')
    .select(['p.zone', 'a.user_id as agent_user_id'])
    .where('c.venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .where('c.id', '=', id)
    .forUpdate('c')
    .executeTakeFirst()
  const call = row && callOf(row)
  if (!call || !maySeeCall(caller, call)) refuse('not_found', 'call.not_found', 'There is no such call.')
  return call
}
