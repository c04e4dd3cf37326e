import { describe, expect, it } from 'vitest'
import { scheduleText } from './schedule.ts'
import { lastSlot, nextSlot, slotsBetween } from './slots.ts'

const atTwo = { kind: 'daily', at: '02:00' } as const
const halfPastTwo = { kind: 'daily', at: '02:30' } as const
const hourly = { kind: 'hourly', minute: 5 } as const

describe('the slots of a daily job', () => {
  it('are at the venture’s own time: the next one is never in the past and never a day too late', () => {
    expect(nextSlot(atTwo, 'America/New_York', '2026-06-18T05:59:59.000Z')).toBe('2026-06-18T06:00:00.000Z')
    expect(nextSlot(atTwo, 'America/New_York', '2026-06-18T06:00:00.000Z')).toBe('2026-06-19T06:00:00.000Z')
    expect(nextSlot(atTwo, 'Asia/Kolkata', '2026-06-18T00:00:00.000Z')).toBe('2026-06-18T20:30:00.000Z')
  })

  it('skip no day in the first hour after midnight', () => {
    expect(nextSlot(atTwo, 'America/New_York', '2026-06-18T04:10:00.000Z')).toBe('2026-06-18T06:00:00.000Z')
  })

  it('come later by as much as the clock was put on, once', () => {
    expect(nextSlot(halfPastTwo, 'America/New_York', '2026-03-08T06:00:00.000Z')).toBe('2026-03-08T07:30:00.000Z')
    expect(nextSlot(halfPastTwo, 'America/New_York', '2026-03-08T07:30:00.000Z')).toBe('2026-03-09T06:30:00.000Z')
  })

  it('come once on the night on which the hour comes twice: the first time', () => {
    const first = nextSlot({ kind: 'daily', at: '01:30' }, 'America/New_York', '2026-11-01T04:00:00.000Z')
    expect(first).toBe('2026-11-01T05:30:00.000Z')
    expect(nextSlot({ kind: 'daily', at: '01:30' }, 'America/New_York', first)).toBe('2026-11-02T06:30:00.000Z')
  })

  it('know a clock that moves by half an hour', () => {
    expect(nextSlot(halfPastTwo, 'Australia/Lord_Howe', '2026-10-03T15:00:00.000Z')).toBe('2026-10-03T15:30:00.000Z')
  })

  it('are found again as the latest one', () => {
    expect(lastSlot(atTwo, 'America/New_York', '2026-06-18T05:59:59.999Z')).toBe('2026-06-17T06:00:00.000Z')
    expect(lastSlot(atTwo, 'America/New_York', '2026-06-18T06:00:00.000Z')).toBe('2026-06-18T06:00:00.000Z')
  })

  it('leave out a local day that never was', () => {
    // Samoa went from 29 to 31 December 2011 at midnight.
    const before = nextSlot(atTwo, 'Pacific/Apia', '2011-12-29T12:00:00.000Z')
    expect(before).toBe('2011-12-30T12:00:00.000Z')
    expect(nextSlot(atTwo, 'Pacific/Apia', before)).toBe('2011-12-31T12:00:00.000Z')
  })
})

describe('the slots of an hourly job', () => {
  it('are at one minute of every hour', () => {
    expect(nextSlot(hourly, 'UTC', '2026-06-18T10:04:59.999Z')).toBe('2026-06-18T10:05:00.000Z')
    expect(nextSlot(hourly, 'UTC', '2026-06-18T10:05:00.000Z')).toBe('2026-06-18T11:05:00.000Z')
    expect(lastSlot(hourly, 'UTC', '2026-06-18T10:04:59.999Z')).toBe('2026-06-18T09:05:00.000Z')
    expect(lastSlot(hourly, 'UTC', '2026-06-18T10:05:00.000Z')).toBe('2026-06-18T10:05:00.000Z')
  })
})

describe('the slots of a span', () => {
  it('hold its first instant and not its last', () => {
    const between = slotsBetween(hourly, 'UTC', '2026-06-18T10:05:00.000Z', '2026-06-18T12:05:00.000Z')
    expect(between).toEqual(['2026-06-18T10:05:00.000Z', '2026-06-18T11:05:00.000Z'])
  })

  it('are none when it is too short', () => {
    expect(slotsBetween(atTwo, 'UTC', '2026-06-18T03:00:00.000Z', '2026-06-18T23:00:00.000Z')).toEqual([])
  })
})

it('a schedule says in words when it is', () => {
  expect(scheduleText(atTwo)).toBe('every day at 02:00')
  expect(scheduleText(hourly)).toBe('every hour at 05 past')
  expect(scheduleText({ kind: 'continuous', seconds: 5 })).toBe('all the time, every 5 s')
})
