import { describe, expect, it } from 'vitest'
import { amounts, dials, june, margin, metricDay } from '../testing/fold-input.ts'
import { BY_LOAD, FLAT, PERCENT, TIERED } from '../testing/rules.ts'
import { fold } from './fold.ts'
import type { FoldInput, Membership, MetricDay, TeamWork } from './fold-input.ts'
import { prepareFold } from './prepare-fold.ts'

const SELLERS = { startsOn: '2026-01-01', endsOn: null, jobRole: 'SALES' }
const OF_TEAM = { ...PERCENT, of: 'team' }

function lead(
  rules: readonly FoldInput['versions'][number]['rules'][number][],
  team: TeamWork,
  change: Partial<FoldInput> = {},
) {
  const memberships = [{ startsOn: '2020-01-01', endsOn: null, jobRole: null, accessRole: 'TEAM_LEAD' }]
  return fold(june(rules, [margin('2026-06-03', '9000')], { memberships, team, ...change }))
}

function team(metricDays: readonly MetricDay[], members: readonly Membership[] = [SELLERS]): TeamWork {
  return { metricDays, members, loads: [] }
}

describe('a rule on a team', () => {
  it('pays for the work of the team and not for the payee’s own', () => {
    const work = team([margin('2026-06-02', '500'), margin('2026-06-04', '250'), margin('2026-06-04', '70', 'CSR')])
    expect(amounts(lead([OF_TEAM], work))).toEqual({ '2026-06-02': 1000, '2026-06-04': 500 })
    expect(amounts(lead([PERCENT], work))).toEqual({ '2026-06-03': 18000 })
  })

  it('takes calls by the job role of the member, and for its conditions of all members', () => {
    const calls = [dials('2026-06-02', '5'), { ...dials('2026-06-02', '3'), creditRole: 'BPO_AGENT' }]
    const agents = { ...FLAT, of: 'team', jobRole: 'BPO_AGENT' }
    const gated = { ...agents, qualification: { all: [{ metricKey: 'bpo_dials', op: '>=', value: '5' }] } }
    expect(amounts(lead([agents], team(calls)))).toEqual({ '2026-06-02': 1275 })
    expect(amounts(lead([gated], team(calls)))).toEqual({ '2026-06-02': 1275 })
    expect(amounts(lead([{ ...agents, jobRole: null }], team(calls)))).toEqual({ '2026-06-02': 2125 })
  })

  it('has nothing rather than 0 while nobody is below, in the role that it names', () => {
    const config = { mode: 'marginal', flatAtZero: true, slabs: [{ from: '0', to: null, amount: '60' }] }
    const flat = { ...TIERED, of: 'team', config }
    const fromTheTenth = team([], [{ ...SELLERS, startsOn: '2026-06-10' }])
    expect(amounts(lead([flat], fromTheTenth))).toEqual({ '2026-06-10': 6000 })
    expect(amounts(lead([{ ...flat, jobRole: 'SALES' }], fromTheTenth))).toEqual({ '2026-06-10': 6000 })
    expect(lead([{ ...flat, jobRole: 'CSR' }], fromTheTenth)).toEqual([])
    expect(lead([flat], team([], []))).toEqual([])
  })

  it('judges single loads of the team', () => {
    const loads = ['CSR', 'SALES'].map((creditRole) => ({
      id: `of ${creditRole}`,
      day: '2026-06-02',
      creditRole,
      margin: '300',
      revenue: null,
      miles: null,
      share: '1',
    }))
    const counted = metricDay({ day: '2026-06-02', creditRole: 'SALES', metricKey: 'loads_completed', numerator: '1' })
    expect(amounts(lead([{ ...BY_LOAD, of: 'team' }], { ...team([counted]), loads }))).toEqual({ '2026-06-02': 1200 })
  })

  it('has the opening balance of the team in both snapshots', () => {
    const brought = {
      periodStart: '2026-06-01',
      creditRole: 'SALES',
      metricKey: 'loads_margin',
      numerator: '900',
      denominator: null,
    }
    const work = { ...team([margin('2026-06-20', '100')]), opening: [brought] }
    const venture = { weekStart: 0 as const, liveFrom: '2026-06-15' }
    expect(lead([OF_TEAM], work, { venture })).toMatchObject([
      { before: { value: '900' }, toDate: { value: '1000' }, amountMinor: 200 },
    ])
  })
})

describe('a rule paid to some access roles', () => {
  const rule = { ...OF_TEAM, paidTo: ['TEAM_LEAD', 'OFFICE_MANAGER'] }
  const work = team([margin('2026-06-02', '500'), margin('2026-06-12', '500'), margin('2026-06-22', '500')])
  const held = (accessRole: string | null, startsOn: string, endsOn: string | null) => ({
    startsOn,
    endsOn,
    jobRole: null,
    accessRole,
  })

  it('pays for work of the days on which the payee has one of them', () => {
    const memberships = [
      held('EMPLOYEE', '2026-01-01', '2026-06-10'),
      held('TEAM_LEAD', '2026-06-11', '2026-06-20'),
      held(null, '2026-06-21', null),
    ]
    expect(lead([rule], work, { memberships })).toMatchObject([
      { day: '2026-06-12', before: { value: '0' }, toDate: { value: '500' }, amountMinor: 1000 },
    ])
    expect(amounts(lead([OF_TEAM], work, { memberships }))).toEqual({
      '2026-06-02': 1000,
      '2026-06-12': 1000,
      '2026-06-22': 1000,
    })
  })
})

describe('what a fold needs of each person', () => {
  it('is named once for all', () => {
    const needs = (...rules: Parameters<typeof june>[0]) => prepareFold(june(rules, [])).needs
    const none = { loads: false, team: false, teamLoads: false, accessRoles: false, everyMember: false }
    expect(needs(PERCENT)).toEqual(none)
    expect(needs(BY_LOAD, OF_TEAM)).toEqual({ ...none, loads: true, team: true, everyMember: true })
    expect(needs({ ...BY_LOAD, of: 'team', paidTo: ['FINANCE'] })).toEqual({
      ...none,
      ...{ team: true, teamLoads: true, accessRoles: true, everyMember: true },
    })
    const atZero = { from: '0', to: null, amount: '20' }
    const table = { ...TIERED, config: { mode: 'whole', boundary: 'lower', slabs: [atZero], flatAtZero: true } }
    expect(needs(table)).toEqual({ ...none, everyMember: true })
  })

  it('is never taken for nothing when it was left out', () => {
    const memberships = [{ startsOn: '2020-01-01', endsOn: null, jobRole: null }]
    const withoutLoads = { metricDays: [], members: [] }
    expect(() => fold(june([BY_LOAD], []))).toThrow('needs loads of every person')
    expect(() => fold(june([OF_TEAM], []))).toThrow('needs team of every person')
    expect(() => lead([{ ...BY_LOAD, of: 'team' }], withoutLoads)).toThrow('needs team.loads')
    expect(() => lead([{ ...OF_TEAM, paidTo: ['FINANCE'] }], withoutLoads, { memberships })).toThrow('accessRole')
  })
})
