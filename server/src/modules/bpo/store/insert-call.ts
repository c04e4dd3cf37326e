import type { Call } from '@holdfast/engine/bpo'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { changeable } from './call-row.ts'
import { refusingBesideTotals } from './days-counted.ts'

/**
 * Refuses `call.totals_stand`, and `call.exists` for an external reference that the venture already has. The unique key decides, so two that
 * arrive at once are one call: the second waits here for the first.
 */
export async function insertCall(tx: Tx, caller: Caller, call: Call): Promise<void> {
  const inserting = tx
    .insertInto('bpo.call_logs')
    .values({
      ...changeable(call),
      venture_id: call.ventureId,
      id: call.id,
      external_ref: call.externalRef,
      campaign_id: call.campaignId,
      direction: call.direction,
      currency: call.currency,
      is_test: call.isTest,
      created_by: recorder(call, caller),
      created_at: caller.now,
    })
    .onConflict((conflict) => conflict.columns(['venture_id', 'external_ref']).doNothing())
    .returning('id')
  const inserted = await refusingBesideTotals(call.startedOn, () => inserting.executeTakeFirst())
  if (!inserted) await refuseTwin(tx, call)
}

/** Somebody of the group's management may record a call without ever having been one of the venture's people. */
function recorder(call: Call, caller: Caller) {
  return sql<
    string | null
  >`(select user_id from ventures.people_facts where venture_id = ${call.ventureId} and user_id = ${personOf(caller)})`
}

async function refuseTwin(tx: Tx, call: Call): Promise<never> {
  const { id, voided_at } = await tx
    .selectFrom('bpo.call_logs')
    .select(['id', 'voided_at'])
    .where('venture_id', '=', call.ventureId)
    .where('external_ref', '=', call.externalRef)
    .executeTakeFirstOrThrow()
  if (voided_at !== null)
    refuse('conflict', 'call.void', `The call ${call.externalRef} is void. Enter it again without its reference.`, {
      id,
    })
  refuse('conflict', 'call.exists', `The call ${call.externalRef} is recorded already, as ${id}.`, { id })
}
