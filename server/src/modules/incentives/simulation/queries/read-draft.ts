import type { contract, ParsedInput } from '@holdfast/contract'
import type { Rule } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseDefects } from '../../plans/defects.ts'
import { type PlanRow, planRows } from '../../plans/queries/plan-rows.ts'
import { ruleDefects } from '../../plans/rule-defects.ts'
import { maySimulate } from '../../policy.ts'
import type { Draft } from '../draft-terms.ts'
import { checkPeriod } from '../period.ts'

export type Question = ParsedInput<typeof contract.simulation.simulate>

/** What is asked, judged: the plan and the version are of the venture that is named, whatever else they say. */
export async function readDraft(
  db: Reads,
  caller: Caller,
  question: Question,
): Promise<{ readonly venture: CallerVenture; readonly draft: Draft }> {
  const { ventureId, planId, from, to } = question
  const venture = ventureOf(caller, ventureId)
  authorize(maySimulate(caller, venture.id), 'simulate pay here')
  checkPeriod({ from, to }, venture.today)
  const [plan] = planId === null ? [] : await planRows(db, [venture.id], planId)
  if (planId !== null && plan === undefined)
    refuse('not_found', 'plan.not_found', 'There is no such plan for you to see.', { field: 'planId' })
  const rules = rulesAsked(plan, question)
  const currency = plan?.currency ?? rules[0]?.currency ?? venture.currency
  refuseDefects(ruleDefects(rules, currency))
  return { venture, draft: { planId, planName: plan?.name ?? 'A new plan', currency, rules, from, to } }
}

function rulesAsked(plan: PlanRow | undefined, { versionId, rules }: Question): readonly Rule[] {
  if ((rules === undefined) === (versionId === undefined))
    refuse('refused', 'draft.unclear', 'Give either the rules of a draft or the id of a version, and not both.', {
      field: 'rules',
    })
  if (versionId === undefined) return rules ?? []
  const stored = plan?.versions.find(({ id }) => id === versionId)?.rules.map(({ rule }) => rule)
  return stored ?? refuse('not_found', 'version.not_found', 'There is no such version of this plan for you to see.')
}
