import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import type { VentureToWork } from '../../../../platform/jobs/scheduled-job.ts'
import { foundDisputedHotels, openDispute, takeDispute } from '../../../../testing/hotel-disputes.ts'
import { quoteThatIs, takeQuote } from '../../../../testing/quotes.ts'
import { enterReview, foundHotels, takeReview } from '../../../../testing/reviews.ts'
import { MORNING, openStage, type Stage } from '../../../../testing/stage.ts'
import { takeTask } from '../../../../testing/tasks.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { taskReminders } from './jobs.ts'
import { remind } from './remind.ts'

const work = (venture: 'northline' | 'harbor'): VentureToWork => ({
  id: VENTURES[venture].id as VentureId,
  type: venture === 'harbor' ? 'HOSPITALITY' : 'LOGISTICS',
  zone: VENTURES[venture].zone,
  liveFrom: '2026-01-01',
})

describe('reminders', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ scheduledJobs: [taskReminders] })
    await foundDisputedHotels(stage)
    await foundHotels(stage)
  })
  beforeEach(() => stage.clock.set(MORNING))
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  const run = async (venture: 'northline' | 'harbor' = 'northline') =>
    (
      await stage.system.run(
        remind,
        systemCaller([VENTURES[venture].id as VentureId], stage.clock.now()),
        work(venture),
      )
    ).result
  const about = async (subjectId: string, who: 'omar' | 'tessa' = 'omar') =>
    (await stage.as(who).call(contract.tasks.listTasks, { subjectId, sort: 'newest' })).items

  it('J-12 are one for a cause, twice, late and at once', async () => {
    const { id, number } = await quoteThatIs(stage, 'SENT', { validUntil: '2026-06-19T23:00:00.000Z' })
    await Promise.all([run(), run(), run()])
    stage.clock.set('2026-06-19T13:12:00.000Z')
    await run()
    const tasks = await about(id)
    expect(tasks).toMatchObject([
      {
        kind: 'QUOTE_EXPIRING',
        status: 'OPEN',
        dueOn: '2026-06-19',
        assignee: { name: 'Arjun Mehta' },
        priority: 'URGENT',
      },
    ])
    expect(tasks[0]?.title).toBe(`Get an answer to quote ${number} of Cordova Produce before it expires`)
    await expect(
      stage.sql(
        `insert into operations.tasks (venture_id, kind, title, quote_id, created_at) values ($1, 'QUOTE_EXPIRING', 'X', $2, now())`,
        [VENTURES.northline.id, id],
      ),
    ).rejects.toMatchObject({ constraint: 'tasks_one_open_reminder' })
  })

  it.each(['IN_PROGRESS', 'BLOCKED'] as const)('J-12 are not doubled by one that is %s', async (status) => {
    const { id } = await quoteThatIs(stage, 'SENT', { validUntil: '2026-06-19T23:00:00.000Z' })
    await run()
    await takeTask(stage, 'arjun', (await about(id))[0]?.id ?? '', { status })
    await run()
    expect(await about(id)).toHaveLength(1)
  })

  it('J-12 are not told again for some days after somebody closed them', async () => {
    const { id } = await enterReview(stage, 'luis', { score: '1' })
    await run('harbor')
    await takeTask(stage, 'luis', (await about(id, 'tessa'))[0]?.id ?? '', { status: 'DONE' })
    for (const day of ['18', '19', '20']) {
      stage.clock.set(`2026-06-${day}T20:00:00.000Z`)
      await run('harbor')
      expect(await about(id, 'tessa')).toHaveLength(1)
    }
    stage.clock.set('2026-06-21T20:00:00.000Z')
    await run('harbor')
    expect(await about(id, 'tessa')).toMatchObject([{ status: 'OPEN', dueOn: '2026-06-21' }, { status: 'DONE' }])
  })

  it('close themselves when their cause is gone, with the reason, and may come again at once', async () => {
    const { id } = await quoteThatIs(stage, 'SENT', { validUntil: '2026-06-19T23:00:00.000Z' })
    await run()
    const [task] = await about(id)
    await takeQuote(stage, 'arjun', id, { status: 'COUNTERED', counterMinor: 240_000 })
    await run()
    expect(await stage.as('omar').call(contract.tasks.getTask, { id: task?.id ?? '' })).toMatchObject({
      status: 'CANCELLED',
      cancelled: { causeGone: true, by: null, reason: expect.stringContaining('does not wait for an answer any more') },
    })
    await takeQuote(stage, 'arjun', id, { status: 'SENT', validUntil: '2026-06-19T22:00:00.000Z' })
    await run()
    expect((await about(id)).map(({ status }) => status)).toEqual(['OPEN', 'CANCELLED'])
    expect(await stage.sql(`select 1 from gamification.awards where subject_id = $1`, [task?.id])).toEqual([])
  })

  it('stand for a negative review until it is answered', async () => {
    const { id } = await enterReview(stage, 'luis', { score: '1' })
    const { id: good } = await enterReview(stage, 'luis', { score: '5' })
    await run('harbor')
    expect(await about(id, 'tessa')).toMatchObject([{ kind: 'REVIEW_UNANSWERED', priority: 'HIGH' }])
    expect(await about(good, 'tessa')).toEqual([])
    await takeReview(stage, 'luis', id, { responseText: 'We are sorry.' })
    await run('harbor')
    expect((await about(id, 'tessa')).map(({ status }) => status)).toEqual(['CANCELLED'])
  })

  it('tell of a dispute 7, 3 and 1 days before its date, more urgent each time, and anew when the last one was done', async () => {
    const { id } = await openDispute(stage, 'luis', { evidenceDueOn: '2026-06-26', ownerId: PEOPLE.luis.id })
    await run('harbor')
    expect(await about(id, 'tessa')).toEqual([])
    const on = async (day: string) => {
      stage.clock.set(`2026-06-${day}T15:00:00.000Z`)
      await run('harbor')
      return (await about(id, 'tessa')).map(({ status, priority }) => [status, priority])
    }
    expect(await on('19')).toEqual([['OPEN', 'NORMAL']])
    await takeTask(stage, 'luis', (await about(id, 'tessa'))[0]?.id ?? '', { status: 'DONE' })
    expect(await on('22')).toEqual([['DONE', 'NORMAL']])
    expect(await on('23')).toEqual([
      ['OPEN', 'HIGH'],
      ['DONE', 'NORMAL'],
    ])
    expect(await on('25')).toEqual([
      ['OPEN', 'URGENT'],
      ['DONE', 'NORMAL'],
    ])
    await takeDispute(stage, 'luis', id, { status: 'WON' })
    expect((await on('25')).map(([status]) => status)).toEqual(['CANCELLED', 'DONE'])
  })

  it('are due when their record is: its date moves later and earlier, and what somebody moved stays', async () => {
    const { id } = await openDispute(stage, 'luis', { evidenceDueOn: '2026-06-20', ownerId: PEOPLE.luis.id })
    await run('harbor')
    const dueOn = async (evidenceDueOn: string) => {
      await stage.sql('update hospitality.disputes set evidence_due_on = $1 where id = $2', [evidenceDueOn, id])
      await run('harbor')
      await run('harbor')
      return (await about(id, 'tessa')).map((task) => task.dueOn)
    }
    expect(await dueOn('2026-06-23')).toEqual(['2026-06-23'])
    expect(await dueOn('2026-06-19')).toEqual(['2026-06-19'])
    const [task] = await about(id, 'tessa')
    await takeTask(stage, 'luis', task?.id ?? '', { version: task?.version ?? 0, dueOn: '2026-06-22' })
    expect(await dueOn('2026-06-24')).toEqual(['2026-06-22'])
  })

  it('tell of a customer who became dormant, and of none that was before the venture was live', async () => {
    await stage.sql(
      `insert into freight.dormant_stretches (venture_id, customer_id, last_delivered_on, dormant_on, noticed_at)
       values ($1, $2, '2026-04-01', '2026-05-31', now()), ($1, $3, '2025-09-01', '2025-11-01', now())`,
      [VENTURES.northline.id, CUSTOMERS.cordova.id, Object.values(CUSTOMERS)[1]?.id],
    )
    await run()
    const { items } = await stage.as('omar').call(contract.tasks.listTasks, { kind: 'CUSTOMER_DORMANT' })
    expect(items).toMatchObject([
      { title: 'Call Cordova Produce: no load delivered since 2026-04-01', dueOn: '2026-06-23', assignee: null },
    ])
  })

  it('run at 06:30 of the venture’s clock and tell what they did', async () => {
    await quoteThatIs(stage, 'SENT', { validUntil: '2026-06-20T23:00:00.000Z' })
    await stage.system.jobs.planOnce()
    await stage.settle()
    stage.clock.set('2026-06-19T11:31:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    const { items } = await stage.as('meera').call(contract.jobs.listJobs, {})
    expect(items.find(({ name }) => name === taskReminders.name)).toMatchObject({
      schedule: 'every day at 06:30',
      lastRun: { status: 'SUCCESS' },
    })
  })
})
