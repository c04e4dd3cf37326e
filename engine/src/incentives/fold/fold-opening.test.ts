import { describe, expect, it } from 'vitest'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import { amounts, dials, june, margin, metricDay } from '../testing/fold-input.ts'
import { BONUS, FLAT, PERCENT } from '../testing/rules.ts'
import { fold } from './fold.ts'
import type { FoldInput, MetricDay, OpeningBalance } from './fold-input.ts'

const LIVE = { weekStart: 0, liveFrom: '2026-06-15' } as const

/** Month-to-date margin of 900 in SALES, unless it says otherwise. */
function opening(change: Partial<OpeningBalance> = {}): OpeningBalance {
  return {
    periodStart: '2026-06-01',
    creditRole: 'SALES',
    metricKey: 'loads_margin',
    numerator: '900',
    denominator: null,
    ...change,
  }
}

function foldLive(
  rule: Rule,
  work: readonly MetricDay[],
  brought: readonly OpeningBalance[],
  change: Partial<FoldInput> = {},
) {
  return fold(june([rule], work, { venture: LIVE, opening: brought, ...change }))
}

const TARGET: Rule = {
  ...BONUS,
  jobRole: 'SALES',
  metricKey: 'loads_margin',
  accumulate: 'month',
  config: { targetValue: '1000', bonusAmount: '150' },
}

describe('an opening balance', () => {
  it('E32 stands in both snapshots and pays nothing itself; an imported fact before liveFrom is in neither', () => {
    const work = [margin('2026-06-08', '5000'), margin('2026-06-16', '300')]
    const [line, ...others] = foldLive({ ...PERCENT, rate: '0.05' }, work, [opening()])
    expect(others).toEqual([])
    expect(line).toMatchObject({
      day: '2026-06-16',
      before: { value: '900' },
      toDate: { value: '1200' },
      settledBefore: 4500,
      settledToDate: 6000,
      amountMinor: 1500,
    })
    expect(foldLive({ ...PERCENT, rate: '0.05' }, work, [])).toMatchObject([
      { before: { value: '0' }, toDate: { value: '300' }, amountMinor: 1500 },
    ])
  })

  it('lets the first work reach a target that it was close to, and one that it had reached pays nothing again', () => {
    const work = [margin('2026-06-15', '60'), margin('2026-06-16', '300')]
    expect(amounts(foldLive(TARGET, work, [opening()]))).toEqual({ '2026-06-15': 0, '2026-06-16': 15000 })
    expect(amounts(foldLive(TARGET, work, [opening({ numerator: '1000' })]))).toEqual({
      '2026-06-15': 0,
      '2026-06-16': 0,
    })
    expect(amounts(foldLive(TARGET, work, []))).toEqual({ '2026-06-15': 0, '2026-06-16': 0 })
  })

  it('is taken back by a loss, as what was earned before', () => {
    expect(amounts(foldLive(PERCENT, [margin('2026-06-16', '-400')], [opening()]))).toEqual({ '2026-06-16': -800 })
  })

  it('gives no line on a day without work', () => {
    expect(foldLive(PERCENT, [], [opening()])).toEqual([])
  })

  it('enters only rules whose period began on that day, and only that period', () => {
    const work = [margin('2026-06-16', '300'), margin('2026-07-01', '300')]
    const to = { to: '2026-07-31' }
    const before = (rule: Rule, periodStart: string) =>
      foldLive(rule, work, [opening({ periodStart })], to).map((line) => line.before?.value ?? null)
    expect(before(PERCENT, '2026-06-01')).toEqual(['900', null])
    expect(before(PERCENT, '2026-04-01')).toEqual(['0', null])
    expect(before({ ...PERCENT, accumulate: 'quarter' }, '2026-04-01')).toEqual(['900', null])
    expect(before({ ...PERCENT, accumulate: 'year' }, '2026-01-01')).toEqual(['900', '1200'])
    // The week of 1 July began in June: there is a day before, without work.
    expect(before({ ...PERCENT, accumulate: 'week' }, '2026-06-14')).toEqual(['900', '0'])
    expect(before({ ...PERCENT, accumulate: 'day' }, '2026-06-01')).toEqual([null, null])
  })

  it('enters only rules of its credit role; one of no role, those without', () => {
    const work = [margin('2026-06-16', '300'), margin('2026-06-16', '300', null)]
    const value = (jobRole: string | null, creditRole: string | null) =>
      foldLive({ ...PERCENT, jobRole }, work, [opening({ creditRole })]).at(0)?.toDate.value
    expect([value('SALES', 'SALES'), value('SALES', null), value(null, 'SALES'), value(null, null)]).toEqual([
      '1200',
      '300',
      '300',
      '1200',
    ])
  })

  it('of calls enters a rule for a job role that the person held on the first counted day', () => {
    const rule = { ...FLAT, jobRole: 'BPO_AGENT', accumulate: 'month' }
    const brought = opening({ metricKey: 'bpo_dials', creditRole: null, numerator: '40' })
    const value = (jobRole: string) =>
      foldLive(rule, [dials('2026-06-20', '2')], [brought], {
        memberships: [
          { startsOn: '2026-01-01', endsOn: '2026-06-18', jobRole },
          { startsOn: '2026-06-19', endsOn: null, jobRole: 'BPO_AGENT' },
        ],
      }).at(0)?.toDate.value
    expect([value('BPO_AGENT'), value('CSR')]).toEqual(['42', '2'])
  })

  it('of a condition’s metric lets the condition hold', () => {
    const gated = { ...PERCENT, qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '10' }] } }
    const work = [
      margin('2026-06-16', '300'),
      metricDay({ day: '2026-06-16', creditRole: 'SALES', metricKey: 'loads_completed', numerator: '1' }),
    ]
    const loads = opening({ metricKey: 'loads_completed', numerator: '9' })
    expect(amounts(foldLive(gated, work, [loads]))).toEqual({ '2026-06-16': 600 })
    expect(amounts(foldLive(gated, work, []))).toEqual({ '2026-06-16': 0 })
  })
})

