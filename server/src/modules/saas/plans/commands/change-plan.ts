import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { changesBetween, saasRecordEvent } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { holdPlan, type PlanFields, type PlanRow, savePlan } from '../store/save-plan.ts'

type Input = ParsedInput<typeof contract.saasPlans.changeSaasPlan>

/** An edit that changes nothing writes nothing. Refuses `record.changed`, `plan.name_taken`. */
export async function changePlan(tx: Tx, caller: Caller, { id, version, ...given }: Input): Promise<SaasRef> {
  const { row, venture } = await holdPlan(tx, caller, id)
  authorize(may(caller, 'saas.write', venture.id), 'edit this plan')
  const before = fieldsOf(row)
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const after = { ...before, ...said }
  const changes = changesBetween(before, after)
  const ref = { ventureId: venture.id, id }
  if (Object.keys(changes).length === 0) return ref
  if (version !== row.version)
    refuse('conflict', 'record.changed', 'Somebody changed this plan meanwhile. Look at it again before you save.', {
      version: row.version,
    })
  await savePlan(tx, caller, row, after)
  const facts = { name: after.name, changes, reason: null, by: personOf(caller), at: caller.now }
  publish(tx, caller, venture.id, [saasRecordEvent('saas.plan_changed', id, facts)])
  return ref
}

function fieldsOf({ name, amount_minor, billing_interval, retired_at }: PlanRow): PlanFields {
  return { name, amountMinor: amount_minor, interval: billing_interval, isRetired: retired_at !== null }
}
