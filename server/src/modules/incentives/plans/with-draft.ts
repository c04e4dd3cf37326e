import { addDays, type Day } from '@holdfast/engine/kernel'
import { endedBefore } from '../ended-before.ts'
import type { PublishedVersion } from '../pay-terms.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'

/** A plan's versions as if the draft had begun on this day: what was in force ends the day before, a later one stays as it is. */
export function withDraft(
  published: readonly PublishedVersion[],
  plan: PlanRow,
  draft: VersionRow,
  from: Day,
): readonly PublishedVersion[] {
  const later = published.filter(({ startsOn }) => startsOn >= draft.startsOn)
  const next = later.map(({ startsOn }) => addDays(startsOn, -1)).sort()[0]
  const drafted: PublishedVersion = {
    planId: plan.id,
    planName: plan.name,
    versionId: draft.id,
    number: draft.number,
    startsOn: from,
    endsOn: next !== undefined && (draft.endsOn === null || draft.endsOn > next) ? next : draft.endsOn,
    payCurrency: plan.currency,
    rules: draft.rules.map(({ rule }) => rule),
  }
  return [...endedBefore(published, from), drafted, ...later]
}