describe('under a cap', () => {
  const capped = { ...PERCENT, cap: { amount: '20', per: 'month' } }

  it('an opening balance counts as earned: it uses the cap up', () => {
    const lines = foldLive(capped, [margin('2026-06-16', '300')], [opening()])
    expect(lines).toMatchObject([{ amountMinor: 200, toDate: { value: '1200', earned: '0' }, settledBefore: 1800 }])
    expect(amounts(foldLive(capped, [margin('2026-06-16', '300')], []))).toEqual({ '2026-06-16': 600 })
  })

  it('of a longer period it stays earned after its own has ended, also where no work was done in that', () => {
    const yearly = { ...PERCENT, cap: { amount: '20', per: 'year' } }
    const july = { to: '2026-07-31' }
    expect(amounts(foldLive(yearly, [margin('2026-07-02', '300')], [opening()], july))).toEqual({ '2026-07-02': 200 })
    const lines = foldLive(yearly, [margin('2026-07-02', '300')], [opening()], { ...july, from: '2026-07-01' })
    expect(amounts(lines)).toEqual({ '2026-07-02': 200 })
  })
})

it('uses up no cap of a rule that is kept to an access role while the payee does not hold it', () => {
  const rule = { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD'], cap: { amount: '20', per: 'year' } }
  const team = {
    members: [{ startsOn: '2026-01-01', endsOn: null, jobRole: 'SALES' }],
    metricDays: [margin('2026-07-02', '300')],
    opening: [opening()],
  }
  const heldFrom = (leadsFrom: string, startsOn: string) => [
    { startsOn: '2026-01-01', endsOn: leadsFrom, jobRole: null, accessRole: 'EMPLOYEE' },
    { startsOn, endsOn: null, jobRole: null, accessRole: 'TEAM_LEAD' },
  ]
  const paid = (memberships: FoldInput['memberships']) =>
    amounts(foldLive(rule, [], [], { memberships, team, to: '2026-07-31' }))
  expect(paid(heldFrom('2026-06-18', '2026-06-19'))).toEqual({ '2026-07-02': 200 })
  expect(paid(heldFrom('2026-06-30', '2026-07-01'))).toEqual({ '2026-07-02': 600 })
})

it('each line is settled again from its snapshots', () => {
  for (const rule of [PERCENT, TARGET, { ...PERCENT, cap: { amount: '20', per: 'month' } }]) {
    for (const line of foldLive(rule, [margin('2026-06-15', '60'), margin('2026-06-16', '300')], [opening()])) {
      const before = line.before === null ? 0 : settle(rule, line.before).minor
      expect([before, settle(rule, line.toDate).minor]).toEqual([line.settledBefore, line.settledToDate])
    }
  }
})
