import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id as VentureId

describe('the digest of notifications', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  const choose = (person: PersonName, digest: 'off' | 'daily') =>
    stage.as(person).call(contract.identity.updatePreferences, { digest })
  const give = async (title: string, person: 'ana' | 'daniel') => {
    await stage.as('dana').call(contract.tasks.createTask, { ventureId, title, assigneeId: PEOPLE[person].id })
    await stage.settle()
  }
  const run = (slot: string) => {
    stage.clock.set(slot)
    const order = {
      job: 'notifications.digest',
      ventureId,
      slot,
      trigger: 'SCHEDULE',
      requestedBy: null,
      days: null,
    } as const
    return stage.system.jobs.work(order)
  }
  const mailed = () =>
    stage.sql<{ recipient: string; subject: string; body: string; html: string }>(
      `select recipient, subject, body, html from platform.messages where subject like '%to read' order by created_at, recipient`,
    )

  it('comes to who wants one, with what they have not read, each thing once', async () => {
    stage.clock.set(MORNING)
    await choose('ana', 'daily')
    await give('Call <b>Tejas</b>', 'ana')
    await give('Read already', 'ana')
    await give('Not asked for', 'daniel')
    const { items } = await stage.as('ana').call(contract.notifications.listNotifications, { limit: 1 })
    await stage.as('ana').call(contract.notifications.readNotification, { id: items[0]?.id ?? '' })
    await run('2026-06-19T13:00:00.000Z')
    const [mail, ...others] = await mailed()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      recipient: PEOPLE.ana.email,
      subject: 'Northline Freight: 1 notification to read',
    })
    expect(mail?.body).toContain('A task is yours: Call <b>Tejas</b>')
    expect(mail?.html).toContain('Call &lt;b&gt;Tejas&lt;/b&gt;')
    await Promise.all([run('2026-06-19T13:01:00.000Z'), run('2026-06-20T13:00:00.000Z')])
    expect(await mailed()).toHaveLength(1)
  })

  it('tells the next time only what came since, and nothing where nothing did', async () => {
    await give('Another one', 'ana')
    await run('2026-06-21T13:00:00.000Z')
    const [, second] = await mailed()
    expect(second?.body).toContain('Another one')
    expect(second?.body).not.toContain('Tejas')
    await run('2026-06-22T13:00:00.000Z')
    expect(await mailed()).toHaveLength(2)
  })

  it('ends when it is switched off', async () => {
    await choose('ana', 'off')
    await give('A third one', 'ana')
    await run('2026-06-23T13:00:00.000Z')
    expect(await mailed()).toHaveLength(2)
    expect((await stage.as('ana').ask(contract.identity.updatePreferences, { digest: 'hourly' as never })).status).toBe(
      400,
    )
  })
})
