import type { PayoutStatement } from '@holdfast/contract'
import { describe, expect, it } from 'vitest'
import { paidDays, statementAgrees } from './paid-days.ts'

const somebody = { id: '00000000-0000-7000-8000-000000000105', name: 'Grace Okafor' }
const rule = { planName: 'Sales', ruleKey: 'loads', ruleName: 'Loads' }
const adjustment = {
  ...rule,
  id: '00000000-0000-7000-8000-000000000777',
  kind: 'RECOMPUTE',
  workDay: '2026-09-29',
  bookedOn: '2026-10-02',
  lineId: null,
  amountMinor: -30,
  reason: 'Un-delivered',
} as const
const line = {
  ...rule,
  id: '00000000-0000-7000-8000-000000000778',
  day: '2026-10-02',
  versionNumber: 1,
  sentence: '',
  amount: { minor: 100, currency: 'USD' },
  toDate: '1',
  unmeasured: 0,
  creditCount: 1,
  reason: 'earned',
}
const figures = { daysMinor: 100, adjustedMinor: -30, carriedMinor: -20, netMinor: 50, payableMinor: 50, leftMinor: 0 }
const statement: PayoutStatement = {
  payout: {
    id: '00000000-0000-7000-8000-000000000779',
    ventureId: '00000000-0000-7000-8000-000000000001',
    ventureName: 'Northline Freight',
    runId: '00000000-0000-7000-8000-000000000002',
    person: somebody,
    currency: 'USD',
    periodStart: '2026-10-01',
    periodEnd: '2026-10-31',
    status: 'APPROVED',
    figures,
    disputedMinor: 0,
    madeBy: somebody,
    madeAt: '2026-11-01T12:00:00Z',
    approvedBy: somebody,
    approvedAt: '2026-11-01T13:00:00Z',
    paidOn: null,
    paymentReference: null,
    fileNumber: null,
    version: 2,
    can: {},
    digest: null,
    carriedFrom: [],
    carriedTo: null,
    variance: null,
    history: [],
    exceptions: [],
    ledger: [],
    steps: [],
  },
  rules: [{ ...rule, amountMinor: 100, lines: 1 }],
  days: [{ day: '2026-10-02', amountMinor: 100, lines: [line], adjustments: [adjustment] }],
  adjustments: [adjustment],
  disputes: [],
}

describe('a statement', () => {
  it('has its days with their adjustments, and what was carried in on none of them', () => {
    expect(paidDays(statement)).toMatchObject({ totalMinor: 70, adjustedMinor: -30 })
  })

  it('agrees where lines, rules, days, adjustments and net are the same money', () => {
    expect(statementAgrees(statement)).toBe(true)
  })

  it.each<[string, PayoutStatement]>([
    ['a rule', { ...statement, rules: [{ ...rule, amountMinor: 101, lines: 1 }] }],
    ['a day', { ...statement, days: [{ ...statement.days[0], amountMinor: 99 } as PayoutStatement['days'][number]] }],
    ['an adjustment that no day has', { ...statement, adjustments: [adjustment, { ...adjustment, amountMinor: 1 }] }],
    ['the net', { ...statement, payout: { ...statement.payout, figures: { ...figures, netMinor: 51 } } }],
    [
      'the days of the payout',
      { ...statement, payout: { ...statement.payout, figures: { ...figures, daysMinor: 99 } } },
    ],
  ])('does not agree when %s is off by a cent', (_, wrong) => {
    expect(statementAgrees(wrong)).toBe(false)
  })
})
