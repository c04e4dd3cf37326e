import { describe, expect, it } from 'vitest'
import type { EodReportId, UserId, VentureId } from '../../kernel/index.ts'
import {
  amendReport,
  type EodReport,
  type NewReport,
  reviewReport,
  submitReport,
  voidReport,
  withdrawReport,
} from './index.ts'

const ana = 'ana' as UserId
const dana = 'dana' as UserId
const zone = 'America/Chicago'
/** 18 June, 17:30 in Chicago; in UTC the clock is past it already on the evenings that follow. */
const at = (day: string, time = '22:30') => ({ at: `${day}T${time}:00.000Z`, by: ana, zone })
const given: NewReport = {
  id: 'r1' as EodReportId,
  ventureId: 'v1' as VentureId,
  userId: ana,
  day: '2026-06-18',
  done: 'Covered six loads',
  blockers: null,
  plan: 'Call Tejas',
  isWorkingDay: true,
  isTest: false,
}
const sent = (): EodReport => submitReport(null, given, at('2026-06-18')).next
const code = (act: () => unknown): string => {
  try {
    act()
    return 'done'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a report', () => {
  it('is sent once: the same words again change nothing, other words are an edit', () => {
    const { next, events } = submitReport(null, given, at('2026-06-18'))
    expect(next).toMatchObject({ status: 'SUBMITTED', submittedOn: '2026-06-18', version: 1 })
    expect(events).toMatchObject([
      { type: 'operations.eod_submitted', days: ['2026-06-18'], facts: { again: false, late: false } },
    ])
    expect(submitReport(next, given, at('2026-06-18')).events).toEqual([])
    expect(code(() => submitReport(next, { ...given, done: 'More' }, at('2026-06-18')))).toBe('eod_report.sent_already')
  })

  it('E-07 has a window by the venture’s clock: from its day to two days later', () => {
    // 03:30 UTC of the 21st is still the evening of the 20th in Chicago.
    expect(submitReport(null, given, at('2026-06-21', '03:30')).events[0]?.facts).toMatchObject({ late: true })
    expect(code(() => submitReport(null, given, at('2026-06-21')))).toBe('eod_report.window_closed')
    expect(code(() => submitReport(null, given, at('2026-06-18', '03:30')))).toBe('eod_report.day_to_come')
  })

  it('is taken back and sent again, with the day named each time', () => {
    const back = withdrawReport(sent(), at('2026-06-19'))
    expect(back.events).toMatchObject([{ type: 'operations.eod_withdrawn', days: ['2026-06-18'] }])
    expect(withdrawReport(back.next, at('2026-06-19')).events).toEqual([])
    const again = submitReport(back.next, given, at('2026-06-19'))
    expect(again.next).toMatchObject({ status: 'SUBMITTED', submittedOn: '2026-06-19', version: 3 })
    expect(again.events[0]?.facts).toMatchObject({ again: true })
    const onHoliday = submitReport(back.next, { ...given, isWorkingDay: false }, at('2026-06-19'))
    expect(onHoliday.next.isWorkingDay).toBe(true)
  })

  it('is edited while it is unread and its window open, by who has seen it as it is', () => {
    expect(amendReport(sent(), { version: 1, plan: null }, at('2026-06-19')).events).toMatchObject([
      { type: 'operations.eod_amended', facts: { changed: ['plan'] } },
    ])
    expect(amendReport(sent(), { version: 9, plan: 'Call Tejas' }, at('2026-06-19')).events).toEqual([])
    expect(code(() => amendReport(sent(), { version: 9, plan: 'X' }, at('2026-06-19')))).toBe('record.changed')
    expect(code(() => amendReport(sent(), { version: 1, plan: 'X' }, at('2026-06-22')))).toBe(
      'eod_report.window_closed',
    )
  })

  it('E-07 once read is locked: not edited, not taken back, not sent anew', () => {
    const { next } = reviewReport(sent(), { by: dana, note: null, version: 1 }, at('2026-06-19'))
    expect(next).toMatchObject({ status: 'REVIEWED', reviewedBy: dana })
    expect(code(() => amendReport(next, { version: 2, plan: 'X' }, at('2026-06-19')))).toBe('eod_report.locked')
    expect(code(() => withdrawReport(next, at('2026-06-19')))).toBe('eod_report.locked')
    expect(code(() => submitReport(next, { ...given, done: 'X' }, at('2026-06-19')))).toBe('eod_report.locked')
    expect(reviewReport(next, { by: dana, note: null, version: 1 }, at('2026-06-20')).events).toEqual([])
  })

  it('E-07 is read by somebody else, as it stands', () => {
    expect(code(() => reviewReport(sent(), { by: ana, note: null, version: 1 }, at('2026-06-19')))).toBe(
      'eod_report.own_review',
    )
    expect(code(() => reviewReport(sent(), { by: dana, note: null, version: 3 }, at('2026-06-19')))).toBe(
      'record.changed',
    )
    const { next } = withdrawReport(sent(), at('2026-06-19'))
    expect(code(() => reviewReport(next, { by: dana, note: null, version: 2 }, at('2026-06-19')))).toBe(
      'eod_report.withdrawn',
    )
  })

  it('that is void causes nothing any more, and stays void', () => {
    const { next, events } = voidReport(sent(), { reason: 'Another day' }, at('2026-06-25'))
    expect(events).toMatchObject([{ type: 'operations.eod_voided', days: ['2026-06-18'] }])
    expect(voidReport(next, { reason: 'Again' }, at('2026-06-25')).events).toEqual([])
    expect(code(() => withdrawReport(next, at('2026-06-18')))).toBe('eod_report.voided')
  })
})
