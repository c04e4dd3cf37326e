import type { Instant, VentureId } from '@holdfast/engine/kernel'
import type { Db, Job, PgBoss } from 'pg-boss'
import type { DB } from '../../generated/schema.ts'
import type { Caller } from '../caller.ts'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import { kyselyOver } from '../db/over.ts'
import { scopeOf, setLocal } from '../db/scope.ts'
import { asTx, type Tx } from '../db/tx.ts'
import { type RecordedEvent, readEvents } from '../events.ts'
import { type ListenerJob, queueOf } from './enqueue.ts'

/** Acts on events one by one; must be harmless when it sees the same ones again, late or in another order. */
export type Listener = {
  readonly name: string
  readonly hears: (eventType: string) => boolean
  readonly act: (tx: Tx, caller: Caller, events: readonly RecordedEvent[]) => Promise<void>
}

const BATCH = 50

/** Works a listener's queue: a batch of jobs is one transaction with their effects and completion. Returns the worker's id, to be woken by. */
export async function workListener(boss: PgBoss, listener: Listener, clock: Clock): Promise<string> {
  const options = {
    transactional: true,
    batchSize: BATCH,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 0.5,
  } as const
  return boss.work(queueOf(listener.name), options, async (jobs: Job<ListenerJob>[], own: Db) => {
    const execute = async (text: string, values: readonly unknown[]) => own.executeSql(text, [...values])
    await actOn(asTx(kyselyOver<DB>(execute)), listener, jobs, clock.now(), (text) => execute(text, []))
  })
}

async function actOn(
  tx: Tx,
  listener: Listener,
  jobs: readonly Job<ListenerJob>[],
  now: Instant,
  run: (text: string) => Promise<unknown>,
): Promise<void> {
  const ventures = [...new Set(jobs.map((job) => job.data.ventureId as VentureId))].sort()
  const caller = systemCaller(ventures, now)
  await run(setLocal(scopeOf(caller)))
  const events = await readEvents(
    tx,
    ventures,
    jobs.flatMap((job) => job.data.eventIds),
  )
  await listener.act(
    tx,
    caller,
    events.filter((event) => listener.hears(event.type)),
  )
}
