import { expect, it } from 'vitest'
import { touched, unchanged } from './decision.ts'

it('touches each known day once, in order', () => {
  expect(touched('2026-06-03', null, '2026-05-31', undefined, '2026-06-03')).toEqual(['2026-05-31', '2026-06-03'])
  expect(touched(null, undefined)).toEqual([])
})

it('changes nothing without an event', () => {
  const state = { status: 'OPEN' }
  expect(unchanged(state)).toEqual({ next: state, events: [] })
})
