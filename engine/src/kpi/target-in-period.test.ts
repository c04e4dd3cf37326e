import { describe, expect, it } from 'vitest'
import { type AimedAt, targetInPeriod } from './target-in-period.ts'

const OFFICE = { weekStart: 0, workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2026-06-19'] } as const
const CALL_CENTRE = { weekStart: 1, workingWeekdays: [0, 1, 2, 3, 4, 5, 6], holidays: [] } as const
const JUNE = { from: '2026-06-01', to: '2026-06-30' }
const aim = (value: string, per: AimedAt['per'], from = '2026-01-01', to: string | null = null): AimedAt => ({
  value,
  per,
  from,
  to,
})

describe('a target that adds up', () => {
  it('per day counts once for each working day: June 2026 has 22 weekdays and a holiday among them', () => {
    expect(targetInPeriod([aim('100', 'day')], JUNE, OFFICE)).toEqual({
      value: '2100.000000',
      daysAimedAt: 21,
      days: 21,
    })
  })

  it('per month is met by the month, whatever the calendar', () => {
    for (const calendar of [OFFICE, CALL_CENTRE])
      expect(targetInPeriod([aim('5000000', 'month')], JUNE, calendar)?.value).toBe('5000000.000000')
  })

  it('per week is met by the week, also by one that a holiday shortens', () => {
    expect(targetInPeriod([aim('50', 'week')], { from: '2026-06-14', to: '2026-06-20' }, OFFICE)).toEqual({
      value: '50.000000',
      daysAimedAt: 4,
      days: 4,
    })
  })

  it('per week is shared out by working days where a period holds a part of it', () => {
    expect(targetInPeriod([aim('50', 'week')], { from: '2026-06-14', to: '2026-06-16' }, OFFICE)?.value).toBe(
      '25.000000',
    )
    expect(targetInPeriod([aim('70', 'week')], { from: '2026-06-15', to: '2026-06-15' }, CALL_CENTRE)?.value).toBe(
      '10.000000',
    )
  })

  it('per month is a day’s share on a day, exact to six decimals', () => {
    expect(targetInPeriod([aim('100', 'month')], { from: '2026-06-18', to: '2026-06-18' }, OFFICE)?.value).toBe(
      '4.761905',
    )
  })

  it('that changes within the period counts each day at its own', () => {
    const changed = [aim('10', 'day', '2026-06-01', '2026-06-16'), aim('20', 'day', '2026-06-17')]
    expect(targetInPeriod(changed, { from: '2026-06-15', to: '2026-06-18' }, OFFICE)?.value).toBe('60.000000')
  })

  it('that begins within the period says on how many days it is aimed at', () => {
    expect(targetInPeriod([aim('10', 'day', '2026-06-17')], { from: '2026-06-15', to: '2026-06-18' }, OFFICE)).toEqual({
      value: '20.000000',
      daysAimedAt: 2,
      days: 4,
    })
  })

  it('asks for nothing on a day off, which is not a target of 0', () => {
    expect(targetInPeriod([aim('100', 'day')], { from: '2026-06-20', to: '2026-06-21' }, OFFICE)).toBeNull()
    expect(targetInPeriod([aim('100', 'month')], { from: '2026-06-19', to: '2026-06-19' }, OFFICE)).toBeNull()
  })
})

describe('a target that does not add up', () => {
  it('is the same for a day, a month and a day off', () => {
    for (const period of [JUNE, { from: '2026-06-18', to: '2026-06-18' }, { from: '2026-06-21', to: '2026-06-21' }])
      expect(targetInPeriod([aim('0.15', null)], period, OFFICE)?.value).toBe('0.150000')
  })

  it('that changes within the period is the one of its last day', () => {
    const changed = [aim('0.9', null, '2026-06-01', '2026-06-16'), aim('0.95', null, '2026-06-17', '2026-06-20')]
    expect(targetInPeriod(changed, JUNE, OFFICE)).toEqual({ value: '0.950000', daysAimedAt: 20, days: 30 })
  })
})

describe('no target', () => {
  it('is no data: none set, not yet begun, already over', () => {
    expect(targetInPeriod([], JUNE, OFFICE)).toBeNull()
    expect(targetInPeriod([aim('10', 'day', '2026-07-01')], JUNE, OFFICE)).toBeNull()
    expect(targetInPeriod([aim('10', 'day', '2026-05-01', '2026-05-31')], JUNE, OFFICE)).toBeNull()
  })

  it('of 0 is a target', () => {
    expect(targetInPeriod([aim('0', 'day')], JUNE, OFFICE)?.value).toBe('0.000000')
  })
})
