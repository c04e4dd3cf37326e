import type { Cliff, Plan } from '@holdfast/contract'
import { cliffsOf, describeRule, type Rule } from '@holdfast/engine/incentives'
import type { Caller } from '../../../platform/caller.ts'
import { isAuthor, mayEditPlans, mayPublish, mayReadDrafts } from '../policy.ts'
import { judgeExample } from './judge-example.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'

type Version = Plan['versions'][number]

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

function versionView(caller: Caller, plan: PlanRow, version: VersionRow): Version {
  const rules = version.rules.map(({ rule }) => rule)
  const authors = [version.draftedBy, ...version.editedBy]
  const isDraft = version.status === 'DRAFT'
  const mayEdit = mayEditPlans(caller, plan.ventureId)
  return {
    id: version.id,
    planId: plan.id,
    number: version.number,
    status: version.status,
    version: version.version,
    startsOn: version.startsOn,
    endsOn: version.endsOn,
    publishedAt: version.publishedAt,
    isOwn: isAuthor(caller, authors),
    rules: version.rules.map(({ id, rule }) => ruleView(id, rule)),
    examples: version.examples.map((example) => ({ ...example, ...judgeExample(rules, example) })),
    can: {
      edit: isDraft && mayEdit,
      discard: isDraft && mayEdit,
      copy: mayEdit,
      publish: isDraft && mayPublish(caller, plan.ventureId, authors),
    },
  }
}

function ruleView(id: string, rule: Rule): Version['rules'][number] {
  return {
    id,
    rule: rule as Version['rules'][number]['rule'],
    sentence: describeRule(rule),
    cliffs: cliffsOf(rule).map((cliff): Cliff => ({ ...cliff })),
  }
}
