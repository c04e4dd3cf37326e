import { expect, it } from 'vitest'
import { heldMs, holdOf, holdText, notHeld, toggled } from './hold-clock.ts'

const fresh = notHeld('call-1')

it('adds up the stretches on hold', () => {
  const first = toggled(toggled(fresh, 1_000), 4_000)
  const again = toggled(first, 10_000)
  expect(heldMs(first, 9_000)).toBe(3_000)
  expect(heldMs(again, 12_000)).toBe(5_000)
})

it('counts nothing backwards when the clock was set back', () => {
  expect(heldMs(toggled(fresh, 5_000), 2_000)).toBe(0)
})

it('survives a reload', () => {
  const hold = toggled(toggled(toggled(fresh, 1_000), 2_000), 7_000)
  expect(holdOf('call-1', holdText(hold))).toEqual(hold)
  expect(holdOf('call-1', holdText(fresh))).toEqual(fresh)
})

it.each(['', 'call-2|4000|', 'call-1|much|', 'call-1|1|soon'])('takes nothing from "%s"', (text) => {
  expect(holdOf('call-1', text)).toEqual(fresh)
})
