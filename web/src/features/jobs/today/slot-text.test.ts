import { expect, test } from 'vitest'
import { dailyPay } from '../schedule/job.fixture.ts'
import { slotText, upcomingOf } from './slot-text.ts'

const slot = { job: dailyPay.name, title: dailyPay.title, at: '2026-06-18T12:00:00Z', ventures: 3 }

test('a slot says where it is due', () => {
  expect(slotText(slot, 'America/Chicago')).toBe('Due at 07:00 in 3 ventures')
  expect(slotText({ ...slot, ventures: null }, 'America/Chicago')).toBe('Due at 07:00')
})

test('what lies before the day is left out', () => {
  expect(upcomingOf([slot], Date.parse('2026-06-18T05:00:00Z'))).toEqual([slot])
  expect(upcomingOf([slot], Date.parse('2026-06-19T05:00:00Z'))).toEqual([])
})
