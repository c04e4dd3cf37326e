import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { valueTypes } from '../db/values.ts'
import type { Log } from '../log.ts'
import { queuesOf } from './queues.ts'

const SCHEMA = 'jobs'
/** With the shortest heartbeat a killed worker's job is taken again within 15 s. */
const MONITOR_SECONDS = 2

/** Creates the queue's schema and the queues themselves. Runs as the owner, at every start, before anything serves. */
export async function migrateJobs(ownerUrl: string, listeners: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, supervise: false, schedule: false, max: 2 })
  await boss.start()
  try {
    for (const { name, ...options } of queuesOf(listeners)) {
      await boss.createQueue(name, options)
      // One that an older version made learns what this one wants of it.
      await boss.updateQueue(name, options)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  await grantJobs(ownerUrl)
}

async function grantJobs(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`grant usage on schema ${SCHEMA} to holdfast_app;
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to holdfast_app;
      grant usage on all sequences in schema ${SCHEMA} to holdfast_app;
      grant execute on all functions in schema ${SCHEMA} to holdfast_app`)
  } finally {
    await client.end()
  }
}

/** The queue as the application uses it. Only workers supervise it; a web process just enqueues. */
export async function startBoss(options: {
  url: string
  worker: boolean
  connections: number
  log: Log
}): Promise<PgBoss> {
  // Its connections carry the listeners' transactions, which must read days and instants as everything else does.
  const connections = { connectionString: options.url, max: options.connections, types: valueTypes }
  const boss = new PgBoss({
    ...connections,
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: options.worker,
    schedule: false,
    application_name: 'holdfast jobs',
    superviseIntervalSeconds: MONITOR_SECONDS,
    monitorIntervalSeconds: MONITOR_SECONDS,
  })
  boss.on('error', (error) => options.log.warn({ err: error }, 'The job queue reported an error'))
  await boss.start()
  return boss
}
