import { describe, expect, it } from 'vitest'
import { rational } from '../kernel/index.ts'
import { agentCost, costEach } from './agent-cost.ts'

const costs = [
  { startsOn: '2026-06-01', minorPerHour: 1_200 },
  { startsOn: '2026-06-10', minorPerHour: 1_500 },
]

describe('what an agent costs', () => {
  it('is the hours of each day by what an hour cost on it, rounded once', () => {
    const worked = [
      { day: '2026-06-09', seconds: 1_801 },
      { day: '2026-06-10', seconds: 3_600 },
    ]
    // 1801 s at 12.00 are 600.33…, one hour at 15.00 is 1500.
    expect(agentCost(worked, costs)).toBe(2_100)
  })

  it('is no data of no hours, and as soon as the cost of one worked day is not known', () => {
    expect(agentCost([], costs)).toBeNull()
    expect(agentCost([{ day: '2026-06-09', seconds: 0 }], costs)).toBeNull()
    expect(agentCost([{ day: '2026-05-31', seconds: 60 }], costs)).toBeNull()
    const ended = [...costs, { startsOn: '2026-06-15', minorPerHour: null }]
    expect(agentCost([{ day: '2026-06-15', seconds: 60 }], ended)).toBeNull()
    expect(agentCost([{ day: '2026-06-14', seconds: 3_600 }], ended)).toBe(1_500)
  })

  it('a piece is half-even, and no data of no pieces', () => {
    expect(costEach(25, rational(10))).toBe(2)
    expect(costEach(35, rational(10))).toBe(4)
    expect(costEach(100, rational(0))).toBeNull()
    expect(costEach(null, rational(3))).toBeNull()
  })
})
