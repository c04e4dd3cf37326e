import type { Call } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { changesOf } from './changes-of.ts'
import { outcomeOf } from './outcome-values.ts'

const call: Call = {
  id: '00000000-0000-7000-8000-000000000001',
  ventureId: '00000000-0000-7000-8000-000000000002',
  agent: { id: '00000000-0000-7000-8000-000000000003', name: 'Nisha Rao' },
  campaign: { id: '00000000-0000-7000-8000-000000000004', name: 'Orchid Helpdesk' },
  direction: 'INBOUND',
  startedAt: '2026-06-18T13:12:00.250Z',
  startedOn: '2026-06-18',
  endedAt: '2026-06-18T13:15:45.900Z',
  answered: true,
  answeredAfterSeconds: 12,
  talkSeconds: 200,
  holdSeconds: 20,
  wrapSeconds: null,
  dials: null,
  connected: true,
  resolved: true,
  appointmentSet: null,
  dealWon: null,
  revenue: null,
  rating: 4,
  endReason: null,
  isStale: false,
  voided: null,
  zone: 'America/New_York',
  version: 3,
  can: { end: false, change: true, void: false },
}
const entries = { ...outcomeOf(call), lasted: 225 }

it('what was left alone is not sent, nor the end to the second', () => {
  expect(changesOf(call, entries)).toEqual({})
})

it('a changed measure is sent alone; an emptied one becomes unknown', () => {
  expect(changesOf(call, { ...entries, talkSeconds: 190, rating: null })).toEqual({ talkSeconds: 190, rating: null })
})

it('another length is another end', () => {
  expect(changesOf(call, { ...entries, lasted: 240 })).toEqual({ endedAt: '2026-06-18T13:16:00.250Z' })
})

it('a call that nobody answered after all loses what came of it', () => {
  expect(changesOf(call, { ...entries, reached: false })).toEqual({
    answered: false,
    answeredAfterSeconds: null,
    talkSeconds: null,
    holdSeconds: null,
    resolved: null,
    rating: null,
  })
})
