import { describe, expect, it } from 'vitest'
import { customersActive } from './customers-active.ts'
import { customer, DAY, kpiLoad } from './testing/kpi-facts.ts'

describe('customers active at the end of a day', () => {
  it.each([
    ['delivered that day', DAY, 1],
    ['delivered as long ago as may be', '2026-05-18', 1],
    ['dormant since yesterday', '2026-05-17', 0],
    ['delivered a day later', '2026-06-18', 0],
    ['never delivered', null, 0],
  ])('%s', (_, deliveredOn, expected) => {
    expect(customersActive(DAY, 30, [kpiLoad({ deliveredOn })])).toBe(expected)
  })

  it('counts a customer once and no load that does not count', () => {
    const loads = [
      kpiLoad(),
      kpiLoad(),
      kpiLoad({ customerId: customer('bolt') }),
      kpiLoad({ customerId: customer('test'), isTest: true }),
      kpiLoad({ customerId: customer('void'), voidedAt: '2026-06-18T00:00:00.000Z' }),
      kpiLoad({ customerId: customer('lost'), status: 'LOST' }),
    ]
    expect(customersActive(DAY, 30, loads)).toBe(2)
  })
})
