import { expect, test } from 'vitest'
import { importTarget } from './import-target.ts'
import type { MyVenture } from './session.ts'

const venture = (id: string, can: MyVenture['can']): MyVenture => ({
  id,
  code: 'NL',
  name: 'Northline Freight',
  type: 'LOGISTICS',
  currency: 'USD',
  zone: 'America/Chicago',
  today: '2026-06-18',
  liveFrom: '2026-06-01',
  role: 'TEAM_LEAD',
  jobRole: null,
  can,
})
const open = { 'imports.open': true, 'imports.work': true }

test('a file goes to the only venture that takes it', () => {
  const ventures = [venture('one', open), venture('two', { 'imports.open': true })]
  expect(importTarget(ventures, 'loads')).toEqual({ to: '/imports/new', search: { kind: 'loads', venture: 'one' } })
})

test('of several ventures the person chooses', () => {
  const target = importTarget([venture('one', open), venture('two', open)], 'loads')
  expect(target?.search).toEqual({ kind: 'loads', venture: undefined })
})

test('whoever imports no work is offered nothing', () => {
  expect(importTarget([venture('one', { 'imports.open': true })], 'loads')).toBeNull()
  expect(importTarget([], 'loads')).toBeNull()
})
