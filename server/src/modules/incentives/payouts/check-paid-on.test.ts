import { Refusal, type VentureId } from '@holdfast/engine/kernel'
import { expect, test } from 'vitest'
import { type CallerVenture, systemCaller } from '../../../platform/caller.ts'
import { checkPaidOn } from './check-paid-on.ts'

const ID = '0197f2ce-5a60-7c1e-9f0a-3d2b8c4e6f10' as VentureId
const caller = {
  ...systemCaller([ID], '2026-06-18T13:12:00.000Z'),
  ventures: [{ id: ID, name: 'Northline', today: '2026-06-18' } as CallerVenture],
}

/** What is answered to a day on which the first fortnight of June was paid; null: nothing is said against it. */
function saidOf(paidOn: string) {
  try {
    checkPaidOn(caller, ID, paidOn, '2026-06-01')
    return null
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return [refusal.code, refusal.message, refusal.facts]
  }
}

test('a payout was paid between the first day that it pays for and today', () => {
  expect(saidOf('2026-06-01')).toBeNull()
  expect(saidOf('2026-06-18')).toBeNull()
  expect(saidOf('2026-05-31')).toEqual([
    'payment.too_early',
    '2026-05-31 is before 2026-06-01, the first day of this payout. Give the day on which it was paid.',
    { field: 'paidOn' },
  ])
  expect(saidOf('2026-06-19')).toEqual([
    'payment.in_future',
    '2026-06-19 is still to come in Northline. Give the day on which it was paid.',
    { field: 'paidOn' },
  ])
})
