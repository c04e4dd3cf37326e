import { describe, expect, test } from 'vitest'
import { mayBeWaived } from './exceptions.ts'
import { locksDays, PAYOUT_STATUSES, PAYOUT_STEPS } from './payout-status.ts'

describe('the states of a payout', () => {
  test('every pair of them, allowed or not', () => {
    const allowed = PAYOUT_STATUSES.flatMap((from) => PAYOUT_STEPS[from].map((to) => `${from} ${to}`))
    expect(allowed).toEqual([
      'DRAFT APPROVED',
      'DRAFT VOIDED',
      'APPROVED PAID',
      'APPROVED VOIDED',
      'PAID RETURNED',
      'RETURNED VOIDED',
    ])
  })

  test('approved, paid and returned lock their days', () => {
    expect(PAYOUT_STATUSES.filter(locksDays)).toEqual(['APPROVED', 'PAID', 'RETURNED'])
  })

  test('a hold is released, never waived', () => {
    expect(mayBeWaived('HELD')).toBe(false)
    expect(mayBeWaived('VARIANCE')).toBe(true)
  })
})
