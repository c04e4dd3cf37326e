import { expect, test } from 'vitest'
import { MOVING } from '../load.fixture.ts'
import { otherSteps, primaryStep } from './step-names.ts'

test('the next station is offered first, and its other time stands in the menu', () => {
  expect(primaryStep(MOVING)).toBe('deliver')
  expect(otherSteps(MOVING)).toEqual(['deliver_at', 'fall_off'])
})

test('a station that may be skipped to stands in the menu', () => {
  const covered = { ...MOVING, status: 'COVERED', can: { dispatch: true, start_transit: true, deliver: true } } as const
  expect(primaryStep(covered)).toBe('dispatch')
  expect(otherSteps(covered)).toEqual(['start_transit', 'deliver', 'deliver_at'])
})

test('what the server does not allow is not offered', () => {
  expect(primaryStep({ ...MOVING, can: { deliver: false } })).toBeNull()
  expect(otherSteps({ ...MOVING, can: { deliver: false, void: false } })).toEqual([])
})

test('a lost load has no next station, only ways back', () => {
  const lost = { ...MOVING, status: 'LOST', can: { reopen: true, void: true } } as const
  expect(primaryStep(lost)).toBeNull()
  expect(otherSteps(lost)).toEqual(['reopen', 'void'])
})
