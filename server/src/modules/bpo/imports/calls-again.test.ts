import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CommitJob, IMPORT_QUEUE } from '../../../platform/imports/index.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { logCall } from '../../../testing/calls.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const HEADER = 'Call Id,Agent,Campaign,Direction,Start Time,Answered,Connected,Talk Time,Dials,Appointment,Rating'
const fileOf = (...rows: string[]) => ({ kind: 'call-logs', ventureId, text: [HEADER, ...rows, ''].join('\n') })

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const bring = async (...rows: string[]) => (await importNow(stage, 'farah', fileOf(...rows))).progress.became
const callOf = async (ref: string) =>
  (
    await stage.sql<Record<string, unknown> & { id: string }>('select * from bpo.call_logs where external_ref = $1', [
      ref,
    ])
  )[0]
const paid = () =>
  stage.sql(`select u.name, d.day, d.amount_minor from incentives.daily d join identity.users u on u.id = d.user_id
    where d.amount_minor <> 0 order by 1, 2`)

describe('a call that comes again', () => {
  const row = (agent: string, start: string, rating = '') =>
    `R-1,${agent},Sunrise Solar,out,${start},,yes,120,3,yes,${rating}`

  test('with another agent and day is changed, and pay, points and figures move with it', async () => {
    expect(await bring(row('Nisha Rao', '2026-06-10 10:00'))).toEqual({ new: 1, changed: 0, same: 0 })
    expect(await paid()).toEqual([{ name: 'Nisha Rao', day: '2026-06-10', amount_minor: 6_400 }])
    expect(await bring(row('Rahul Verma', '2026-06-11 10:00'))).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await paid()).toEqual([{ name: 'Rahul Verma', day: '2026-06-11', amount_minor: 6_400 }])
    const [event] = await stage.sql(
      `select days from platform.events where type = 'bpo.calls_imported' order by id desc limit 1`,
    )
    expect(event).toEqual({ days: ['2026-06-10', '2026-06-11'] })
    const points = await stage.sql(
      `select u.name, sum(e.points)::int as points from gamification.entries e join identity.users u on u.id = e.user_id where e.key like 'bpo%' group by 1 order by 1`,
    )
    expect(points).toEqual([
      { name: 'Nisha Rao', points: 0 },
      { name: 'Rahul Verma', points: 3 },
    ])
    await assertCoherent(stage.sql)
  })

  test('keeps what was corrected by hand while the file says what it said, and what it leaves blank', async () => {
    const call = await callOf('R-1')
    await stage.as('farah').call(contract.bpo.changeCall, { id: call?.id ?? '', version: 2, resolved: true, dials: 4 })
    expect(await bring(row('Rahul Verma', '2026-06-11 10:00'))).toEqual({ new: 0, changed: 0, same: 1 })
    expect(await bring('R-1,Rahul Verma,Sunrise Solar,out,2026-06-11 10:00,,,,,,5')).toEqual({
      new: 0,
      changed: 1,
      same: 0,
    })
    expect(await callOf('R-1')).toMatchObject({
      resolved: true,
      dials: 4,
      talk_seconds: 120,
      rating: 5,
      appointment_set: true,
    })
    await assertCoherent(stage.sql)
  })

  test('is left alone once it is void, and the preview says so', async () => {
    const call = await callOf('R-1')
    await stage.as('farah').call(contract.bpo.voidCall, { id: call?.id ?? '', reason: 'Logged twice' })
    const file = fileOf(row('Nisha Rao', '2026-06-11 10:00'), 'R-9,Nisha Rao,,,2026-06-11 11:00,,,,,,')
    const seen = await previewFile(stage, 'farah', file)
    expect(seen.wouldBe).toEqual({ new: 1, changed: 0, same: 0 })
    expect(seen.firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])).toEqual([
      [2, 'This call is void. Enter it again as a new call, without its reference, if it is real.'],
    ])
    const { badRows, progress } = await importNow(stage, 'farah', file)
    expect([badRows, progress.became]).toEqual([1, { new: 1, changed: 0, same: 0 }])
    await assertCoherent(stage.sql)
  })
})

