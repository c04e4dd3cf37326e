import { describe, expect, it } from 'vitest'
import {
  type DatedMembership,
  type GivenMembership,
  placeMembership,
  setMembership,
  withMemberships,
} from './place-membership.ts'

const TODAY = '2026-06-18'
const sales: DatedMembership = {
  role: 'EMPLOYEE',
  jobRole: 'SALES',
  office: 'Chicago',
  reportsTo: 'omar@holdfast.example',
  startsOn: '2026-01-01',
  endsOn: null,
}
const past: DatedMembership = { ...sales, jobRole: 'CSR', startsOn: '2025-01-01', endsOn: '2025-06-30' }
const nothing: GivenMembership = {
  role: null,
  jobRole: null,
  office: null,
  reportsTo: null,
  startsOn: null,
  endsOn: null,
}

const place = (given: Partial<GivenMembership>, standing: readonly DatedMembership[] = [past, sales]) =>
  placeMembership(standing, { ...nothing, ...given }, TODAY)

describe('a person who is no member', () => {
  it('joins today as an employee, or on the day and as what is given', () => {
    const joined = { ...nothing, role: 'EMPLOYEE', startsOn: TODAY }
    expect(place({}, [])).toEqual({ outcome: 'new', written: [joined] })
    expect(place({ role: 'TEAM_LEAD', startsOn: '2026-03-01' }, [])).toEqual({
      outcome: 'new',
      written: [{ ...joined, role: 'TEAM_LEAD', startsOn: '2026-03-01' }],
    })
  })

  it('any more comes back', () => {
    expect(place({ jobRole: 'CSR' }, [past])).toMatchObject({ outcome: 'new', written: [{ startsOn: TODAY }] })
  })

  it('does not leave before they came', () => {
    expect(place({ endsOn: '2026-06-17' }, [])).toMatchObject({ reversed: { startsOn: TODAY } })
  })
})

describe('a member', () => {
  it('stays as they are when nothing else is known of them', () => {
    expect(place({})).toEqual({ outcome: 'same', written: [] })
    expect(place({ role: 'EMPLOYEE', jobRole: 'SALES', startsOn: '2026-01-01' })).toMatchObject({ outcome: 'same' })
  })

  it('who becomes something else becomes it today; the days before stay what they were', () => {
    expect(place({ role: 'TEAM_LEAD' })).toEqual({
      outcome: 'changed',
      written: [
        { ...sales, endsOn: '2026-06-17' },
        { ...sales, role: 'TEAM_LEAD', startsOn: TODAY },
      ],
    })
  })

  it('is the same again the day after, also when the line names no day', () => {
    const standing = withMemberships([past, sales], written(place({ role: 'TEAM_LEAD' })))
    expect(placeMembership(standing, { ...nothing, role: 'TEAM_LEAD' }, '2026-06-19')).toMatchObject({
      outcome: 'same',
    })
  })

  it('who leaves is given a last day in place', () => {
    expect(place({ endsOn: '2026-06-30' })).toEqual({
      outcome: 'changed',
      written: [{ ...sales, endsOn: '2026-06-30' }],
    })
  })

  it('named with the first day of a membership has that one changed, days past included', () => {
    expect(place({ startsOn: '2026-01-01', jobRole: 'DISPATCH' })).toEqual({
      outcome: 'changed',
      written: [{ ...sales, jobRole: 'DISPATCH' }],
    })
  })

  it('who is still to come is changed in place', () => {
    const next = { ...sales, startsOn: '2026-07-01' }
    expect(place({ office: 'Dallas' }, [next])).toEqual({
      outcome: 'changed',
      written: [{ ...next, office: 'Dallas' }],
    })
  })

  it('cannot be two things on one day: the one that stands is named', () => {
    expect(place({ startsOn: '2026-03-01' })).toEqual({ overlaps: sales })
    expect(place({ startsOn: '2024-01-01', endsOn: '2025-01-01' })).toEqual({ overlaps: past })
    expect(place({ startsOn: '2024-01-01', endsOn: '2024-12-31' })).toMatchObject({ outcome: 'new' })
  })
})

describe('an assignment', () => {
  it('stands exactly as given, what it does not name included', () => {
    const bare = { ...sales, jobRole: null, office: null, reportsTo: null, endsOn: '2026-06-30' }
    expect(setMembership([past, sales], bare)).toEqual({ outcome: 'changed', written: [bare] })
    expect(setMembership([past, sales], sales)).toEqual({ outcome: 'same', written: [] })
  })

  it('into days that another holds is refused, after its last day it is new', () => {
    expect(setMembership([past], { ...sales, startsOn: '2025-06-30' })).toEqual({ overlaps: past })
    expect(setMembership([past], { ...sales, startsOn: '2025-07-01' })).toMatchObject({ outcome: 'new' })
    expect(setMembership([sales], { ...past, endsOn: null })).toEqual({ overlaps: sales })
  })

  it('with its days the wrong way round is refused', () => {
    expect(setMembership([], { ...sales, endsOn: '2025-12-31' })).toMatchObject({ reversed: {} })
  })
})

function written(placed: ReturnType<typeof place>): readonly DatedMembership[] {
  return 'written' in placed ? placed.written : []
}
