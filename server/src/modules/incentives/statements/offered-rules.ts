import type { Rule } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import type { DaySpan, PayTerms, PublishedVersion } from '../pay-terms.ts'
import type { Payee } from './queries/payees.ts'

/** One rule key of a plan through its versions, as the latest of them that is in force in a period writes it. */
export type OfferedRule = {
  readonly planId: string
  readonly planName: string
  readonly currency: string
  readonly rule: Rule
  /** When published versions hold the key, at any time. */
  readonly held: readonly { readonly startsOn: Day; readonly endsOn: Day | null }[]
}

/** Every rule that some published version holds on a day of the period, in the order of plans and rules. */
export function rulesIn({ versions }: Pick<PayTerms, 'versions'>, { from, to }: DaySpan): readonly OfferedRule[] {
  const inForce = versions.filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
  const latest = new Map(
    inForce.flatMap((version) => version.rules.map((rule) => [ruleId(version, rule), { version, rule }])),
  )
  return [...latest].map(([id, { version, rule }]) => ({
    planId: version.planId,
    planName: version.planName,
    currency: version.payCurrency,
    rule,
    held: versions
      .filter((each) => each.rules.some((other) => ruleId(each, other) === id))
      .map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
  }))
}

/** Whether a rule can pay somebody for a day of the period: by a job role they then held, or as the head of a team. */
export function isOfferedTo(
  { memberships, hasTeam }: Payee,
  { jobRole, of, paidTo }: Rule,
  { from, to }: DaySpan,
): boolean {
  const held = memberships.filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
  if (of === 'team') return hasTeam && held.some(({ accessRole }) => paidTo?.includes(accessRole ?? '') ?? true)
  return held.some((membership) => jobRole === null || membership.jobRole === jobRole)
}

function ruleId({ planId }: Pick<PublishedVersion, 'planId'>, { ruleKey }: Rule): string {
  return `${planId} ${ruleKey}`
}
