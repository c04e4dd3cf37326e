import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, eachDay } from '../../kernel/index.ts'
import {
  type AskedGap,
  daysOfGap,
  dueDays,
  dutyOn,
  gapChanges,
  perfectWeekBy,
  reportingStreak,
  type SentReport,
  type WorkerDays,
} from './index.ts'

const office = { workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2026-06-19'] }
const worker: WorkerDays = {
  memberships: [
    { firstDay: '2026-06-08', lastDay: '2026-06-12', role: 'EMPLOYEE' },
    { firstDay: '2026-06-15', lastDay: null, role: 'TEAM_LEAD' },
  ],
  daysOff: [{ firstDay: '2026-06-17', lastDay: '2026-06-18' }],
  deactivatedOn: null,
}
const due = (from: Day, to: Day) => dueDays(from, to, office, worker)

describe('a report is owed', () => {
  it('on working days of members, not on holidays, weekends and days off', () => {
    expect(due('2026-06-01', '2026-06-23')).toEqual([
      ...eachDay('2026-06-08', '2026-06-12'),
      ...['2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23'],
    ])
    expect(dutyOn('2026-06-18', office, worker)).toBe('day_off')
    expect(dutyOn('2026-06-19', office, worker)).toBe('holiday')
    expect(dutyOn('2026-06-20', office, worker)).toBe('weekend')
    expect(dutyOn('2026-06-05', office, worker)).toBe('not_asked')
  })

  it('by nobody who leads, is a contractor, or has left', () => {
    const as = (role: 'VENTURE_HEAD' | 'CONTRACTOR') => ({
      ...worker,
      memberships: [{ firstDay: '2026-01-01', lastDay: null, role }],
    })
    expect(dutyOn('2026-06-16', office, as('VENTURE_HEAD'))).toBe('not_asked')
    expect(dutyOn('2026-06-16', office, as('CONTRACTOR'))).toBe('not_asked')
    expect(dutyOn('2026-06-16', office, { ...worker, deactivatedOn: '2026-06-15' })).toBe('not_asked')
    expect(dutyOn('2026-06-16', office, { ...worker, deactivatedOn: '2026-06-16' })).toBe('due')
  })
})

describe('a streak', () => {
  const days = ['2026-06-12', '2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23']
  const streak = (sent: readonly Day[], today = '2026-06-23') => reportingStreak(days, new Set(sent), today)
  it('I-24 counts due days in a row, not rows; weekends, holidays and days off are none', () => {
    expect(streak(['2026-06-15', '2026-06-16', '2026-06-22'])).toBe(3)
    expect(streak(['2026-06-15', '2026-06-16', '2026-06-20', '2026-06-22', '2026-06-23'])).toBe(4)
  })
  it('is not ended by a day that still lasts, and by one that is over', () => {
    expect(streak(['2026-06-16', '2026-06-22'])).toBe(2)
    expect(streak(['2026-06-16', '2026-06-22'], '2026-06-24')).toBe(0)
    expect(streak([])).toBe(0)
  })
})

describe('missed days', () => {
  const days = ['2026-06-15', '2026-06-16', '2026-06-22', '2026-06-23']
  const asked = (sent: readonly Day[], since: Day, gaps: readonly AskedGap[] = []) =>
    gapChanges({ due: days, sent: new Set(sent) }, since, gaps)
  const open: AskedGap = { firstDay: '2026-06-15', lastDay: '2026-06-16', explainedAt: null }

  it('in a row are one gap, over weekends and days off', () => {
    expect(asked([], '2026-06-15').begun).toEqual([{ firstDay: '2026-06-15', lastDay: '2026-06-23' }])
    expect(asked(['2026-06-22'], '2026-06-15').begun).toEqual([
      { firstDay: '2026-06-15', lastDay: '2026-06-16' },
      { firstDay: '2026-06-23', lastDay: '2026-06-23' },
    ])
  })

  it('that follow an open gap make it longer and are not asked about again', () => {
    expect(asked([], '2026-06-22', [open])).toEqual({ begun: [], grown: [{ gap: open, lastDay: '2026-06-23' }] })
    expect(asked([], '2026-06-15', [{ ...open, lastDay: '2026-06-23' }])).toEqual({ begun: [], grown: [] })
  })

  it('E-05 after an explanation, and after a report, are asked about anew', () => {
    const explained = { ...open, explainedAt: '2026-06-17T12:00:00.000Z' }
    expect(asked([], '2026-06-22', [explained]).begun).toEqual([{ firstDay: '2026-06-22', lastDay: '2026-06-23' }])
    expect(asked(['2026-06-16'], '2026-06-22', [open]).begun).toEqual([
      { firstDay: '2026-06-22', lastDay: '2026-06-23' },
    ])
  })

  it('that were sent late wait no more', () => {
    expect(daysOfGap(open, { due: days, sent: new Set(['2026-06-16']) })).toEqual(['2026-06-15'])
  })

  it('are asked about once, whether the days are looked at one by one or together, and however often', () => {
    const dueAll = eachDay('2026-06-01', '2026-06-20')
    fc.assert(
      fc.property(fc.subarray([...dueAll]), (sentDays) => {
        const sent = new Set(sentDays)
        const walk = (steps: readonly Day[]) => {
          const gaps: { firstDay: Day; lastDay: Day; explainedAt: null }[] = []
          let since = dueAll[0] ?? ''
          for (const upTo of steps) {
            const seen = { due: dueAll.filter((day) => day <= upTo), sent }
            const { begun, grown } = gapChanges(seen, since, gaps)
            for (const { gap, lastDay } of grown) gap.lastDay = lastDay
            gaps.push(...begun.map((gap) => ({ ...gap, explainedAt: null })))
            expect(gapChanges(seen, since, gaps)).toEqual({ begun: [], grown: [] })
            since = addDays(upTo, 1)
          }
          return gaps
        }
        const together = walk(dueAll.slice(-1))
        expect(walk(dueAll)).toEqual(together)
        const inGaps = together.flatMap(({ firstDay, lastDay }) => eachDay(firstDay, lastDay))
        expect(inGaps).toEqual(dueAll.filter((day) => !sent.has(day)))
      }),
    )
  })
})

describe('G-04 a perfect week', () => {
  const report = (date: number, minute: number, isWorkingDay = true): SentReport => ({
    day: `2026-06-${date}`,
    isWorkingDay,
    submittedAt: `2026-06-20T10:${String(minute).padStart(2, '0')}:00.000Z`,
  })
  const week = [15, 16, 17, 18, 19].map((date, place) => report(date, 10 + place))

  it('is made by the fifth report of a working day, and by no sixth', () => {
    expect(perfectWeekBy(week.slice(0, 4))).toBeNull()
    expect(perfectWeekBy(week)?.day).toBe('2026-06-19')
    expect(perfectWeekBy([...week, report(20, 30)])?.day).toBe('2026-06-19')
  })

  it('is not made by a Sunday on which the venture does not work', () => {
    expect(perfectWeekBy([...week.slice(0, 4), report(14, 9, false), report(20, 30, false)])).toBeNull()
  })

  it('is the same in whatever order its reports are read', () => {
    const seven = [report(14, 5, false), ...week, report(20, 30, false)]
    fc.assert(
      fc.property(fc.shuffledSubarray(seven, { minLength: 7 }), (reports) => {
        expect(perfectWeekBy(reports)).toEqual(week[4])
      }),
    )
  })
})
