import { expect, test } from 'vitest'
import { windowText } from './window-text.ts'

const zone = 'America/Chicago'

test('a window within a day names the day once, one over midnight twice', () => {
  const from = '2026-06-17T13:00:00.000Z'
  expect(windowText({ from, to: '2026-06-17T15:00:00.000Z' }, zone)).toBe('Wed 17 June 08:00–10:00')
  expect(windowText({ from, to: '2026-06-18T06:00:00.000Z' }, zone)).toBe('Wed 17 June 08:00 – Thu 18 June 01:00')
})

test('a window that is open at one end says which, and no window says nothing', () => {
  const at = '2026-06-18T20:00:00.000Z'
  expect(windowText({ from: null, to: at }, zone)).toBe('by Thu 18 June 15:00')
  expect(windowText({ from: at, to: null }, zone)).toBe('from Thu 18 June 15:00')
  expect(windowText({ from: null, to: null }, zone)).toBeNull()
})
