import { expect, test } from 'vitest'
import { reportMoment } from './report-moment.ts'

const said = (what: string, facts: object = {}) =>
  reportMoment({ type: `operations.eod_${what}`, facts: facts as never })

test('each event of a report is said in words, also one of an older build', () => {
  expect(said('submitted', { again: false, late: false })).toBe('Sent')
  expect(said('submitted', { again: true, late: true })).toBe('Sent again, late')
  expect(said('amended', { changed: ['done', 'plan'] })).toBe('Edited what was done, the plan')
  expect(said('amended')).toBe('Edited the report')
  expect(said('withdrawn')).toBe('Taken back')
  expect(said('reviewed', { hasNote: true })).toBe('Reviewed')
  expect(said('voided', { reason: 'Another day' })).toBe('Voided: Another day')
})
