import { describe, expect, it } from 'vitest'
import type { PayoutStatus } from '../payout-names.ts'
import { roadOf } from './road-of.ts'

const somebody = { id: '0198', name: 'Grace Okafor' }
const taken = (...statuses: readonly PayoutStatus[]) =>
  statuses.map((status, n) => ({ status, by: somebody, at: `2026-11-0${n + 1}`, note: null }))
const road = (...statuses: readonly PayoutStatus[]) => {
  const { steps, here } = roadOf({ status: statuses.at(-1) ?? 'DRAFT', steps: taken(...statuses) }, (at) => at)
  return `${steps.map(({ name, at, ended }) => `${name}${at ? ` ${at.slice(-1)}` : ''}${ended ? ' !' : ''}`).join(' → ')}, at ${steps[here]?.name}`
}

describe('the road of a payout', () => {
  it('shows what is ahead as long as it goes on', () => {
    expect(road('DRAFT')).toBe('Draft 1 → Approved → Paid, at Draft')
    expect(road('DRAFT', 'APPROVED', 'PAID')).toBe('Draft 1 → Approved 2 → Paid 3, at Paid')
  })

  it('ends where the money came back, and where it was voided, with the steps that it took', () => {
    expect(road('DRAFT', 'APPROVED', 'PAID', 'RETURNED')).toBe(
      'Draft 1 → Approved 2 → Paid 3 → Returned 4 !, at Returned',
    )
    expect(road('DRAFT', 'VOIDED')).toBe('Draft 1 → Void 2 !, at Void')
    expect(road('DRAFT', 'APPROVED', 'PAID', 'RETURNED', 'VOIDED')).toBe(
      'Draft 1 → Approved 2 → Paid 3 → Returned 4 → Void 5 !, at Void',
    )
  })
})
