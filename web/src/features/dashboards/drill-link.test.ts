import { expect, test } from 'vitest'
import { drillLink, drillOf } from './drill-link.ts'

const NORTHLINE = '019e0000-0000-7000-8000-000000000001'

test('a list of the API opens the page of the same list with the same filters', () => {
  const drill = {
    path: '/freight/loads',
    filters: { ventureId: NORTHLINE, billedFrom: '2026-06-01', billedTo: '2026-06-18', unknownCost: 'true' },
  }
  expect(drillLink(drill, NORTHLINE)).toEqual({
    to: '/freight/loads',
    search: { venture: NORTHLINE, billedFrom: '2026-06-01', billedTo: '2026-06-18', unknownCost: true },
  })
})

test('the call log has another name on the screen than in the API', () => {
  expect(drillLink({ path: '/bpo/call-logs', filters: { answered: 'false' } }, NORTHLINE)).toMatchObject({
    to: '/bpo/calls',
    search: { answered: false },
  })
})

test('a list that no page shows opens nothing', () => {
  expect(drillLink({ path: '/holdings/assets', filters: {} }, NORTHLINE)).toBeNull()
})

test('a bar opens its own days, a row of a breakdown its own rows', () => {
  const billed = { path: '/freight/loads', filters: { progress: 'delivered' }, from: 'billedFrom', to: 'billedTo' }
  const week = { firstDay: '2026-06-14', lastDay: '2026-06-18' }
  expect(drillOf(billed, week, { customerId: 'c1' })).toEqual({
    path: '/freight/loads',
    filters: { progress: 'delivered', customerId: 'c1', billedFrom: '2026-06-14', billedTo: '2026-06-18' },
  })
})
