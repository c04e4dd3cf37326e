import { expect, test } from 'vitest'
import { clocksOf, greetingOf } from './greeting-words.ts'

const greet = (instant: string, zone = 'America/Chicago') => greetingOf('Arjun Mehta', instant, zone)

test('the greeting follows the clock of the person’s own zone', () => {
  expect(greet('2026-06-18T13:12:00Z')).toBe('Good morning, Arjun')
  expect(greet('2026-06-18T13:12:00Z', 'Asia/Kolkata')).toBe('Good evening, Arjun')
  expect(greet('2026-06-18T17:00:00Z')).toBe('Good afternoon, Arjun')
  expect(greet('2026-06-18T08:00:00Z')).toBe('Good evening, Arjun')
})

test('each zone stands once, with the weekday where it is another day', () => {
  const zones = ['America/Chicago', 'America/New_York', 'America/Chicago', 'Asia/Kolkata']
  expect(clocksOf(zones, '2026-06-18T13:12:00Z', 'America/Chicago')).toBe(
    '08:12 in Chicago, 09:12 in New York, 18:42 in Kolkata',
  )
  expect(clocksOf(['Asia/Kolkata'], '2026-06-18T20:12:00Z', 'America/Chicago')).toBe('Fri 01:42 in Kolkata')
})
