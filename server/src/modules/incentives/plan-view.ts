import type { Plan } from '@holdfast/contract'
import { describeRule } from '@holdfast/engine/incentives'
import type { Caller } from '../../platform/caller.ts'
import { mayEditPlans, mayPublish, mayReadDrafts } from './policy.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'

export function planView(caller: Caller, plan: PlanRow): Plan {
  const versions = plan.versions.filter(({ status }) => status === 'PUBLISHED' || mayReadDrafts(caller, plan.ventureId))
  return {
    id: plan.id,
    ventureId: plan.ventureId,
    name: plan.name,
    currency: plan.currency,
    versions: versions.map((version) => versionView(caller, plan, version)),
    can: { draft: mayEditPlans(caller, plan.ventureId) },
  }
}

function versionView(caller: Caller, plan: PlanRow, version: VersionRow): Plan['versions'][number] {
  return {
    id: version.id,
    planId: plan.id,
    number: version.number,
    status: version.status,
    startsOn: version.startsOn,
    endsOn: version.endsOn,
    publishedAt: version.publishedAt,
    rules: version.rules.map(({ id, rule }) => ({
      id,
      rule: rule as Plan['versions'][number]['rules'][number]['rule'],
      sentence: describeRule(rule),
    })),
    can: { publish: version.status === 'DRAFT' && mayPublish(caller, plan.ventureId, version.draftedBy) },
  }
}
