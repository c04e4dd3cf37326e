import type { VentureId } from '@holdfast/engine/kernel'
import { areas, listeners } from '../areas.ts'
import type { MakingJob, ScenarioJob } from '../modules/incentives/index.ts'
import { systemCaller } from '../platform/caller.ts'
import { readEvents } from '../platform/events.ts'
import { type CommitJob, IMPORT_QUEUE } from '../platform/imports/index.ts'
import { queueOf } from '../platform/jobs/enqueue.ts'
import { ORDER_QUEUE, type Order } from '../platform/jobs/order.ts'
import { PAYOUT_QUEUE, SCENARIO_QUEUE } from '../platform/jobs/queues.ts'
import { INBOUND_QUEUE, type InboundJob, MAIL_QUEUE, type MessageJob } from '../platform/messages/index.ts'
import type { System } from '../system.ts'
import type { TestDatabase } from './database.ts'

type EventsJob = { ventureId: VentureId; eventIds: string[] }
type JobRow<Data> = { id: string; name: string; data: Data }

/** What the workers do, without waiting for them: every queued job in its own transaction, then every dirty day. */
export async function settle(
  system: System,
  database: TestDatabase,
  what: 'queued' | 'every event' = 'queued',
): Promise<void> {
  await system.kpi.settled()
  if (what === 'every event') await markEverything(database)
  for (const job of await queuedJobs<CommitJob>(database, IMPORT_QUEUE)) {
    await system.imports.commit(job.data)
    await forget(database, job)
  }
  for (const job of await queuedJobs<ScenarioJob>(database, SCENARIO_QUEUE)) {
    await system.simulation.work(job.data)
    await forget(database, job)
  }
  for (const job of await queuedJobs<MakingJob>(database, PAYOUT_QUEUE)) {
    await system.payouts.work(job.data)
    await forget(database, job)
  }
  for (const job of await queuedJobs<MessageJob>(database, MAIL_QUEUE)) {
    await system.messages.send(job.data, false)
    await forget(database, job)
  }
  for (const job of await queuedJobs<InboundJob>(database, INBOUND_QUEUE)) {
    await system.messages.hear(job.data)
    await forget(database, job)
  }
  for (const job of await queuedJobs<Order>(database, ORDER_QUEUE)) {
    await system.jobs.work(job.data)
    await forget(database, job)
  }
  for (const listener of listeners) {
    const jobs =
      what === 'queued' ? await queuedJobs<EventsJob>(database, queueOf(listener.name)) : await everyEvent(database)
    for (const job of jobs) {
      const caller = systemCaller([job.data.ventureId], system.now())
      await system.database.transaction(caller, async (tx) => {
        const events = await readEvents(tx, [job.data.ventureId], job.data.eventIds)
        await listener.act(
          tx,
          caller,
          events.filter((event) => listener.hears(event.type)),
        )
      })
      if (what === 'queued') await forget(database, job)
    }
  }
  while ((await system.drainer.drainOnce()) > 0);
}

async function queuedJobs<Data>(database: TestDatabase, queue: string): Promise<JobRow<Data>[]> {
  return database.sql<JobRow<Data>>(
    `select id, name, data from jobs.job where name = $1 and state in ('created', 'retry') order by created_on, id`,
    [queue],
  )
}

async function forget(database: TestDatabase, job: JobRow<unknown>): Promise<void> {
  await database.sql(`delete from jobs.job where name = $1 and id = $2`, [job.name, job.id])
}

async function everyEvent(database: TestDatabase): Promise<JobRow<EventsJob>[]> {
  const events = await database.sql<{ venture_id: VentureId; id: string }>(
    'select venture_id, id from platform.events order by id',
  )
  return events.map((event) => ({ id: '', name: '', data: { ventureId: event.venture_id, eventIds: [event.id] } }))
}

async function markEverything(database: TestDatabase): Promise<void> {
  for (const area of areas) {
    const types = await database.sql<{ type: string }>('select distinct type from platform.events')
    const heard = types.map((row) => row.type).filter(area.hears)
    await database.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select venture_id, $1, day, id from platform.events, unnest(days) day where type = any ($2)`,
      [area.name, heard],
    )
  }
}
