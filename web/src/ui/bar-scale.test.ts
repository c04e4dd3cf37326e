import { expect, it } from 'vitest'
import { scaleOf } from './bar-scale.ts'

it('a chart has zero and about three round steps that hold every bar', () => {
  expect(scaleOf([455, 930, 1480])).toEqual({ low: 0, high: 1500, ticks: [0, 500, 1000, 1500] })
  expect(scaleOf([3, 7])).toMatchObject({ low: 0, high: 7.5 })
})

it('a chart goes below zero as far as its bars do', () => {
  expect(scaleOf([-200, 900])).toEqual({ low: -500, high: 1000, ticks: [-500, 0, 500, 1000] })
})

it('a chart without any figure still has a scale', () => {
  const { low, high } = scaleOf([])
  expect(high).toBeGreaterThan(low)
})
