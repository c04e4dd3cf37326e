import { expect, it } from 'vitest'
import { eachDay } from '../kernel/index.ts'
import { changedDays } from './changed-days.ts'
import type { DatedMembership } from './place-membership.ts'

const DAYS = eachDay('2026-06-14', '2026-06-18')
const member: DatedMembership = {
  role: 'EMPLOYEE',
  jobRole: 'SALES',
  office: null,
  reportsTo: null,
  startsOn: '2026-01-01',
  endsOn: null,
}

it('a promotion changes the days from then on, not those before', () => {
  const after = [
    { ...member, endsOn: '2026-06-16' },
    { ...member, role: 'TEAM_LEAD', startsOn: '2026-06-17' },
  ] as const
  expect(changedDays([member], after, DAYS)).toEqual(['2026-06-17', '2026-06-18'])
})

it('joining and leaving change the days of membership', () => {
  const short = { ...member, startsOn: '2026-06-15', endsOn: '2026-06-16' }
  expect(changedDays([], [short], DAYS)).toEqual(['2026-06-15', '2026-06-16'])
  expect(changedDays([member], [short], DAYS)).toEqual(['2026-06-14', '2026-06-17', '2026-06-18'])
})

it('a last day that is set further off changes no day yet', () => {
  expect(changedDays([member], [{ ...member, endsOn: '2026-12-31' }], DAYS)).toEqual([])
})

it('the same cut in two is the same', () => {
  const cut = [
    { ...member, endsOn: '2026-06-15' },
    { ...member, startsOn: '2026-06-16' },
  ]
  expect(changedDays([member], cut, DAYS)).toEqual([])
})
