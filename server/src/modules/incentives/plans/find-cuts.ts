import { accumulationOf, firstFreeDay, type PeriodCut, periodCuts } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'

export type Cuts = {
  readonly cuts: readonly PeriodCut[]
  /** The first day on which the version cuts nothing; null where there is none within a year. */
  readonly firstDay: Day | null
}

/** Which running periods a draft would cut, against what is published of its plan. */
export function findCuts(plan: PlanRow, draft: VersionRow, venture: CallerVenture): Cuts {
  const published = plan.versions.filter(({ status }) => status === 'PUBLISHED').map(datedRules)
  const cuts = draft.status === 'DRAFT' ? periodCuts(published, datedRules(draft), venture) : []
  const cutKeys = new Set(cuts.map(({ ruleKey }) => ruleKey))
  const periods = draft.rules.filter(({ rule }) => cutKeys.has(rule.ruleKey)).map(({ rule }) => accumulationOf(rule))
  return { cuts, firstDay: firstFreeDay(draft.startsOn, periods, venture.weekStart) }
}

function datedRules({ startsOn, endsOn, rules }: VersionRow) {
  return { startsOn, endsOn, rules: rules.map(({ rule }) => rule) }
}
