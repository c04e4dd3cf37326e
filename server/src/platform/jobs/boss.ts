import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { ALERT_QUEUES, ALERT_RETRIES } from '../alerts/queues.ts'
import { valueTypes } from '../db/values.ts'
import { GIVEN_UP_QUEUE, IMPORT_QUEUE } from '../imports/index.ts'
import type { Log } from '../log.ts'
import { MAIL_QUEUE } from '../messages/queue.ts'
import { queueOf } from './enqueue.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE } from './order.ts'

const SCHEMA = 'jobs'
const RETRIES = 8
/** The shortest that the queue accepts: with a 2 s monitor a killed worker's job is taken again within 15 s. */
const HEARTBEAT_SECONDS = 10
const MONITOR_SECONDS = 2
/** A mail server may be away for an hour or two. */
const MAIL_RETRIES = 15
/** A chunk that fails is tried again for half a minute; a file takes minutes, never hours. */
const IMPORT_RETRIES = 5
/** A run that fails is tried again for some minutes before it is left to a person. */
const ORDER_RETRIES = 8
/** What was given up waits for a person, however long they are away. */
const KEPT_FOR_LONG = { retentionSeconds: 400 * 86_400 }
const LONGEST_ORDER_SECONDS = 4 * 3_600
const LONGEST_IMPORT_SECONDS = 3_600

/** Creates the queue's schema and the queues themselves. Runs as the owner, at every start, before anything serves. */
export async function migrateJobs(ownerUrl: string, listeners: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, supervise: false, schedule: false, max: 2 })
  await boss.start()
  try {
    await boss.createQueue(DEAD_LETTER_QUEUE, KEPT_FOR_LONG)
    await boss.updateQueue(DEAD_LETTER_QUEUE, KEPT_FOR_LONG)
    for (const listener of listeners) {
      await boss.createQueue(queueOf(listener), {
        retryLimit: RETRIES,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: 60,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: 60,
        deadLetter: DEAD_LETTER_QUEUE,
      })
    }
    await boss.createQueue(ORDER_QUEUE, {
      retryLimit: ORDER_RETRIES,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      // Of orders that were redriven; others bring their job's own limit.
      expireInSeconds: LONGEST_ORDER_SECONDS,
      deadLetter: DEAD_LETTER_QUEUE,
    })
    await boss.createQueue(MAIL_QUEUE, {
      retryLimit: MAIL_RETRIES,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 600,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 60,
      deadLetter: DEAD_LETTER_QUEUE,
    })
    for (const queue of ALERT_QUEUES) {
      await boss.createQueue(queue, {
        ...ALERT_RETRIES,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: 60,
        deadLetter: DEAD_LETTER_QUEUE,
      })
    }
    await boss.createQueue(GIVEN_UP_QUEUE)
    await boss.createQueue(IMPORT_QUEUE, {
      retryLimit: IMPORT_RETRIES,
      retryDelay: 1,
      retryBackoff: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: LONGEST_IMPORT_SECONDS,
      deadLetter: GIVEN_UP_QUEUE,
    })
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
