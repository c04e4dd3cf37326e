import { contract } from '@holdfast/contract'
import { EOD_TRANSITIONS } from '@holdfast/engine/operations'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eveningOf, sendReport, takeReportBack } from '../../../../testing/eod.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../../testing/stage.ts'
import { CARRIERS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const {
  submitEodReport,
  amendEodReport,
  withdrawEodReport,
  reviewEodReport,
  voidEodReport,
  getEodReport,
  listEodReports,
} = contract.eodReports
const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
/** Each begins with an empty desk. */
beforeEach(async () => {
  stage.clock.set(MORNING)
  await stage.sql(
    `update operations.eod_reports set voided_at = now(), void_reason = 'The next test' where voided_at is null`,
  )
})
afterAll(() => stage.close())

const review = (by: PersonName, id: string, version = 1, note: string | null = null) =>
  stage.as(by).ask(reviewEodReport, { id, version, note })

describe('a report', () => {
  it('is its author’s, with the venture’s day and what can be done with it', async () => {
    const report = await sendReport(stage)
    expect(report).toMatchObject({
      day: '2026-06-18',
      status: 'SUBMITTED',
      isLate: false,
      author: { id: PEOPLE.ana.id, name: 'Ana Whitfield' },
      openUntil: '2026-06-20',
      plan: 'Call the carriers of Laredo',
      numbers: [],
      can: { review: false, amend: true, withdraw: true, void: false },
    })
    const seen = await stage.as('dana').call(getEodReport, { id: report.id })
    expect(seen.can).toEqual({ review: true, amend: false, withdraw: false, void: false })
  })

  it('E-02 is one a day, sent twice, with one key, and by five at once', async () => {
    const given = { ventureId, day: '2026-06-18', done: 'Six loads' }
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => stage.as('ana').ask(submitEodReport, given, { key: 'k' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const others = await Promise.all([1, 2, 3].map(() => stage.as('ana').ask(submitEodReport, given)))
    expect(new Set([...answers, ...others].map(({ body }) => body.id)).size).toBe(1)
    const events = await stage.sql(`select from platform.events where subject_id = $1`, [answers[0]?.body.id])
    expect(events).toHaveLength(1)
    await expect(
      stage.sql(
        `insert into operations.eod_reports (venture_id, user_id, day, done, is_working_day, submitted_at, submitted_on)
         values ($1, $2, '2026-06-18', 'Again', true, now(), '2026-06-18')`,
        [ventureId, PEOPLE.ana.id],
      ),
    ).rejects.toMatchObject({ constraint: 'eod_reports_one_a_day' })
  })

  it('says by name what is wrong: another text, a day to come, a closed window, another venture, no membership', async () => {
    const { id, version } = await sendReport(stage)
    const ask = (by: PersonName, given: object) =>
      stage.as(by).ask(submitEodReport, { ventureId, day: '2026-06-18', done: 'X', ...given })
    expect((await ask('ana', {})).body).toMatchObject({ code: 'eod_report.sent_already', facts: { id, version } })
    expect((await ask('ana', { day: '2026-06-19' })).body).toMatchObject({ code: 'eod_report.day_to_come' })
    expect((await ask('ana', { day: '2026-06-15' })).body).toMatchObject({
      code: 'eod_report.window_closed',
      errors: [{ path: 'day' }],
    })
    expect((await ask('luis', {})).status).toBe(403)
    expect((await ask('meera', {})).body).toMatchObject({ status: 422, code: 'eod_report.no_member' })
    expect((await ask('ana', { done: ' ' })).status).toBe(400)
    expect((await ask('ana', { done: 'x'.repeat(4_001) })).status).toBe(400)
    expect((await ask('ana', { day: '2026-02-30' })).status).toBe(400)
  })

  it('E-01 can be sent by anybody who works here, also a contractor without an office, and late in its window', async () => {
    await stage.sql('update ventures.memberships set office_id = null where user_id = $1', [PEOPLE.marcus.id])
    stage.clock.set(eveningOf('2026-06-20'))
    expect(await sendReport(stage, 'marcus')).toMatchObject({ isLate: true, openUntil: '2026-06-20' })
    expect(await sendReport(stage, 'omar')).toMatchObject({ status: 'SUBMITTED' })
  })

  it('is edited with the version that was seen, taken back, and sent again as the same record', async () => {
    const { id, version } = await sendReport(stage)
    const edited = await stage.as('ana').call(amendEodReport, { id, version, plan: null, blockers: 'No trucks' })
    expect(edited).toMatchObject({ plan: null, blockers: 'No trucks', done: 'Covered six loads', version: 2 })
    const stale = await stage.as('ana').ask(amendEodReport, { id, version, done: 'Y' })
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'record.changed', facts: { version: 2 } }])
    expect(await takeReportBack(stage, 'ana', id)).toMatchObject({ status: 'WITHDRAWN' })
    expect(await takeReportBack(stage, 'ana', id)).toMatchObject({ version: 3 })
    expect(await sendReport(stage, 'ana', { done: 'Seven loads' })).toMatchObject({
      id,
      status: 'SUBMITTED',
      version: 4,
    })
  })

  it('is edited and taken back by nobody else', async () => {
    const { id } = await sendReport(stage)
    for (const who of ['dana', 'omar', 'meera'] as const) {
      expect((await stage.as(who).ask(amendEodReport, { id, version: 1, done: 'X' })).status).toBe(403)
      expect((await stage.as(who).ask(withdrawEodReport, { id })).status).toBe(403)
    }
  })
})

