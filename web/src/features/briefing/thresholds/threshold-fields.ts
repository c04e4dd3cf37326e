import type { ThresholdValues } from '@holdfast/contract'
import { z } from 'zod'
import { formatMoney } from '../../../lib/format.ts'
import type { MyVenture } from '../../../lib/session.ts'

type Name = keyof ThresholdValues
type Trade = MyVenture['type']

interface ThresholdField {
  readonly name: Name
  readonly label: string
  readonly hint: string
  /** money: of the venture’s currency. */
  readonly unit: 'money' | 'nights' | 'days' | '%'
  /** Ventures of whose trade it is; absent: of every trade. */
  readonly trades?: readonly Trade[]
}

/** In the order of the briefing. */
const FIELDS: readonly ThresholdField[] = [
  {
    name: 'criticalBillMinor',
    label: 'Critical amount',
    hint: 'A delivered load billed above this is a win.',
    unit: 'money',
    trades: ['LOGISTICS', 'TRANSPORT'],
  },
  {
    name: 'notableMrrMinor',
    label: 'Notable account',
    hint: 'Customers who come or leave with at least so much a month are told of.',
    unit: 'money',
    trades: ['SAAS'],
  },
  {
    name: 'staleNights',
    label: 'Missing nights',
    hint: 'A hotel with at least so many missing nights is told of.',
    unit: 'nights',
    trades: ['HOSPITALITY'],
  },
  {
    name: 'fallPercent',
    label: 'Fall of a figure',
    hint: 'A sum of yesterday at least so far below its seven-day mean is marked, on working days only.',
    unit: '%',
    trades: ['LOGISTICS', 'TRANSPORT', 'HOSPITALITY', 'BPO'],
  },
  {
    name: 'overdueDays',
    label: 'Late tasks',
    hint: 'Tasks overdue by at least so many days are told of.',
    unit: 'days',
  },
]

export function fieldsOf(type: Trade): readonly ThresholdField[] {
  return FIELDS.filter(({ trades }) => trades === undefined || trades.includes(type))
}

export const thresholdName = (name: string): string => FIELDS.find((field) => field.name === name)?.label ?? name

export function thresholdText(name: string, value: number, currency: string): string {
  const unit = FIELDS.find((field) => field.name === name)?.unit
  if (unit === 'money') return formatMoney({ minor: value, currency })
  return unit === '%' ? `${value} %` : `${value} ${value === 1 ? unit?.slice(0, -1) : unit}`
}

const between = (least: number, most: number) =>
  z
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
const amount = z
  .number({ error: 'must be an amount' })
  .int()
  .min(0, 'must not be below 0')
  .max(1_000_000_000_000, 'is too much')

export const thresholdValues = z.object({
  criticalBillMinor: amount,
  notableMrrMinor: amount,
  staleNights: between(1, 60),
  fallPercent: between(1, 100),
  overdueDays: between(1, 365),
})
