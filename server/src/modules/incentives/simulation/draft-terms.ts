import type { Rule } from '@holdfast/engine/incentives'
import { endedBefore } from '../ended-before.ts'
import type { DaySpan, PayTerms, PublishedVersion } from '../pay-terms.ts'

export type Draft = DaySpan & {
  /** null: of a plan that does not exist yet. */
  readonly planId: string | null
  readonly planName: string
  readonly currency: string
  readonly rules: readonly Rule[]
}

/** Names the draft among versions, where it has no id of its own. */
const NEW = '00000000-0000-4000-8000-000000000000'

/**
 * The terms of the plan alone, as if the draft had been put in force on the first day and nothing after it: what came
 * before that day stays, so that prices and caps run on from it as they do when a version is published.
 */
export function draftTerms(terms: PayTerms, draft: Draft): PayTerms {
  const ofPlan = terms.versions.filter(({ planId }) => planId === draft.planId)
  return { ...terms, versions: [...endedBefore(ofPlan, draft.from), drafted(draft)] }
}

function drafted({ planId, planName, currency, rules, from }: Draft): PublishedVersion {
  return {
    planId: planId ?? NEW,
    planName,
    versionId: NEW,
    number: 0,
    startsOn: from,
    endsOn: null,
    payCurrency: currency,
    rules,
  }
}