test('a call that somebody logged under the same reference is the same call, and ends with the file', async () => {
  const byHand = await logCall(stage, 'nisha', { externalRef: 'H-1', startedAt: '2026-06-18T08:00:00Z' })
  expect(byHand.endedAt).toBeNull()
  expect(await bring('H-1,Nisha Rao,Sunrise Solar,out,2026-06-18 13:30,,yes,60,1,,')).toEqual({
    new: 0,
    changed: 1,
    same: 0,
  })
  expect(await callOf('H-1')).toMatchObject({ id: byHand.id, ended_at: '2026-06-18T08:01:00.000Z', import_key: null })
  await assertCoherent(stage.sql)
})

test('a campaign’s own clock dates its calls', async () => {
  await bring(`N-1,Nisha Rao,${CAMPAIGNS.helpdesk.name.toUpperCase()},in,2026-06-15 04:00,yes,,60,,,`)
  expect(await callOf('N-1')).toMatchObject({ started_at: '2026-06-14T22:30:00.000Z', started_on: '2026-06-14' })
})

test('rows without a reference are told apart, and are the same ones next time', async () => {
  const twin = ',Nisha Rao,Cold list,out,2026-06-12 10:00,,no,,1,,'
  expect(await bring(twin, twin)).toEqual({ new: 2, changed: 0, same: 0 })
  expect(await bring(twin, twin, twin)).toEqual({ new: 1, changed: 0, same: 2 })
  const options = { campaign: 'Cold list', direction: 'OUTBOUND' }
  const text = 'Agent,Date\nNisha,2026-06-12\n'
  await importNow(stage, 'farah', { kind: 'call-logs', ventureId, text, options })
  const stored =
    await stage.sql(`select c.direction, c.started_at from bpo.call_logs c join bpo.campaigns p on p.id = c.campaign_id
    where p.name = 'Cold list' order by c.id desc limit 1`)
  expect(stored).toEqual([{ direction: 'OUTBOUND', started_at: '2026-06-12T06:30:00.000Z' }])
})

test('two people who import the same calls at once bring them once', async () => {
  const rows = Array.from(
    { length: 80 },
    (_, n) => `P-${n},Nisha Rao,Parallel ${n % 3},out,2026-06-13 10:00,,yes,60,1,,`,
  )
  for (const [who, order] of [
    ['farah', rows],
    ['arjun', rows.toReversed()],
  ] as const) {
    const { id, version } = await previewFile(stage, who, fileOf(...order))
    await stage.as(who).call(contract.imports.commitImport, { id, version })
  }
  const jobs = await stage.sql<{ data: CommitJob }>(`select data from jobs.job where name = $1 and state = 'created'`, [
    IMPORT_QUEUE,
  ])
  await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
  await stage.settle()
  const [counted] = await stage.sql(
    `select count(*)::int as calls, count(distinct campaign_id)::int as campaigns from bpo.call_logs where external_ref like 'P-%'`,
  )
  expect([jobs.length, counted]).toEqual([2, { calls: 80, campaigns: 3 }])
  await assertCoherent(stage.sql)
})

test('a call of today whose day alone is known was by now', async () => {
  const { badRows } = await previewFile(stage, 'farah', fileOf('D-1,Nisha Rao,,,2026-06-18,,,60,,,'))
  expect(badRows).toBe(0)
})

test('with another campaign for the whole file, nobody is made for calls that do not take it', async () => {
  const rows = ['O-1,Nisha Rao,Sunrise Solar,,2026-06-12 10:00,,,60,,,', 'O-2,Nisha Rao,,,2026-06-12 10:00,,,60,,,']
  const file = { ...fileOf(...rows), options: { campaign: 'First of all' } }
  expect((await importNow(stage, 'farah', file)).notes).toEqual(['1 campaign is created: First of all.'])
  const call = await callOf('O-2')
  await stage.as('farah').call(contract.bpo.voidCall, { id: call?.id ?? '', reason: 'Logged twice' })
  const again = {
    ...fileOf(...rows, 'O-3,Nisha Rao,Sunrise Solar,,2026-06-12 11:00,,,60,,,'),
    options: { campaign: 'Never made' },
  }
  const seen = await previewFile(stage, 'farah', again)
  expect([seen.wouldBe, seen.badRows, seen.notes]).toEqual([{ new: 1, changed: 0, same: 1 }, 1, []])
  await importNow(stage, 'farah', again)
  expect(await stage.sql(`select name from bpo.campaigns where name = 'Never made'`)).toEqual([])
})