describe('a review', () => {
  it('E-07 is somebody else’s, above the author, and once', async () => {
    const { id } = await sendReport(stage)
    expect((await review('ana', id)).status).toBe(403)
    expect((await review('priya', id)).status).toBe(404)
    expect((await review('ruth', id)).status).toBe(403)
    const answers = await Promise.all([review('dana', id), review('omar', id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('E-07 of one’s own is refused whatever the role, by the database too', async () => {
    const { id } = await sendReport(stage, 'omar')
    expect((await review('omar', id)).status).toBe(403)
    await expect(
      stage.sql(
        `update operations.eod_reports set status = 'REVIEWED', reviewed_at = now(), reviewed_by = user_id where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'eod_reports_reviewed_by_another' })
    expect((await review('meera', id)).status).toBe(200)
  })

  it('E-07 locks the report, against the author and against SQL', async () => {
    const { id } = await sendReport(stage)
    const read = await stage.as('dana').call(reviewEodReport, { id, version: 1, note: 'Well done' })
    expect(read).toMatchObject({
      status: 'REVIEWED',
      review: { by: { name: 'Dana Kowalski' }, note: 'Well done' },
      can: {},
    })
    const edit = await stage.as('ana').ask(amendEodReport, { id, version: 2, done: 'X' })
    expect([edit.status, edit.body]).toMatchObject([409, { code: 'eod_report.locked' }])
    expect((await stage.as('ana').ask(withdrawEodReport, { id })).body).toMatchObject({ code: 'eod_report.locked' })
    for (const change of [`done = 'Other'`, `review_note = 'Other'`, `submitted_on = '2026-06-20'`])
      await expect(stage.sql(`update operations.eod_reports set ${change} where id = $1`, [id])).rejects.toMatchObject({
        constraint: 'eod_reports_reviewed_stays',
      })
    await expect(
      stage.sql(
        `update operations.eod_reports set status = 'SUBMITTED', reviewed_at = null, reviewed_by = null where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'eod_reports_status_transition' })
  })

  it('is of the words that were read', async () => {
    const { id } = await sendReport(stage)
    await stage.as('ana').call(amendEodReport, { id, version: 1, done: 'Five loads' })
    expect((await review('dana', id, 1)).body).toMatchObject({ code: 'record.changed' })
    await takeReportBack(stage, 'ana', id)
    expect((await review('dana', id, 3)).body).toMatchObject({ code: 'eod_report.withdrawn' })
  })
})

it('moves as the rules say: the database knows the same steps', async () => {
  const rows = await stage.sql<{ from_status: string; to_status: string }>('select * from operations.eod_transitions')
  const steps = Object.entries(EOD_TRANSITIONS).flatMap(([from, all]) => all.map((to) => `${from} ${to}`))
  expect(rows.map((row) => `${row.from_status} ${row.to_status}`).toSorted()).toEqual(steps.toSorted())
})

describe('a mistaken report', () => {
  it('is voided by who corrects, stays to be found, and opens its day again', async () => {
    const { id } = await sendReport(stage)
    expect((await stage.as('ana').ask(voidEodReport, { id, reason: 'X' })).status).toBe(403)
    expect((await stage.as('dana').ask(voidEodReport, { id, reason: 'X' })).status).toBe(403)
    const gone = await stage.as('omar').call(voidEodReport, { id, reason: 'Sent for another' })
    expect(gone).toMatchObject({ voided: { reason: 'Sent for another' }, can: {} })
    expect((await stage.as('ana').call(listEodReports, {})).items).toEqual([])
    expect((await sendReport(stage)).id).not.toBe(id)
    await expect(
      stage.sql(`update operations.eod_reports set voided_at = null, void_reason = null where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'eod_reports_void_stays' })
  })
})

describe('the history of a report', () => {
  it('says who sent, edited, took back and reviewed it and when, to whoever sees it alone', async () => {
    const history = (who: PersonName, id: string) => stage.as(who).ask(contract.eodReports.eodReportHistory, { id })
    const { id } = await sendReport(stage, 'daniel')
    await takeReportBack(stage, 'daniel', id)
    await sendReport(stage, 'daniel', { done: 'Once more' })
    const { body } = await history('dana', id)
    expect((body['items'] as { type: string; by: { name: string } }[]).map(({ type, by }) => [type, by.name])).toEqual([
      ['operations.eod_submitted', 'Daniel Reyes'],
      ['operations.eod_withdrawn', 'Daniel Reyes'],
      ['operations.eod_submitted', 'Daniel Reyes'],
    ])
    expect((await history('priya', id)).status).toBe(404)
    expect((await history('tessa', id)).status).toBe(404)
  })
})

describe('who sees a report', () => {
  it('its author, whoever they report to however far up, and who reads all of the venture', async () => {
    const { id } = await sendReport(stage)
    const seen = async (who: PersonName) => (await stage.as(who).ask(getEodReport, { id })).status
    for (const who of ['ana', 'dana', 'omar', 'grace', 'meera', 'ruth'] as const) expect(await seen(who)).toBe(200)
    for (const who of ['priya', 'arjun', 'marcus', 'luis', 'tessa', 'nobody'] as const)
      expect(await seen(who)).toBe(404)
  })

  it('in lists too, page by page, the newest day first', async () => {
    for (const by of ['ana', 'priya', 'daniel', 'marcus'] as const)
      for (const day of ['2026-06-16', '2026-06-17', '2026-06-18']) await sendReport(stage, by, { day })
    const { listEodReports: list } = contract.eodReports
    const authorsOf = async (who: PersonName) =>
      new Set((await stage.as(who).call(list, { ventureId, limit: 100 })).items.map(({ author }) => author.name))
    expect(await authorsOf('priya')).toEqual(new Set(['Priya Nair']))
    expect(await authorsOf('dana')).toEqual(new Set(['Ana Whitfield', 'Daniel Reyes', 'Marcus Bell']))
    expect((await authorsOf('omar')).size).toBe(4)
    expect((await stage.as('priya').call(list, { ventureId, userId: PEOPLE.ana.id })).items).toEqual([])
    const walked: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await stage.as('dana').call(list, { ventureId, limit: 4, ...(cursor && { cursor }) })
      walked.push(...page.items.map(({ id }) => id))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    const whole = (await stage.as('dana').call(list, { ventureId, limit: 100 })).items
    expect(walked).toEqual(whole.map(({ id }) => id))
    expect(whole.map(({ day }) => day)).toEqual(
      whole
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    )
  })
})

it('the form begins with the plan of the last report before the day', async () => {
  await sendReport(stage, 'ana', { day: '2026-06-16', plan: 'Old plan' })
  await sendReport(stage, 'ana', { day: '2026-06-17' })
  const form = (day: string) => stage.as('ana').call(contract.eodReports.eodForm, { ventureId, day })
  expect(await form('2026-06-18')).toMatchObject({
    isOpen: true,
    openUntil: '2026-06-20',
    planned: { day: '2026-06-17', plan: 'Call the carriers of Laredo' },
    report: null,
    numbers: [],
  })
  expect(await form('2026-06-17')).toMatchObject({ planned: { plan: 'Old plan' }, report: { status: 'SUBMITTED' } })
  expect(await form('2026-06-19')).toMatchObject({ isOpen: false })
})

it('the numbers of a day are what pay counts of it, for its author and whoever reads the report', async () => {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id })
  await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  const { numbers } = await stage.as('arjun').call(contract.eodReports.eodForm, { ventureId, day: '2026-06-18' })
  expect(numbers.map(({ metric }) => metric)).toEqual([
    'loads_completed',
    'loads_revenue',
    'loads_margin',
    'loads_miles',
  ])
  expect(numbers[0]).toEqual({
    metric: 'loads_completed',
    label: 'Completed loads',
    format: 'count',
    currency: null,
    value: '1',
  })
  expect(numbers[2]).toMatchObject({ format: 'money', currency: 'USD', value: null })
  const { id } = await sendReport(stage, 'arjun')
  await stage.settle()
  expect((await stage.as('omar').call(getEodReport, { id })).numbers).toEqual(numbers)
})
