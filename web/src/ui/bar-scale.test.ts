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

it('what is counted has no steps between whole numbers', () => {
  expect(scaleOf([1], { whole: true }).ticks).toEqual([0, 1])
  expect(scaleOf([7], { whole: true }).ticks).toEqual([0, 5, 10])
})

it('seconds are read in whole minutes', () => {
  expect(scaleOf([310, 340], { of: 60 }).ticks).toEqual([0, 120, 240, 360])
})

it('a line may begin near its values, and a share ends at all of it', () => {
  const { low, high } = scaleOf([0.82, 0.97], { near: true, most: 1 })
  expect([low, high].map((value) => value.toFixed(2))).toEqual(['0.80', '1.00'])
  expect(scaleOf([0.9, 0.9], { near: true, most: 1 }).high).toBeLessThanOrEqual(1)
  expect(scaleOf([], { near: true, most: 1 }).ticks.length).toBeGreaterThan(1)
})
