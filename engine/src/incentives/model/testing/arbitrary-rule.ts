import fc from 'fast-check'
import { checkRule } from '../../check-rule.ts'
import { anyCalculation } from './arbitrary-calculation.ts'
import type { SharedRule } from './history.ts'

/** Any rule that can be saved, of all six calculations, with each of the options now and then. */
export function anyRule(ruleKey: string, currency: string): fc.Arbitrary<SharedRule> {
  return fc
    .record({
      calculation: anyCalculation,
      role: fc.nat(5),
      whose: fc.constantFrom<Pick<SharedRule, 'of' | 'paidTo'>>(
        { of: 'own' },
        { of: 'own' },
        { of: 'team' },
        { of: 'team' },
        { of: 'team', paidTo: ['TEAM_LEAD'] },
      ),
      accumulate: fc.constantFrom<string | undefined>(undefined, 'day', 'week', 'month', 'month', 'quarter'),
      cap: fc.option(
        fc.record({ amount: fc.constantFrom('0', '12', '40', '90', '300'), per: fc.constantFrom(...CAP_PERIODS) }),
        { freq: 2 },
      ),
      gates: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(anyGate, { minLength: 1, maxLength: 2 }) },
      ),
      negative: fc.constantFrom(undefined, undefined, true, false),
    })
    .map(({ calculation, whose, role, accumulate, cap, gates, negative }) => ({
      ...{ ruleKey, name: ruleKey, jobRole: roleFor(calculation.metricKey, role), currency },
      ...calculation,
      ...whose,
      ...(accumulate !== undefined && { accumulate }),
      ...(cap !== null && { cap }),
      ...(gates.length > 0 && { qualification: { all: gates } }),
      ...(negative !== undefined && { negative }),
    }))
    .filter((rule) => canBeSaved(rule))
}

/** Mostly a role in which there is such work. */
function roleFor(metricKey: string, role: number): string | null {
  const roles = metricKey.startsWith('loads_') ? ['SALES', 'SALES', 'CSR'] : ['BPO_AGENT', 'BPO_AGENT', 'SALES']
  return [...roles, null, null, 'CSR'][role] ?? null
}

function canBeSaved(rule: SharedRule): boolean {
  try {
    checkRule(rule, { planCurrency: rule.currency })
    return true
  } catch {
    return false
  }
}

/** Years are slow to work out by hand. */
const CAP_PERIODS = ['day', 'week', 'month', 'month', 'month', 'quarter', 'quarter', 'quarter', 'year']

const anyGate = fc.oneof(
  fc.record({
    metricKey: fc.constantFrom('loads_margin', 'bpo_revenue'),
    op: fc.constantFrom('>=', '>=', '>', '<=', '<'),
    value: fc.constantFrom('0', '200', '500'),
  }),
  fc.record({
    metricKey: fc.constantFrom('loads_completed', 'bpo_dials'),
    op: fc.constantFrom('>=', '>=', '>', '<=', '<', '='),
    value: fc.constantFrom('0', '1', '2', '4'),
  }),
)
