import type { MetricKey, MetricSource, Rule } from '@holdfast/engine/incentives'
import { lineSource } from '../line-source.ts'
import type { PublishedVersion } from '../pay-terms.ts'
import { measuredBy } from './measured-by.ts'

/** A rule of some version, and whose credits decide what it pays: `role` null: of any role. */
export type CountingRule = {
  readonly planId: string
  readonly ruleKey: string
  readonly side: 'own' | 'team'
  readonly role: string | null
}

/** The rules of these versions for which one of these metrics counts, all of them metrics of one kind of work. */
export function countingRules(
  versions: readonly PublishedVersion[],
  kind: MetricSource,
  metrics: readonly MetricKey[],
): readonly CountingRule[] {
  return versions.flatMap(({ planId, rules }) =>
    rules
      .filter((rule) => metrics.some((key) => measuredBy(rule).has(key)))
      .map((rule) => ({ planId, ruleKey: rule.ruleKey, side: lineSource(rule).side, role: roleCounted(rule, kind) })),
  )
}

/** Loads are credited by role, whatever the rule asks of them; other work counts by role only as the rule's own (domain.md §6). */
function roleCounted(rule: Rule, kind: MetricSource): string | null {
  const source = lineSource(rule)
  if (kind === 'load') return rule.jobRole
  return source.kind === kind ? source.role : null
}
