import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listeners } from '../../../areas.ts'
import { systemCaller } from '../../../platform/caller.ts'
import { readEvents } from '../../../platform/events.ts'
import { deliverLoad, loadThatIs, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { followDormancy } from './follow-dormancy.ts'
import { dormantCustomersJob } from './job.ts'

const ventureId = VENTURES.northline.id as VentureId
const venture = { id: ventureId, type: 'LOGISTICS', zone: 'America/Chicago', liveFrom: '2026-01-01' } as const
/** 91 days after 18 June in Chicago; the night before it is still the 16th there. */
const NIGHT = '2026-09-17T07:30:00.000Z'

describe('customers who stop shipping', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ scheduledJobs: [dormantCustomersJob] })
  })
  afterAll(() => stage.close())

  const look = async () =>
    (await stage.system.run(followDormancy, systemCaller([ventureId], stage.clock.now()), venture)).result
  const made = async (name: string) =>
    (await stage.as('arjun').call(contract.freight.createCustomer, { ventureId, name })).id
  const events = async (id: string) =>
    (
      await stage.sql<{ type: string; days: string[] }>(
        `select type, days from platform.events where subject_id = $1 and type like 'freight.customer_%' order by id`,
        [id],
      )
    ).map(({ type, days }) => [type.replace('freight.customer_', ''), ...days])
  const told = async (id: string) => {
    await stage.settle()
    const { freight } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })
    return freight.filter(({ subject }) => subject.id === id)
  }
  let id = ''

  it('J-13 are noted by the night on which they are, once, whoever asks again and at the same moment', async () => {
    id = await made('Quiet Mills')
    await made('Never Shipped')
    const load = await loadThatIs(stage, 'COVERED', { customerId: id })
    await deliverLoad(stage, 'ana', load.id)
    stage.clock.set('2026-09-17T04:30:00.000Z')
    expect(await look()).toMatchObject({ customers: 0 })
    stage.clock.set(NIGHT)
    const both = await Promise.all([look(), look()])
    expect(both.map(({ dormant }) => dormant).sort()).toEqual([0, 1])
    expect(await look()).toEqual({ customers: 0, dormant: 0, reactivated: 0, corrected: 0 })
    expect(await events(id)).toEqual([['dormant', '2026-09-17']])
  })

  it('J-13 stand in the freight section of that day and the next, and in no other', async () => {
    expect(await told(id)).toMatchObject([
      {
        kind: 'customer_dormant',
        subject: { kind: 'customer', label: 'Quiet Mills' },
        why: 'Dormant: no load delivered for more than 90 days, the last on 2026-06-18.',
        factDay: '2026-09-17',
        can: { acknowledge: false },
      },
    ])
    const at = async (date: string) =>
      (await stage.as('omar').call(contract.briefing.getBriefing, { ventureId, date })).freight.length
    stage.clock.set('2026-09-20T15:00:00.000Z')
    expect([await at('2026-09-17'), await at('2026-09-18'), await at('2026-09-19')]).toEqual([1, 1, 0])
    stage.clock.set(NIGHT)
  })

  it('J-13 are told no more from the next load on, and again when it was a mistake; the night says so', async () => {
    const load = await loadThatIs(stage, 'COVERED', { customerId: id })
    await deliverLoad(stage, 'ana', load.id)
    expect(await told(id)).toEqual([])
    await undeliverLoad(stage, 'omar', load.id)
    expect(await told(id)).toHaveLength(1)
    expect(await look()).toMatchObject({ customers: 0 })
    await deliverLoad(stage, 'ana', load.id)
    expect(await look()).toMatchObject({ reactivated: 1, dormant: 0 })
    expect(await look()).toMatchObject({ customers: 0 })
    expect(await told(id)).toEqual([])
    const again = await stage.sql<{ id: string }>(`select id from platform.events where type like 'freight.customer_%'`)
    await stage.system.database.transaction(systemCaller([ventureId], stage.clock.now()), async (tx) => {
      const seen = await readEvents(
        tx,
        [ventureId],
        again.map((event) => event.id),
      )
      for (const { act, hears } of listeners)
        await act(
          tx,
          systemCaller([ventureId], stage.clock.now()),
          [...seen].reverse().filter(({ type }) => hears(type)),
        )
    })
    expect(await told(id)).toEqual([])
    expect((await events(id)).at(-1)).toEqual(['reactivated', '2026-09-17'])
  })

  it('J-13 are noted late with the days on which it happened, and old news is no item', async () => {
    const late = await made('Late Notice')
    const load = await loadThatIs(stage, 'DELIVERED', { customerId: late })
    await stage.sql(`update freight.loads set delivered_on = '2026-03-01' where id = $1`, [load.id])
    await look()
    expect(await events(late)).toEqual([['dormant', '2026-05-31']])
    expect(await told(late)).toEqual([])
    const after = await loadThatIs(stage, 'DELIVERED', { customerId: late })
    await stage.sql(`update freight.loads set delivered_on = '2026-06-05' where id = $1`, [after.id])
    expect(await look()).toMatchObject({ customers: 1, reactivated: 1, dormant: 1 })
    expect(await events(late)).toEqual([
      ['dormant', '2026-05-31'],
      ['reactivated', '2026-06-05'],
      ['dormant', '2026-09-04'],
    ])
  })

  it('J-13 by other days that the venture allows are corrected, and the same stretch is not told twice', async () => {
    const days = async (version: number, dormantDays: number) =>
      stage.as('omar').call(contract.carriers.setFreightSettings, {
        ventureId,
        version,
        unknownCarrier: 'WARN',
        snapshotDays: 30,
        dormantDays,
      })
    const { version } = await days(1, 3650)
    expect(await look()).toMatchObject({ dormant: 0, reactivated: 0, corrected: 1 })
    await days(version, 90)
    expect(await look()).toMatchObject({ customers: 1, dormant: 0 })
    expect(await look()).toMatchObject({ customers: 0 })
  })

  it('J-13 is a job of each night, with its run', async () => {
    await stage.system.jobs.planOnce()
    await stage.settle()
    stage.clock.set('2026-12-20T09:00:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    const { items } = await stage.as('meera').call(contract.jobs.listJobs, {})
    expect(items.find(({ name }) => name === dormantCustomersJob.name)).toMatchObject({
      lastRun: { status: 'SUCCESS' },
    })
    expect((await events(id)).at(-1)).toEqual(['dormant', '2026-12-17'])
  })

  it('J-13 plain SQL keeps one open stretch for each customer of its own venture', async () => {
    const write = (venture: string, customer: string) =>
      stage.sql(
        `insert into freight.dormant_stretches (venture_id, customer_id, last_delivered_on, dormant_on, noticed_at)
         values ($1, $2, '2020-01-01', '2020-04-01', now())`,
        [venture, customer],
      )
    await expect(write(ventureId, id)).rejects.toThrow('dormant_stretches_one_open')
    await expect(write(VENTURES.harbor.id, id)).rejects.toThrow('foreign key')
  })
})
