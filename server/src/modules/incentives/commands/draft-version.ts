import type { contract, ParsedInput } from '@holdfast/contract'
import { checkRule, type Rule } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayEditPlans } from '../policy.ts'
import { namingField } from '../rule-fields.ts'
import { holdPlan } from '../store/hold-plan.ts'
import { insertDraft } from '../store/insert-draft.ts'
import type { PlanRef } from '../store/plan-ref.ts'

export async function draftVersion(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.incentives.draftVersion>,
): Promise<PlanRef> {
  const plan = await holdPlan(tx, caller, input.id)
  if (!plan) refuse('not_found', 'plan.not_found', 'There is no such plan for you to see.')
  authorize(mayEditPlans(caller, plan.ventureId), 'draft a version of this plan')
  checkPeriod(input.startsOn, input.endsOn)
  checkRules(input.rules, { planCurrency: plan.currency, ventureCurrency: ventureOf(caller, plan.ventureId).currency })

  const draft = {
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    rules: input.rules,
    draftedBy: caller.impersonatedBy ?? personOf(caller),
  }
  const version = await insertDraft(tx, plan, draft)
  const subject = { kind: 'plan_version', id: version.id }
  await audit(tx, caller, {
    ventureId: plan.ventureId,
    action: 'incentives.draft_version',
    subject,
    after: { ...draft, number: version.number },
  })
  return plan
}

function checkPeriod(startsOn: string, endsOn: string | null): void {
  if (endsOn !== null && endsOn < startsOn) {
    refuse(
      'refused',
      'version.ends_before_start',
      'The version would end before it starts. Give a later last day, or none.',
      { field: 'endsOn' },
    )
  }
}

function checkRules(rules: readonly Rule[], currencies: { planCurrency: string; ventureCurrency: string }): void {
  const keys = new Set<string>()
  for (const [position, rule] of rules.entries()) {
    refuseTeam(rule, `rules.${position}.of`)
    namingField(`rules.${position}`, () => checkRule(rule, currencies))
    if (keys.has(rule.ruleKey)) {
      refuse('refused', 'rule.key_taken', `Two rules have the key ${rule.ruleKey}. Give each its own.`, {
        field: `rules.${position}.ruleKey`,
      })
    }
    keys.add(rule.ruleKey)
  }
}

/** The engine pays for a team; here nobody adds a team's work up yet, and a rule without it would stop the venture's pay. */
function refuseTeam({ of }: Rule, field: string): void {
  if (of === 'team') {
    const sentence = 'A rule cannot be paid on the work of a team yet. Set of to "own".'
    refuse('refused', 'rule.team_unavailable', sentence, { field })
  }
}
