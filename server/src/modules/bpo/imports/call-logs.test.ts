import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id

/** A switchboard's list as it comes: day and time apart, first names, and blanks where nobody answered. */
const LOG = `Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating
ID0001,Nisha,2026-06-10,09:12:58,Contract related,Y,Y,109,00:02:23,3
ID0002,rahul verma,2026-06-10,9:47 PM,Technical Support,Y,N,70,00:04:02,4
ID0003,Farah,2026-06-11,00:10:00,Payment related,N,N,,,
`
const file = { kind: 'call-logs', ventureId, text: LOG }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const calls = () =>
  stage.sql(`select c.external_ref as ref, u.name, p.name as campaign, c.direction, c.started_at, c.started_on, c.ended_at, c.answered,
      c.connected, c.resolved, c.answered_after_seconds as wait, c.talk_seconds as talk, c.rating
    from bpo.call_logs c join bpo.agents a on a.id = c.agent_id join identity.users u on u.id = a.user_id
    join bpo.campaigns p on p.id = c.campaign_id where c.venture_id = '${ventureId}' order by c.external_ref`)

describe('a switchboard’s list', () => {
  test('is understood by its headers, and says what will come besides', async () => {
    const seen = await previewFile(stage, 'farah', file)
    expect(seen).toMatchObject({ missing: [], badRows: 0, wouldBe: { new: 3, changed: 0, same: 0 } })
    expect(seen.mapping).toMatchObject({
      externalRef: 'Call Id',
      startedOn: 'Date',
      startedTime: 'Time',
      startedAt: null,
      answered: 'Answered (Y/N)',
      talkSeconds: 'AvgTalkDuration',
      rating: 'Satisfaction rating',
    })
    expect(seen.notes).toEqual(['1 campaign is created: Imported.', '1 person becomes an agent: Farah Khan.'])
  })

  test('becomes calls that are over, in local time of the venture; what was not measured is unknown', async () => {
    expect((await importNow(stage, 'farah', file)).progress.became).toEqual({ new: 3, changed: 0, same: 0 })
    const common = { campaign: 'Imported', direction: 'INBOUND' }
    expect(await calls()).toEqual([
      {
        ...common,
        ref: 'ID0001',
        name: 'Nisha Rao',
        started_at: '2026-06-10T03:42:58.000Z',
        started_on: '2026-06-10',
        ended_at: '2026-06-10T03:47:10.000Z',
        answered: true,
        connected: true,
        resolved: true,
        wait: 109,
        talk: 143,
        rating: 3,
      },
      {
        ...common,
        ref: 'ID0002',
        name: 'Rahul Verma',
        started_at: '2026-06-10T16:17:00.000Z',
        started_on: '2026-06-10',
        ended_at: '2026-06-10T16:22:12.000Z',
        answered: true,
        connected: true,
        resolved: false,
        wait: 70,
        talk: 242,
        rating: 4,
      },
      {
        ...common,
        ref: 'ID0003',
        name: 'Farah Khan',
        started_at: '2026-06-10T18:40:00.000Z',
        started_on: '2026-06-11',
        ended_at: '2026-06-10T18:40:00.000Z',
        answered: false,
        connected: false,
        resolved: false,
        wait: null,
        talk: null,
        rating: null,
      },
    ])
    const made = await stage.sql(`select zone, service_level_seconds from bpo.campaigns where name = 'Imported'`)
    expect(made).toEqual([{ zone: 'Asia/Kolkata', service_level_seconds: 20 }])
    expect(await stage.sql('select is_active from bpo.agents where user_id = $1', [PEOPLE.farah.id])).toEqual([
      { is_active: true },
    ])
  })

  test('is one event; figures, pay and points follow, and verify agrees', async () => {
    const events = await stage.sql(
      `select type, days from platform.events where venture_id = '${ventureId}' and type like 'bpo.%'`,
    )
    expect(events).toEqual([{ type: 'bpo.calls_imported', days: ['2026-06-10', '2026-06-11'] }])
    const kpi = await stage.sql(
      'select sum(calls)::int as calls, sum(abandoned)::int as abandoned, sum(talk_seconds)::int as talk from kpi.bpo_daily',
    )
    expect(kpi).toEqual([{ calls: 3, abandoned: 1, talk: 385 }])
    const points = await stage.sql(
      `select u.name, e.points from gamification.entries e join identity.users u on u.id = e.user_id where e.key like 'bpo%' order by 1`,
    )
    expect(points).toEqual([
      { name: 'Nisha Rao', points: 3 },
      { name: 'Rahul Verma', points: 3 },
    ])
    const pay = await stage.sql(
      'select u.name, d.day, d.amount_minor from incentives.daily d join identity.users u on u.id = d.user_id where d.amount_minor <> 0 order by 1',
    )
    expect(pay).toEqual([
      { name: 'Nisha Rao', day: '2026-06-10', amount_minor: 400 },
      { name: 'Rahul Verma', day: '2026-06-10', amount_minor: 400 },
    ])
    const { differences } = await stage
      .as('farah')
      .call(contract.incentives.verifyPay, { ventureId, from: '2026-06-01', to: '2026-06-18' })
    expect(differences).toEqual([])
    await assertCoherent(stage.sql)
  })

  test('again changes nothing: no row, no event', async () => {
    const before = await stage.sql('select xmin::text, * from bpo.call_logs order by id')
    expect((await importNow(stage, 'farah', file)).progress.became).toEqual({ new: 0, changed: 0, same: 3 })
    await stage.redeliverAllEvents()
    expect(await stage.sql('select xmin::text, * from bpo.call_logs order by id')).toEqual(before)
    expect(await stage.sql(`select 1 from platform.events where type = 'bpo.calls_imported'`)).toHaveLength(1)
    await assertCoherent(stage.sql)
  })
})

