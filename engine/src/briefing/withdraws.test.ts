import { describe, expect, it } from 'vitest'
import { amended, atRisk, delivered, fellOff, lost, plain, settings, withReason } from './testing/sample-events.ts'
import { resolves, withdraws } from './withdraws.ts'

describe('an item goes with its cause', () => {
  it.each([
    ['un-delivered', withReason('undelivered'), ['load_delivered_l1']],
    ['reopened', withReason('reopened'), ['load_lost_l1']],
    ['no longer at risk', withReason('at_risk_cleared'), ['load_at_risk_l1']],
    [
      'void',
      withReason('voided'),
      ['load_carrier_fell_off_l1', 'load_lost_l1', 'load_at_risk_l1', 'load_delivered_l1'],
    ],
    [
      'delivered, its bill no longer critical',
      amended({ status: 'DELIVERED', value: { minor: 1, currency: 'USD' } }),
      ['load_delivered_l1'],
    ],
    ['delivered, its bill still critical', amended({ status: 'DELIVERED' }), []],
    ['lost', lost(), []],
    ['delivered', delivered(), []],
    ['covered', plain('covered'), []],
  ])('load %s', (_, event, keys) => {
    expect(withdraws(event, settings)).toEqual(keys)
  })
})

describe('a fire is out', () => {
  it.each([
    ['covered again', plain('covered'), ['load_carrier_fell_off_l1']],
    ['delivered', delivered(), ['load_carrier_fell_off_l1', 'load_at_risk_l1']],
    ['lost', lost(), ['load_carrier_fell_off_l1', 'load_at_risk_l1']],
    ['cancelled', withReason('cancelled'), ['load_carrier_fell_off_l1', 'load_at_risk_l1']],
    ['at risk', atRisk(), []],
    ['without carrier', fellOff(true, 10), []],
  ])('when the load is %s', (_, event, keys) => {
    expect(resolves(event)).toEqual(keys)
  })
})
