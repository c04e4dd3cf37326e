import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayEditPlans } from '../../policy.ts'
import { checkCustomers } from '../check-customers.ts'
import { findVersion } from '../queries/find-version.ts'
import { contentOfRow } from '../queries/version-content.ts'
import { type HeldPlan, holdPlanNamed } from '../store/hold-plan.ts'
import { insertPlan } from '../store/insert-plan.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { drafted, planToDraft } from './draft-version.ts'

type Input = ParsedInput<typeof contract.plans.copyVersion>

/** The same rules as a draft of another venture, which both ventures have on record. */
export async function copyVersion(tx: Tx, caller: Caller, input: Input): Promise<PlanRef> {
  const { plan: source, version } = await findVersion(tx, caller, input.id)
  authorize(mayEditPlans(caller, source.ventureId), 'copy this version')
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayEditPlans(caller, venture.id), `draft a plan of ${venture.name}`)
  const content = { ...contentOfRow(version), startsOn: input.startsOn, endsOn: null }
  await checkCustomers(tx, venture.id, content.rules, source.ventureId)

  const plan = await planNamed(tx, caller, { ventureId: venture.id, name: input.name, currency: source.currency })
  const copiedFrom = { ventureId: source.ventureId, planName: source.name, versionId: version.id }
  await drafted(tx, caller, plan, content, 'incentives.copy_version', { copiedFrom })
  if (venture.id !== source.ventureId)
    await audit(tx, caller, {
      ventureId: source.ventureId,
      action: 'incentives.copy_version',
      subject: { kind: 'plan_version', id: version.id },
      after: { copiedTo: { ventureId: venture.id, planName: input.name } },
    })
  return plan
}

/** The venture's plan of this name, opened if it has none; one in another currency is refused. */
async function planNamed(tx: Tx, caller: Caller, wanted: Parameters<typeof insertPlan>[2]): Promise<HeldPlan> {
  const opened = await insertPlan(tx, caller, wanted)
  if (opened) {
    await audit(tx, caller, {
      ventureId: opened.ventureId,
      action: 'incentives.create_plan',
      subject: { kind: 'plan', id: opened.id },
      after: wanted,
    })
    return planToDraft(tx, caller, opened.id)
  }
  const plan = await holdPlanNamed(tx, wanted.ventureId, wanted.name)
  if (plan.currency !== wanted.currency)
    refuse(
      'conflict',
      'plan.currency_mismatch',
      `${plan.name} pays in ${plan.currency} there and these rules in ${wanted.currency}. Choose another name.`,
      { field: 'name' },
    )
  return plan
}
