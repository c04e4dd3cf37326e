import type { FreightEvent } from '@holdfast/engine/freight'
import { expect, test } from 'vitest'
import { changeSentence } from './change-sentence.ts'

function sentence(what: string, facts: object = {}): string {
  const event: object = { type: `freight.${what}`, subjectId: 'l1', days: [], facts: { number: 'NL-1001', ...facts } }
  return changeSentence(event as FreightEvent, 'Ana Whitfield')
}

test('each step of a load’s life in plain English, with the word of its new state', () => {
  expect(sentence('load_created')).toBe('Ana Whitfield entered NL-1001.')
  expect(sentence('load_picked_up', { status: 'IN_TRANSIT' })).toBe('Ana Whitfield marked NL-1001 as in transit.')
  expect(sentence('load_delivered', { status: 'DELIVERED' })).toBe('Ana Whitfield marked NL-1001 as delivered.')
  expect(sentence('load_lost', { status: 'LOST' })).toBe('Ana Whitfield marked NL-1001 as lost.')
  expect(sentence('load_undelivered', { status: 'COVERED' })).toBe(
    'Ana Whitfield took back the delivery of NL-1001: it is covered again.',
  )
  expect(sentence('load_reopened', { status: 'OPEN' })).toBe('Ana Whitfield reopened NL-1001: it is open again.')
})

test('what went wrong is told with its reason', () => {
  expect(sentence('load_carrier_fell_off', { cause: 'BREAKDOWN' })).toBe('The carrier fell off NL-1001: breakdown.')
  expect(sentence('load_at_risk', { reason: 'No answer from the driver' })).toBe(
    'NL-1001 is at risk: No answer from the driver.',
  )
  expect(sentence('load_at_risk_cleared')).toBe('NL-1001 is no longer at risk.')
  expect(sentence('load_voided', { reason: 'Entered twice!' })).toBe('Ana Whitfield voided NL-1001: Entered twice!')
})

test('an edit names its fields, each once, and no amounts', () => {
  const change = { before: 1, after: 2 }
  expect(sentence('load_amended', { changes: { costMinor: change } })).toBe(
    'Ana Whitfield changed the cost of NL-1001.',
  )
  expect(sentence('load_amended', { changes: { billMinor: change, pickupFrom: change, pickupTo: change } })).toBe(
    'Ana Whitfield changed the bill and pickup time of NL-1001.',
  )
  expect(sentence('load_amended', { changes: { billMinor: change, miles: change, lane: change } })).toBe(
    'Ana Whitfield changed the bill, miles and lane of NL-1001.',
  )
  expect(sentence('load_amended', { changes: { status: change }, status: 'DELIVERED' })).toBe(
    'Ana Whitfield set NL-1001 back to delivered.',
  )
  expect(sentence('credits_changed')).toBe('Ana Whitfield changed who is credited on NL-1001.')
})
