import { describe, expect, it } from 'vitest'
import { VENTURE_TYPES } from '../access/index.ts'
import { Refusal } from '../kernel/index.ts'
import { checkTarget, type TargetTerms } from './check-target.ts'
import { TARGET_METRICS, targetMetricsOf } from './target-metrics.ts'

const revenue: TargetTerms = {
  metric: 'revenue',
  value: '5000000',
  per: 'month',
  from: '2026-06-01',
  to: null,
  hasCampaign: false,
}
const onTime: TargetTerms = { ...revenue, metric: 'onTimeDelivery', value: '0.95', per: null }

function refused(terms: TargetTerms, type: Parameters<typeof checkTarget>[0] = 'LOGISTICS'): string {
  try {
    return `taken as ${checkTarget(type, terms).key}`
  } catch (error) {
    return error instanceof Refusal ? `${error.code} ${String(error.facts['field'])}` : 'broken'
  }
}

describe('the catalogue', () => {
  it('names each metric of a trade once', () => {
    const keys = TARGET_METRICS.map(({ trade, key }) => `${trade} ${key}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('of a broker are freight figures, of a hotel those of nights, of a call centre those of calls, and others have none yet', () => {
    const trades = VENTURE_TYPES.map((type) => [...new Set(targetMetricsOf(type).map((metric) => metric.trade))].join())
    expect(trades).toEqual(['freight', 'freight', 'hotel', 'bpo', '', ''])
  })

  it('has sums in money and counts, and nothing else', () => {
    for (const { addsUp, unit } of TARGET_METRICS) expect(addsUp).toBe(unit === 'money' || unit === 'count')
  })
})

describe('a target', () => {
  it('of revenue per month, or of on-time delivery, is taken', () => {
    expect(refused(revenue)).toBe('taken as revenue')
    expect(refused(onTime)).toBe('taken as onTimeDelivery')
    expect(refused({ ...revenue, metric: 'deals', value: '12', hasCampaign: true }, 'BPO')).toBe('taken as deals')
    expect(refused({ ...onTime, metric: 'satisfaction', value: '4.5' }, 'BPO')).toBe('taken as satisfaction')
  })

  it.each([
    [{ metric: 'deals' }, 'target.metric_unknown metric'],
    [{ per: null }, 'target.per_missing per'],
    [{ hasCampaign: true }, 'target.campaign_unknown campaignId'],
    [{ to: '2026-05-31' }, 'target.reversed to'],
    [{ value: '1e6' }, 'target.value_malformed value'],
    [{ value: '-1' }, 'target.value_negative value'],
    [{ value: '100.5' }, 'target.value_not_whole value'],
    [{ value: '1000000000001' }, 'target.value_too_large value'],
  ] as const)('of revenue with %j is refused', (over, expected) => {
    expect(refused({ ...revenue, ...over })).toBe(expected)
  })

  it.each([
    [{ per: 'day' }, 'target.per_of_ratio per'],
    [{ value: '95' }, 'target.value_above_one value'],
    [{ value: '0.1234567' }, 'target.value_too_fine value'],
  ] as const)('of a share with %j is refused', (over, expected) => {
    expect(refused({ ...onTime, ...over })).toBe(expected)
  })

  it('of a rating is from 1 to 5', () => {
    for (const value of ['0.9', '5.1'])
      expect(refused({ ...onTime, metric: 'satisfaction', value }, 'BPO')).toBe('target.value_no_rating value')
  })

  it('in a venture without figures is refused', () => {
    expect(refused(revenue, 'SAAS')).toBe('target.metric_unknown metric')
  })
})
