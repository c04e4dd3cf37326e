import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coveredLoad, loseLoad } from '../../../testing/fires.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id as VentureId
/** 07:45 in Chicago. */
const SLOT = '2026-06-18T12:45:00.000Z'

type Mailed = { readonly recipient: string; readonly subject: string; readonly body: string; readonly html: string }

describe('the briefing by mail', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    stage.clock.set('2026-06-18T12:30:00.000Z')
    const load = await coveredLoad(stage, 120_000)
    await loseLoad(stage, 'ana', load.id, '<script>alert("1")</script> & co')
    await stage.settle()
  })
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  const want = (person: PersonName, wanted = true) =>
    stage.as(person).call(contract.briefing.setBriefingMail, { ventureId, wanted })
  const run = (slot = SLOT, job = 'briefing.mail') => {
    stage.clock.set(slot)
    return stage.system.jobs.work({ job, ventureId, slot, trigger: 'SCHEDULE', requestedBy: null, days: null })
  }
  const mailed = () =>
    stage.sql<Mailed>(
      `select m.recipient, m.subject, coalesce(m.body, t.body) as body, coalesce(m.html, t.html) as html from platform.messages m
         left join platform.messages t on t.id = m.copy_of where m.subject like 'Northline%' order by m.created_at, m.recipient`,
    )
  const statuses = () =>
    stage.sql<{ status: string; reason: string | null }>(
      `select status, reason from platform.job_runs where job = 'briefing.mail' order by id`,
    )

  it('is each reader’s own choice, off until they say so', async () => {
    const { items } = await stage.as('grace').call(contract.briefing.listBriefingMails, {})
    expect(items.map(({ ventureName, wanted }) => [ventureName, wanted])).toEqual([
      ['Callbridge', false],
      ['Northline Freight', false],
    ])
    await want('grace')
    await want('grace')
    const after = await stage.as('grace').call(contract.briefing.listBriefingMails, {})
    expect(after.items.map(({ wanted }) => wanted)).toEqual([false, true])
    expect((await stage.as('marcus').ask(contract.briefing.setBriefingMail, { ventureId, wanted: true })).status).toBe(
      403,
    )
    expect((await stage.as('tessa').ask(contract.briefing.setBriefingMail, { ventureId, wanted: true })).status).toBe(
      403,
    )
  })

  it('comes before the briefing is written to nobody', async () => {
    await run('2026-06-18T09:00:00.000Z')
    expect(await statuses()).toEqual([{ status: 'SKIPPED', reason: 'The briefing of the day is written at 06:45.' }])
    expect(await mailed()).toEqual([])
  })

  it('comes once to everybody who wants it, also to who leads the group, without what they may not see', async () => {
    for (const person of ['meera', 'ana', 'omar'] as const) await want(person)
    await want('omar', false)
    await run()
    const mails = await mailed()
    expect(mails.map(({ recipient }) => recipient)).toEqual(
      [PEOPLE.ana.email, PEOPLE.grace.email, PEOPLE.meera.email].sort(),
    )
    const [first] = mails
    expect(first?.subject).toBe('Northline Freight: 1 fire, no wins, 1,200.00 USD open (Thursday 18 June)')
    expect(first?.body).toContain('FIREFRONT\n- ')
    expect(first?.body).toContain('<script>alert("1")</script> & co')
    expect(first?.html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co')
    expect(first?.html).not.toContain('<script')
    expect(first?.html).toContain('<table')
    expect(first?.html).not.toMatch(/<style|class=/)
  })

  it('comes to nobody twice on a day: not again, not after a crash, not to who chooses anew', async () => {
    await want('ana', false)
    await want('ana', true)
    await Promise.all([run('2026-06-18T12:46:00.000Z'), run('2026-06-18T12:47:00.000Z')])
    expect(await mailed()).toHaveLength(3)
    await run('2026-06-19T12:45:00.000Z')
    expect(await mailed()).toHaveLength(6)
  })

  it('is of the edition that stands: nothing is counted anew for it', async () => {
    const runOf = (job: string) =>
      stage.sql<{ counts: object }>(
        `select stats as counts from platform.job_runs where job = $1 order by id desc limit 1`,
        [job],
      )
    await run('2026-06-20T11:45:00.000Z', 'briefing.build')
    expect(await runOf('briefing.build')).toMatchObject([{ counts: { written: 1 } }])
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'kpi.freight', '2026-06-19', gen_random_uuid())`,
      [ventureId],
    )
    await run('2026-06-20T12:45:00.000Z')
    expect(await stage.sql(`select from platform.dirty_days where area = 'kpi.freight'`)).toHaveLength(1)
    const [mail] = await runOf('briefing.mail')
    expect(mail?.counts).not.toHaveProperty('days recomputed')
    await stage.settle()
  })

  it('comes late after downtime, once, and not to who has left meanwhile', async () => {
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-19' where user_id = $1`, [PEOPLE.ana.id])
    await run('2026-06-22T16:00:00.000Z')
    expect((await mailed()).slice(9).map(({ recipient }) => recipient)).toEqual(
      [PEOPLE.grace.email, PEOPLE.meera.email].sort(),
    )
  })

  it('leaves with both forms of its text, which are forgotten together', async () => {
    await stage.settle()
    const states = await stage.sql<{ state: string }>('select distinct state from platform.messages')
    expect(states).toEqual([{ state: 'SENT' }])
    await expect(
      stage.sql(`update platform.messages set body = null, copy_of = null, body_forgotten_at = now()`),
    ).rejects.toMatchObject({ constraint: 'messages_html_beside_text' })
  })

  it('is nobody else’s to choose: the database refuses it', async () => {
    await expect(
      stage.system.database.transaction(
        { scope: [ventureId], person: { id: PEOPLE.omar.id, name: '', email: '', zone: null, isTest: false } },
        (tx) =>
          tx
            .insertInto('briefing.mail_readers')
            .values({ venture_id: ventureId, user_id: PEOPLE.priya.id, is_wanted: true })
            .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    const found = await stage.system.database.transaction(
      { scope: [VENTURES.harbor.id as VentureId], person: null },
      (tx) => tx.selectFrom('briefing.mail_readers').selectAll().execute(),
    )
    expect(found).toEqual([])
  })
})
