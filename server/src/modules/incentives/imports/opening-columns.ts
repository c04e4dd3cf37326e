import { METRICS } from '@holdfast/engine/incentives'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** In the place of a metric: what somebody was overpaid, which the first payout begins with. */
export const CARRY = 'carry'

const METRIC_CHOICES = {
  ...Object.fromEntries(METRICS.map(({ key, label }) => [key, [label]])),
  [CARRY]: ['carried amount', 'carry over', 'carried over', 'negative balance', 'overpayment'],
}

export const OPENING_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'person',
    label: 'Person',
    type: 'text',
    isRequired: true,
    synonyms: ['email', 'person email', 'name', 'employee', 'payee'],
    hint: 'The email address or full name of one of the venture’s people.',
  },
  {
    key: 'metric',
    label: 'Metric',
    type: 'choice',
    isRequired: true,
    choices: METRIC_CHOICES,
    synonyms: ['measure', 'kpi', 'what', 'balance'],
    hint: 'What was reached, such as load margin; or Carried amount for what was overpaid.',
  },
  {
    key: 'creditRole',
    label: 'Credit role',
    type: 'choice',
    choices: {
      SALES: ['sales'],
      CSR: ['csr', 'customer service'],
      DISPATCH: ['dispatch', 'dispatcher'],
      CARRIER_TEAM: ['carrier team', 'carrier'],
    },
    synonyms: ['role', 'job role', 'credited as'],
    hint: 'Of load metrics: the role of the pay rules that it enters; blank for rules without one.',
  },
  {
    key: 'periodStart',
    label: 'Period start',
    type: 'day',
    synonyms: ['from', 'since', 'start', 'period', 'first day', 'accumulated from'],
    hint: 'The first day of the week, month, quarter or year that was running when the venture went live.',
  },
  {
    key: 'numerator',
    label: 'Value',
    type: 'decimal',
    isRequired: true,
    synonyms: ['amount', 'numerator', 'total', 'to date', 'reached'],
    hint: 'From the period start to the day before the venture went live, such as 900; a carried amount is 0 or below.',
  },
  {
    key: 'denominator',
    label: 'Denominator',
    type: 'decimal',
    synonyms: ['of', 'divided by', 'base'],
    hint: 'Only of ratios: what the value is divided by.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'text',
    synonyms: ['pay currency', 'ccy'],
    hint: 'Only of a carried amount: the currency of the pay, such as USD. Left blank: the venture’s.',
  },
]
