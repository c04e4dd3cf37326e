import { describe, expect, it } from 'vitest'
import { changeFrom, endAfter } from './change-from.ts'
import type { DatedMembership } from './place-membership.ts'

const sales: DatedMembership = {
  role: 'EMPLOYEE',
  jobRole: 'SALES',
  office: 'Chicago',
  reportsTo: 'omar@holdfast.example',
  startsOn: '2026-01-01',
  endsOn: null,
}
const lead: DatedMembership = { ...sales, role: 'TEAM_LEAD', startsOn: '2026-06-18' }

describe('a change from a day on', () => {
  it('leaves the days before as they were', () => {
    expect(changeFrom([sales], lead)).toEqual({
      outcome: 'changed',
      written: [{ ...sales, endsOn: '2026-06-17' }, lead],
    })
  })

  it('of what already holds changes nothing', () => {
    expect(changeFrom([sales], { ...sales, startsOn: '2026-06-18' })).toEqual({ outcome: 'same', written: [] })
    expect(changeFrom([sales], sales)).toEqual({ outcome: 'same', written: [] })
  })

  it('that only says when it ends is no second membership', () => {
    expect(changeFrom([sales], { ...sales, startsOn: '2026-06-18', endsOn: '2026-06-30' })).toEqual({
      outcome: 'changed',
      written: [{ ...sales, endsOn: '2026-06-30' }],
    })
  })

  it('on the first day of what stands takes its place', () => {
    const corrected = { ...sales, jobRole: 'CSR' } as const
    expect(changeFrom([sales], corrected)).toEqual({ outcome: 'changed', written: [corrected] })
  })

  it('does not write over what begins later, unless it ends before', () => {
    const standing = [
      { ...sales, endsOn: '2026-06-30' },
      { ...lead, startsOn: '2026-07-01' },
    ] as const
    expect(changeFrom(standing, { ...lead, jobRole: 'CSR' })).toEqual({ overlaps: standing[1] })
    const until = { ...lead, jobRole: 'CSR', endsOn: '2026-06-30' } as const
    expect(changeFrom(standing, until)).toEqual({
      outcome: 'changed',
      written: [{ ...sales, endsOn: '2026-06-17' }, until],
    })
  })

  it('cannot end before it begins, also where something else holds', () => {
    const reversed = { ...sales, startsOn: '2026-06-18', endsOn: '2026-06-17' }
    expect(changeFrom([sales], reversed)).toEqual({ reversed })
    expect(changeFrom([], reversed)).toEqual({ reversed })
  })

  it('makes a newcomer a member', () => {
    expect(changeFrom([], lead)).toEqual({ outcome: 'new', written: [lead] })
  })
})

describe('a last day', () => {
  const standing = [
    { ...sales, endsOn: '2026-06-30' },
    { ...lead, startsOn: '2026-07-01' },
  ] as const

  it('ends what runs on, and what would begin later never does', () => {
    expect(endAfter(standing, '2026-06-18')).toEqual({
      written: [{ ...sales, endsOn: '2026-06-18' }],
      removed: [standing[1]],
    })
  })

  it('changes nothing of somebody who has left by then', () => {
    expect(endAfter([{ ...sales, endsOn: '2026-06-18' }], '2026-06-18')).toEqual({ written: [], removed: [] })
    expect(endAfter([], '2026-06-18')).toEqual({ written: [], removed: [] })
  })
})
