import { expect, test } from 'vitest'
import { briefingContext, briefingTitle } from './briefing-words.ts'

const reply = { ventures: 5, asOf: '2026-06-18T12:03:00Z' }
const around = { day: '2026-06-18', isToday: true, zone: 'America/Chicago', ventureName: null }

test('the head says what is told, of where, and how fresh it is', () => {
  expect(briefingTitle('2026-06-18')).toBe('Briefing, Thursday 18 June')
  expect(briefingContext(reply, around)).toBe(
    'What happened on Wednesday and today in five ventures · current at 07:03 CDT · a ninety-second read',
  )
})

test('one venture is named, and a past day names both its days', () => {
  const past = { ...around, day: '2026-06-15', isToday: false, ventureName: 'Northline Freight' }
  expect(briefingContext(reply, past)).toContain('What happened on Sunday and Monday in Northline Freight')
  expect(briefingContext({ ...reply, ventures: 1 }, around)).toContain('in one venture ·')
  expect(briefingContext({ ...reply, ventures: 12 }, around)).toContain('in 12 ventures ·')
})