describe('the null trap', () => {
  const zeros = (refs: string, rating = '0') =>
    `Call Id,Agent,Timestamp,Answered,Wait Time,Talk Time,Rating\n${refs}1,Nisha,2026-06-09 10:00,N,0,0,${rating}\n${refs}2,Nisha,2026-06-09 11:00,N,0,00:00,\n${refs}3,Nisha,2026-06-09 12:00,Y,0,60,5\n`

  test('zeros of unanswered calls are taken as unknown, and the preview says so', async () => {
    const text = zeros('Z')
    const { notes, badRows } = await previewFile(stage, 'farah', { ...file, text })
    expect(badRows).toBe(0)
    expect(notes).toEqual([
      '2 unanswered calls say 0 for the seconds until the answer, the talk or the rating. These zeros are taken as unknown, because averages over them would be wrong; leave such cells blank to say so in the file.',
    ])
    await importNow(stage, 'farah', { ...file, text })
    const [measured] = await stage.sql(
      `select sum(answer_seconds_measured)::int as waits, sum(talk_measured)::int as talks, sum(rating_count)::int as ratings
       from kpi.bpo_daily where day = '2026-06-09'`,
    )
    expect(measured).toEqual({ waits: 1, talks: 1, ratings: 1 })
  })

  test('a file that leaves them blank hears nothing of it', async () => {
    expect((await previewFile(stage, 'farah', { ...file, text: LOG.replaceAll('ID', 'IX') })).notes).toEqual([])
  })
})

test.each([
  [
    'Becky,2026-06-10 10:00,,,',
    'agent: Nobody of this venture is called "Becky". Write the email address or the full name of one of its people, or add them first.',
  ],
  ['Nisha,,,,', 'startedAt: Say when the call began: a day with a time, such as 2026-06-18 13:45.'],
  ['Nisha,2026-06-19 10:00,,,', 'startedAt: This time is still to come. Enter when it happened.'],
  ['Nisha,2026-06-10 10:00,N,30,', 'answeredAfterSeconds: Only a call that was answered has a time until the answer.'],
  ['Nisha,2026-06-10 10:00,Y,5,6', 'rating: At most 5 stars; a rating is 1 to 5.'],
  ['Nisha,2026-06-10 10:00,Y,5,0', 'rating: A rating is 1, 2, 3, 4 or 5. Leave it out when none was given.'],
  ['Nisha,2026-06-10 10:00,Y,90000,', 'answeredAfterSeconds: At most 86400 seconds, which is a day.'],
])('the row %s is refused', async (row, message) => {
  const text = `Agent,Started at,Answered,Wait,Rating\n${row}\n`
  const { firstBadRows } = await previewFile(stage, 'farah', {
    ...file,
    text,
    mapping: { answeredAfterSeconds: 'Wait' },
  })
  expect(firstBadRows.flatMap(({ errors }) => errors.map((each) => `${each.column}: ${each.message}`))).toEqual([
    message,
  ])
})

test('a time of day that is none, or that the clock skips, says which', async () => {
  const text = 'Agent,Date,Time\nNisha,2026-06-10,noonish\n'
  const { firstBadRows } = await previewFile(stage, 'farah', { ...file, text })
  expect(firstBadRows[0]?.errors).toEqual([
    { column: 'startedTime', message: '"noonish" is not a time of day. Write it like 09:12:58.' },
  ])
})
