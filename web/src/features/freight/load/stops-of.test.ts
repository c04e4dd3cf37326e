import { expect, test } from 'vitest'
import { MOVING } from '../load.fixture.ts'
import { stopsOf } from './stops-of.ts'

const NOON = '2026-06-18T17:00:00.000Z'
const stateOf = (stop: number, load = MOVING, now = NOON) => stopsOf(load, now)[stop]?.state

test('a pickup within its window is on time, also in its last minute', () => {
  expect(stateOf(0)).toEqual({ kind: 'ok', word: 'On time' })
  expect(stateOf(0, { ...MOVING, pickedUpAt: '2026-06-17T15:00:00.000Z' })).toEqual({ kind: 'ok', word: 'On time' })
})

test('an arrival after its window says by how much it was late', () => {
  expect(stateOf(0, { ...MOVING, pickedUpAt: '2026-06-17T15:04:30.000Z' })).toEqual({ kind: 'late', word: '4 m late' })
  const late = { ...MOVING, status: 'DELIVERED', deliveredAt: '2026-06-18T21:05:00.000Z' } as const
  expect(stateOf(1, late)).toEqual({ kind: 'late', word: '1 h 05 m late' })
})

test('what is still to come is expected, and overdue once its window has closed', () => {
  expect(stateOf(1)).toEqual({ kind: 'none', word: 'Expected' })
  expect(stateOf(1, MOVING, '2026-06-18T22:00:00.000Z')).toEqual({ kind: 'late', word: '2 h 00 m overdue' })
})

test('a step that was skipped has no time and is not judged', () => {
  const skipped = { ...MOVING, status: 'DELIVERED', pickedUpAt: null, deliveredAt: NOON } as const
  expect(stopsOf(skipped, NOON)[0]).toMatchObject({ arrivedAt: null, state: null })
  expect(stopsOf(skipped, NOON)[0]?.missing).not.toBeNull()
})

test('nobody waits for a load that is lost or void', () => {
  const later = '2026-06-20T12:00:00.000Z'
  expect(stateOf(1, { ...MOVING, status: 'LOST' }, later)).toBeNull()
  expect(stateOf(1, { ...MOVING, voided: { at: NOON, reason: 'Entered twice' } }, later)).toBeNull()
})

test('an arrival without an appointment is neither on time nor late', () => {
  expect(stateOf(0, { ...MOVING, pickup: { from: null, to: null } })).toBeNull()
})
