import { foldByHand } from './fold.ts'
import type { Line } from './line-of.ts'
import type { Credit, Load, PayInput, Person } from './pay-input.ts'
import type { Rule } from './rule.ts'

/** A member since long ago, without an end. */
export const member = (id: string, jobRole: string | null, reportsTo: string | null = null, role?: string): Person => ({
  id,
  memberships: [{ from: '2020-01-01', to: null, jobRole, reportsTo, ...(role === undefined ? {} : { role }) }],
})

export const credit = (person: string, role = 'SALES', share = '1'): Credit => ({ person, role, share })

/** A delivered load of a day of June 2026 with that margin; null = its cost is unknown. */
export const load = (id: string, day: number, margin: number | null, credits: readonly Credit[]): Load => ({
  id,
  billingDate: june(day),
  status: 'DELIVERED',
  revenue: '5000',
  cost: margin === null ? null : String(5000 - margin),
  credits,
})

/** 10 % of the margin of SALES, each day for itself. */
export const TENTH: Rule = {
  ruleKey: 'r1',
  jobRole: 'SALES',
  of: 'own',
  metricKey: 'loads_margin',
  calcType: 'PERCENT_OF_METRIC',
  rate: '0.1',
  currency: 'USD',
}

/** A venture in USD, its weeks from Sunday, with one version of one rule that has no end. */
export const venture = (rule: Rule, rest: Pick<PayInput, 'people'> & Partial<PayInput>): PayInput => ({
  venture: { currency: 'USD', weekStart: 'Sunday' },
  versions: [{ from: '2020-01-01', to: null, rules: [rule] }],
  ...rest,
})

export const june = (day: number): string => `2026-06-${String(day).padStart(2, '0')}`

/** What June's lines that are not zero bring: "ana 02: 3000". */
export const paidInJune = (input: PayInput): readonly string[] =>
  linesOfJune(input)
    .filter((line) => line.minor !== 0)
    .map((line) => `${line.person} ${line.day.slice(-2)}: ${line.minor}`)

export const linesOfJune = (input: PayInput): readonly Line[] =>
  foldByHand(input, { from: '2026-06-01', to: '2026-06-30' })
