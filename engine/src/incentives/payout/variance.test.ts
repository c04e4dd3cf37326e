import { describe, expect, test } from 'vitest'
import { varianceOf } from './variance.ts'

describe('an amount beside a person’s own history', () => {
  test('nothing is usual before three periods', () => {
    expect(varianceOf(100, [])).toBeNull()
    expect(varianceOf(100, [100, 100])).toBeNull()
    expect(varianceOf(100, [100, 100, 100])).toEqual({ usualMinor: 100, percent: 0, isUnusual: false })
  })

  test('more than half off is unusual, exactly half is not, up or down', () => {
    const before = [900, 1000, 1100]
    expect(varianceOf(1500, before)).toEqual({ usualMinor: 1000, percent: 50, isUnusual: false })
    expect(varianceOf(1501, before)).toEqual({ usualMinor: 1000, percent: 50, isUnusual: true })
    expect(varianceOf(500, before)).toEqual({ usualMinor: 1000, percent: -50, isUnusual: false })
    expect(varianceOf(499, before)).toEqual({ usualMinor: 1000, percent: -50, isUnusual: true })
  })

  test('one extraordinary period does not move what is usual, in whatever order they come', () => {
    expect(varianceOf(1000, [1000, 90_000, 1000, 1000])).toMatchObject({ usualMinor: 1000, isUnusual: false })
    expect(varianceOf(1000, [90_000, 1000, 1000, 1000])).toMatchObject({ usualMinor: 1000, isUnusual: false })
  })

  test('of an even number the middle two count; a half cent is rounded half-even, and shares are of the exact middle', () => {
    expect(varianceOf(3, [1, 2, 3, 4])).toEqual({ usualMinor: 2, percent: 20, isUnusual: false })
    expect(varianceOf(0, [10, 20, 30, 40])).toEqual({ usualMinor: 25, percent: -100, isUnusual: true })
  })

  test('of nothing there is no share; anything is unusual then', () => {
    expect(varianceOf(1, [0, 0, 0])).toEqual({ usualMinor: 0, percent: null, isUnusual: true })
    expect(varianceOf(0, [0, 0, 0])).toEqual({ usualMinor: 0, percent: null, isUnusual: false })
  })

  test('below 0 the share is of the size', () => {
    expect(varianceOf(-1000, [-1000, -1000, -1000])).toMatchObject({ percent: 0, isUnusual: false })
    expect(varianceOf(1000, [-1000, -1000, -1000])).toMatchObject({ percent: 200, isUnusual: true })
    expect(varianceOf(-2000, [-1000, -1000, -1000])).toMatchObject({ percent: -100, isUnusual: true })
  })
})
