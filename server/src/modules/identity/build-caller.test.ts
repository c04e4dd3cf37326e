import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { expect, test } from 'vitest'
import { buildCaller, type Found } from './build-caller.ts'

const NOW = '2026-06-18T20:00:00.000Z'

type Membership = Found['ventures'][number]['memberships'][number]
const membership = (over: Partial<Membership>): Membership => ({
  role: 'EMPLOYEE',
  jobRole: 'SALES',
  officeId: null,
  reportsTo: null,
  startsOn: '2026-01-01',
  endsOn: null,
  ...over,
})

function found(
  memberships: readonly Membership[],
  over: { zone?: string; groupRole?: 'CEO'; lastOpenedOn?: string } = {},
): Found {
  return {
    sessionUpdatedAt: NOW,
    impersonatedBy: null,
    user: {
      id: 'ana' as UserId,
      name: 'Ana',
      email: 'ana@holdfast.example',
      groupRole: over.groupRole ?? null,
      zone: null,
      isTest: false,
    },
    ventures: [
      {
        id: 'northline' as VentureId,
        code: 'NL',
        name: 'Northline',
        type: 'LOGISTICS',
        currency: 'USD',
        zone: over.zone ?? 'America/Chicago',
        weekStart: 0,
        liveFrom: '2026-01-01',
        overrides: [],
        lastOpenedOn: over.lastOpenedOn ?? null,
        memberships,
      },
    ],
  }
}

const roleIn = (given: Found) => buildCaller(given, NOW, null).ventures[0]?.membership?.role

test('of several memberships the one of the venture’s own today counts', () => {
  const promoted = [membership({ endsOn: '2026-06-18' }), membership({ role: 'TEAM_LEAD', startsOn: '2026-06-19' })]
  expect(roleIn(found(promoted))).toBe('EMPLOYEE')
  expect(roleIn(found(promoted, { zone: 'Asia/Kolkata' }))).toBe('TEAM_LEAD')
})

test('the last day of a membership still counts, the day after does not', () => {
  expect(roleIn(found([membership({ endsOn: '2026-06-18' })]))).toBe('EMPLOYEE')
  const ended = buildCaller(found([membership({ endsOn: '2026-06-17' })]), NOW, null)
  expect(ended.ventures).toEqual([])
  expect(ended.scope).toEqual([])
})

test('a membership that has not begun opens nothing yet', () => {
  expect(buildCaller(found([membership({ startsOn: '2026-06-19' })]), NOW, null).scope).toEqual([])
})

test('a group role opens a venture without a membership', () => {
  const caller = buildCaller(found([], { groupRole: 'CEO' }), NOW, null)
  expect(caller.scope).toEqual(['northline'])
  expect(caller.ventures[0]?.membership).toBeNull()
})

test('a day counts as opened from its own date on', () => {
  const opened = (lastOpenedOn?: string) =>
    buildCaller(found([membership({})], lastOpenedOn === undefined ? {} : { lastOpenedOn }), NOW, null).ventures[0]
      ?.openedToday
  expect([opened(), opened('2026-06-17'), opened('2026-06-18'), opened('2026-06-19')]).toEqual([
    false,
    false,
    true,
    true,
  ])
})
