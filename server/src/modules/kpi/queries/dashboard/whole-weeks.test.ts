import { eachDay } from '@holdfast/engine/kernel'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './whole-weeks.ts'

/** 15 June 2026 is a Monday. */
const TWO_WEEKS_AND_ENDS = eachDay('2026-06-13', '2026-06-30')

describe('a range as blocks', () => {
  it('is whole weeks under their Mondays and the days around them, each day once', () => {
    expect(blocksOf({ days: TWO_WEEKS_AND_ENDS, missing: [] })).toEqual({
      mondays: ['2026-06-15', '2026-06-22'],
      days: ['2026-06-13', '2026-06-14', '2026-06-29', '2026-06-30'],
    })
  })

  it('takes a week apart of which a day is missing', () => {
    expect(blocksOf({ days: TWO_WEEKS_AND_ENDS, missing: ['2026-06-17'] })).toEqual({
      mondays: ['2026-06-22'],
      days: [
        ...['2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16'],
        ...['2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21'],
        ...['2026-06-29', '2026-06-30'],
      ],
    })
  })

  it('is days alone where no week fits', () => {
    expect(blocksOf({ days: eachDay('2026-06-16', '2026-06-22'), missing: [] }).mondays).toEqual([])
    expect(blocksOf({ days: [], missing: [] })).toEqual({ mondays: [], days: [] })
  })
})
