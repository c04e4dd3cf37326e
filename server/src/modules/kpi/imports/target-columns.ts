import { TARGET_METRICS } from '@holdfast/engine/kpi'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** Metrics of every trade: which of them the venture has is told row by row. */
const METRICS = Object.fromEntries(TARGET_METRICS.map(({ key, label }) => [key, [label]]))

export const TARGET_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'metric',
    label: 'Metric',
    type: 'choice',
    isRequired: true,
    choices: METRICS,
    synonyms: ['kpi', 'measure', 'target of', 'what'],
    hint: 'What is aimed at, such as Revenue or On-time delivery.',
  },
  {
    key: 'value',
    label: 'Value',
    type: 'decimal',
    isRequired: true,
    synonyms: ['target', 'goal', 'target value', 'amount', 'quota'],
    hint: 'Money in the venture’s currency, such as 50000; a share as 95% or 0.95; times in seconds.',
  },
  {
    key: 'per',
    label: 'Per',
    type: 'choice',
    choices: {
      day: ['daily', 'per day', 'a day', 'each day'],
      week: ['weekly', 'per week', 'a week', 'each week'],
      month: ['monthly', 'per month', 'a month', 'each month'],
    },
    synonyms: ['period', 'frequency', 'every', 'interval'],
    hint: 'Day, week or month for what adds up; blank for shares, times and ratings.',
  },
  {
    key: 'from',
    label: 'From',
    type: 'day',
    isRequired: true,
    synonyms: ['starts on', 'start', 'start date', 'valid from', 'effective from', 'first day', 'since'],
    hint: 'The first day, such as 2026-07-01.',
  },
  {
    key: 'to',
    label: 'To',
    type: 'day',
    synonyms: ['ends on', 'end', 'end date', 'valid to', 'until', 'last day', 'through'],
    hint: 'The last day. Left blank, it runs until the next target of the same begins.',
  },
  {
    key: 'person',
    label: 'Person',
    type: 'text',
    synonyms: ['email', 'person email', 'name', 'employee', 'agent', 'rep', 'who'],
    hint: 'The email address or full name of one of the venture’s people; blank: of the venture as a whole.',
  },
  {
    key: 'campaign',
    label: 'Campaign',
    type: 'text',
    synonyms: ['campaign name', 'queue', 'project', 'unit'],
    hint: 'The name of one of the venture’s campaigns; blank: of all of them.',
  },
]
