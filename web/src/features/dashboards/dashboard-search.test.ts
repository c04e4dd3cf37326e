import { expect, test } from 'vitest'
import { bpoDashboardSearch, dashboardSearch } from './dashboard-search.ts'

test('period, comparison and breakdown stand in the address, everything else is left to others', () => {
  const search = { period: '7d', compare: 'lastYear', by: 'lane', venture: 'x', campaignId: 'c', page: 3 }
  expect(dashboardSearch(search)).toEqual({ period: '7d', compare: 'lastYear', by: 'lane' })
})

test('a call centre’s dashboard also keeps whose calls it shows', () => {
  expect(bpoDashboardSearch({ campaignId: 'c', agentId: 7, period: 'custom', from: '2026-06-01' })).toEqual({
    campaignId: 'c',
    period: 'custom',
    from: '2026-06-01',
  })
})
