import type { FoldInput, MetricDay, PlanVersion } from '../fold/fold-input.ts'
import type { Line } from '../fold/line.ts'
import type { Rule } from '../rule.ts'

/** June 2026 of a person in SALES, under one open version; each test changes what it is about. */
export function june(
  rules: readonly Rule[],
  metricDays: readonly MetricDay[],
  change: Partial<FoldInput> = {},
): FoldInput {
  return {
    venture: { weekStart: 0, liveFrom: '2020-01-01' },
    versions: [version(rules)],
    memberships: [{ startsOn: '2020-01-01', endsOn: null, jobRole: 'SALES' }],
    deactivatedOn: null,
    metricDays,
    from: '2026-06-01',
    to: '2026-06-30',
    ...change,
  }
}

export function version(rules: readonly Rule[], change: Partial<PlanVersion> = {}): PlanVersion {
  return {
    planId: 'plan',
    versionId: 'v1',
    startsOn: '2020-01-01',
    endsOn: null,
    payCurrency: 'USD',
    rules,
    ...change,
  }
}

export function dials(day: string, count: string): MetricDay {
  return metricDay({ day, metricKey: 'bpo_dials', numerator: count })
}

export function margin(day: string, amount: string, creditRole: string | null = 'SALES'): MetricDay {
  return metricDay({ day, creditRole, metricKey: 'loads_margin', numerator: amount })
}

export function metricDay(change: Partial<MetricDay> & Pick<MetricDay, 'day' | 'metricKey' | 'numerator'>): MetricDay {
  return { creditRole: null, denominator: null, unmeasured: 0, rows: 1, ...change }
}

/** Minor units by day, of one rule's lines. */
export function amounts(lines: readonly Line[]): Record<string, number> {
  return Object.fromEntries(lines.map(({ day, amountMinor }) => [day, amountMinor]))
}
