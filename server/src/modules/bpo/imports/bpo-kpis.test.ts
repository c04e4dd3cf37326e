import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { recordTotals, totalsOf } from '../../../testing/totals.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const HEADER = 'Date,Agent,Campaign,Calls Made,Contacts,Sales,Talk Time,Revenue'
const fileOf = (...rows: string[]) => ({ kind: 'bpo-kpis', ventureId, text: [HEADER, ...rows, ''].join('\n') })

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const bring = async (...rows: string[]) => (await importNow(stage, 'farah', fileOf(...rows))).progress.became
const refused = async (...rows: string[]) => {
  const { firstBadRows } = await previewFile(stage, 'farah', fileOf(...rows))
  return firstBadRows.flatMap(({ errors }) => errors.map(({ message }) => message))
}

test('brings the sums of a switchboard; a blank cell is unknown, a column that is not there says nothing', async () => {
  expect(await bring('2026-06-16,Nisha Rao,sunrise solar,42,14,,00:56:00,1250.50')).toEqual({
    new: 1,
    changed: 0,
    same: 0,
  })
  expect(await totalsOf(stage)).toMatchObject([
    {
      day: '2026-06-16',
      campaign: { name: 'Sunrise Solar' },
      outbound: 42,
      connects: 14,
      deals: null,
      talkSeconds: 3_360,
      revenue: { minor: 125_050, currency: 'INR' },
      source: 'UPLOAD',
    },
  ])
})

test('the same file again changes nothing; another one changes what it says and keeps what it has no column for', async () => {
  expect(await bring('2026-06-16,Nisha Rao,sunrise solar,42,14,,00:56:00,1250.50')).toEqual({
    new: 0,
    changed: 0,
    same: 1,
  })
  await recordTotals(stage, 'arjun', { day: '2026-06-16', appointments: 5 })
  expect(await bring('2026-06-16,Nisha Rao,sunrise solar,42,14,2,00:56:00,1250.50')).toEqual({
    new: 0,
    changed: 1,
    same: 0,
  })
  expect(await totalsOf(stage)).toMatchObject([{ deals: 2, appointments: 5 }])
})

test('B-04 rows of days with logged calls are refused, and rows of calls on days of totals', async () => {
  await logCall(stage, 'rahul', { startedAt: '2026-06-16T10:00:00Z' })
  expect(await refused('2026-06-16,Rahul Verma,Sunrise Solar,10,,,,')).toEqual([
    expect.stringContaining('Calls are logged on 2026-06-16'),
  ])
  const calls = {
    kind: 'call-logs',
    ventureId,
    text: 'Call Id,Agent,Campaign,Direction,Start Time\nX-1,Nisha Rao,Sunrise Solar,out,2026-06-16 10:00\nX-2,Nisha Rao,Sunrise Solar,out,2026-06-15 10:00\n',
  }
  const { firstBadRows } = await previewFile(stage, 'farah', calls)
  expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])).toEqual([
    [2, expect.stringContaining('Totals stand for 2026-06-16')],
  ])
  expect((await importNow(stage, 'farah', calls)).progress.became).toMatchObject({ new: 1 })
})

test('what cannot be is refused row by row, with the fix', async () => {
  expect(
    await refused(
      '2026-06-16,Nobody Here,Sunrise Solar,10,,,,',
      '2026-06-16,Grace Okafor,Sunrise Solar,10,,,,',
      '2026-06-16,Rahul Verma,No Such,10,,,,',
      '2026-06-14,Rahul Verma,Sunrise Solar,,,,,',
      '2026-06-13,Rahul Verma,Sunrise Solar,1,,,,',
      '2026-06-13,Rahul Verma,Sunrise Solar,2,,,,',
      '2026-06-20,Rahul Verma,Sunrise Solar,2,,,,',
    ),
  ).toEqual([
    expect.stringContaining('Nobody Here'),
    'Grace Okafor is no agent of this venture. Add them under Agents first.',
    expect.stringContaining('There is no campaign "No Such"'),
    'Nothing is known of this day by this row. Fill in one figure.',
    expect.stringContaining('Line 6 is of the same agent, campaign and day'),
    expect.stringContaining('2026-06-20 has not come yet'),
  ])
})
