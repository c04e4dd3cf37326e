import type { UserMembership } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { placesOf } from './places-of.ts'

const lead: UserMembership = {
  ventureId: 'nl',
  ventureName: 'Northline Freight',
  role: 'TEAM_LEAD',
  jobRole: 'DISPATCH',
  office: null,
  reportsTo: null,
  startsOn: '2026-03-01',
  endsOn: null,
  isCurrent: true,
  hasLeft: false,
}
const before: UserMembership = {
  ...lead,
  role: 'EMPLOYEE',
  startsOn: '2025-01-01',
  endsOn: '2026-02-28',
  isCurrent: false,
}

it('what somebody was stands below what they are, venture by venture', () => {
  const agent = { ...lead, ventureId: 'cb', ventureName: 'Callbridge' }
  const places = placesOf({ memberships: [lead, before, agent], mayPlaceIn: [] })
  expect(places.map(({ ventureName, history }) => [ventureName, history.length])).toEqual([
    ['Northline Freight', 2],
    ['Callbridge', 1],
  ])
})

it('who begins later stands there already, who left does not', () => {
  const coming = { ...lead, isCurrent: false }
  expect(placesOf({ memberships: [coming], mayPlaceIn: [] })[0]?.standing).toBe(coming)
  expect(placesOf({ memberships: [before], mayPlaceIn: [] })[0]?.standing).toBeNull()
})

it('only where the asker may place them can it be changed', () => {
  const mayPlaceIn = [{ ventureId: 'nl', ventureName: 'Northline Freight', roles: ['EMPLOYEE' as const], canEnd: true }]
  expect(placesOf({ memberships: [lead], mayPlaceIn })[0]?.canChange).toBe(true)
  expect(placesOf({ memberships: [lead], mayPlaceIn: [] })[0]?.canChange).toBe(false)
})

it('who changes later on can still be let go: what is to come is open', () => {
  const until = { ...lead, endsOn: '2026-12-31' }
  const then = { ...lead, role: 'OFFICE_MANAGER' as const, startsOn: '2027-01-01', isCurrent: false }
  expect(placesOf({ memberships: [then, until], mayPlaceIn: [] })[0]).toMatchObject({
    isOpenEnded: true,
    standing: until,
  })
  expect(placesOf({ memberships: [until], mayPlaceIn: [] })[0]?.isOpenEnded).toBe(false)
})
