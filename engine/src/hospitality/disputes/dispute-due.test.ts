import { expect, it } from 'vitest'
import { addDays } from '../../kernel/index.ts'
import { disputeDue } from './dispute-due.ts'

const awaited = { status: 'OPEN', evidenceDueOn: '2026-06-18', submittedAt: null, voidedAt: null } as const

it.each([
  [-1, 'PAST_DUE'],
  [0, 'WITHIN_1'],
  [1, 'WITHIN_1'],
  [2, 'WITHIN_3'],
  [3, 'WITHIN_3'],
  [4, 'WITHIN_7'],
  [7, 'WITHIN_7'],
  [8, 'LATER'],
] as const)('with %i days left it is %s', (daysLeft, state) => {
  expect(disputeDue(awaited, addDays('2026-06-18', -daysLeft))).toEqual({ daysLeft, state })
})

it('is awaited no more once evidence went out, it is over or void, or when no date was given', () => {
  const now = '2026-06-30T00:00:00.000Z'
  const none = [
    { ...awaited, evidenceDueOn: null },
    { ...awaited, submittedAt: now },
    { ...awaited, status: 'WON' as const },
    { ...awaited, voidedAt: now },
  ]
  for (const dispute of none) expect(disputeDue(dispute, '2026-06-30')).toBeNull()
})
