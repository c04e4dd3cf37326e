import { expect, it } from 'vitest'
import { type GivenTarget, placeTarget, type StandingTarget, takeTargetAway } from './place-target.ts'

const aim = (from: string, to: string | null = null, value = '100'): GivenTarget => ({ value, per: 'day', from, to })
const standing = (from: string, to: string | null, isOpen = to === null): StandingTarget => ({
  ...aim(from, to),
  isOpen,
})
const spring = standing('2026-03-01', '2026-05-31')
const open = standing('2026-06-01', null)
const ended = standing('2026-06-01', '2026-06-30', true)
const july = standing('2026-07-01', null)

it('the first of its kind is new and runs until further notice', () => {
  expect(placeTarget([], aim('2026-06-01'))).toEqual({ outcome: 'new', replaces: null, to: null, ends: null })
})

it('a later one ends the open one before it', () => {
  expect(placeTarget([open, spring], aim('2026-07-01'))).toEqual({
    outcome: 'new',
    replaces: null,
    to: null,
    ends: open,
  })
})

it('an open one before a later one runs until that begins, so that the order of arrival does not matter', () => {
  expect(placeTarget([july], aim('2026-06-01'))).toMatchObject({ outcome: 'new', to: '2026-06-30', ends: null })
  expect(placeTarget([ended, july], aim('2026-06-15'))).toMatchObject({ to: '2026-06-30', ends: ended })
})

it('the same again is the same, also when a later one has ended it meanwhile', () => {
  expect(placeTarget([open], aim('2026-06-01'))).toMatchObject({ outcome: 'same', ends: null })
  expect(placeTarget([ended, july], aim('2026-06-01'))).toMatchObject({ outcome: 'same', to: '2026-06-30' })
  expect(placeTarget([spring, open], aim('2026-06-01'))).toMatchObject({ outcome: 'same', ends: null })
})

it('another value, end or span from the same day changes it', () => {
  expect(placeTarget([open], aim('2026-06-01', null, '120'))).toMatchObject({ outcome: 'changed', replaces: open })
  expect(placeTarget([open], aim('2026-06-01', '2026-06-30'))).toMatchObject({ outcome: 'changed', to: '2026-06-30' })
  expect(placeTarget([ended, july], aim('2026-06-01', '2026-06-30'))).toMatchObject({ outcome: 'changed' })
  expect(placeTarget([open], { ...aim('2026-06-01'), per: 'week' })).toMatchObject({ outcome: 'changed' })
})

it('an overlap with one that has a last day of its own, or beyond the next one, says which stands', () => {
  expect(placeTarget([spring], aim('2026-05-31'))).toEqual({ overlaps: spring })
  expect(placeTarget([open], aim('2026-04-01', '2026-06-01'))).toEqual({ overlaps: open })
  expect(placeTarget([spring, open], aim('2026-03-01', '2026-06-01'))).toEqual({ overlaps: open })
})

it('days that touch do not overlap', () => {
  expect(placeTarget([spring], aim('2026-06-01'))).toMatchObject({ outcome: 'new', ends: null })
})

it('taken away, the open one before it runs on to the next; one with a last day of its own does not', () => {
  expect(takeTargetAway([ended, july], '2026-07-01')).toEqual({ gone: july, runsOn: ended, until: null })
  expect(takeTargetAway([spring, ended, july], '2026-06-01')).toEqual({
    gone: ended,
    runsOn: null,
    until: '2026-06-30',
  })
  expect(takeTargetAway([july], '2026-08-01')).toBeNull()
})
