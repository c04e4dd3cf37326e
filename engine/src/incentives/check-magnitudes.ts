import { compare, rational } from '../kernel/index.ts'
import type { Rule } from './rule.ts'
import { refuseRule } from './rule-refusal.ts'

/**
 * Far above any pay there is, far below what stored amounts can hold: a slip of the keyboard must not stop a venture's
 * pay. For a rule whose numbers have been read.
 */
export function checkMagnitudes(rule: Rule): void {
  atMost('rate', rule.rate, LARGEST_RATE)
  atMost('cap.amount', rule.cap?.amount, LARGEST_AMOUNT)
  atMost('config.bonusAmount', rule.config['bonusAmount'], LARGEST_AMOUNT)
  const { slabs } = rule.config
  if (!Array.isArray(slabs)) return
  slabs.forEach((slab: { readonly rate?: unknown; readonly amount?: unknown }, index) => {
    atMost(`config.slabs[${index}].rate`, slab.rate, LARGEST_RATE)
    atMost(`config.slabs[${index}].amount`, slab.amount, LARGEST_AMOUNT)
  })
}

function atMost(field: string, value: unknown, largest: string): void {
  if (typeof value === 'string' && compare(rational(value), rational(largest)) > 0)
    refuseRule(field, 'too_large', `${field} is above ${largest}. Check the decimal point.`)
}

const LARGEST_RATE = '1000000'
const LARGEST_AMOUNT = '1000000000'
