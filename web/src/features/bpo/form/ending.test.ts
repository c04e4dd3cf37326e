import type { Call } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { entriesAtEnd } from './ending.ts'
import { isForgotten } from './lasted.ts'

const START = '2026-06-18T13:12:00.000Z'
const call: Call = {
  id: '00000000-0000-7000-8000-000000000001',
  ventureId: '00000000-0000-7000-8000-000000000002',
  agent: { id: '00000000-0000-7000-8000-000000000003', name: 'Nisha Rao' },
  campaign: { id: '00000000-0000-7000-8000-000000000004', name: 'Sunrise Solar' },
  direction: 'OUTBOUND',
  startedAt: START,
  startedOn: '2026-06-18',
  endedAt: null,
  answered: null,
  answeredAfterSeconds: null,
  talkSeconds: null,
  holdSeconds: null,
  wrapSeconds: null,
  dials: null,
  connected: null,
  resolved: null,
  appointmentSet: null,
  dealWon: null,
  revenue: null,
  rating: null,
  endReason: null,
  isStale: false,
  voided: null,
  zone: 'Asia/Kolkata',
  version: 1,
  can: { end: true, change: true, void: false },
}
const after = (seconds: number) => Date.parse(START) + seconds * 1000

it('the clock fills in talk and hold; whether a dialled call reached somebody stays to be said', () => {
  const entries = entriesAtEnd({ call, at: after(225.9), heldSeconds: 40 }, false)
  expect(entries).toMatchObject({ lasted: 225, talkSeconds: 185, holdSeconds: 40, dials: 1, dealWon: false })
  expect(entries.reached).toBeNull()
})

it('whoever takes an incoming call has answered it, and dialled nothing', () => {
  const incoming = { ...call, direction: 'INBOUND' } as const
  expect(entriesAtEnd({ call: incoming, at: after(60), heldSeconds: 0 }, false)).toMatchObject({
    reached: true,
    dials: null,
  })
})

it('a clock behind the start gives a call of no length', () => {
  expect(entriesAtEnd({ call, at: after(-30), heldSeconds: 5 }, false)).toMatchObject({
    lasted: 0,
    talkSeconds: 0,
    holdSeconds: 0,
  })
})

it('what a dialler has recorded already is kept', () => {
  const recorded = { ...call, connected: true, talkSeconds: 100, dials: 3 }
  expect(entriesAtEnd({ call: recorded, at: after(120), heldSeconds: 0 }, false)).toMatchObject({
    reached: true,
    talkSeconds: 100,
    dials: 3,
  })
})

it('a call that was left open over the shift tells nothing by its clock', () => {
  const at = after(4 * 3600 + 1)
  expect(isForgotten(call, at)).toBe(true)
  const entries = entriesAtEnd({ call, at, heldSeconds: 0 }, true)
  expect(entries).toMatchObject({ talkSeconds: null, dealWon: null })
  expect(entries).not.toHaveProperty('lasted')
})
