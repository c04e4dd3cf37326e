import type { VentureId } from '@holdfast/engine/kernel'
import type pg from 'pg'
import type { Job, PgBoss } from 'pg-boss'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { InboundListener } from './inbound.ts'
import { INBOUND_QUEUE, type InboundJob } from './queue.ts'
import { findInbound } from './store/find-inbound.ts'
import { everyVenture } from './store/ventures-of-codes.ts'

type Parts = {
  readonly database: Database
  /** The login that knows every venture. */
  readonly system: pg.Pool
  readonly clock: Clock
  readonly heard: InboundListener
}

/** Hands a message that came to who listens. One that is settled, gone, or forgotten is nothing to do. */
export type HearInbound = (job: InboundJob) => Promise<void>

export function hearingWith({ database, system, clock, heard }: Parts): HearInbound {
  return async ({ inboundId, ventureId }) => {
    const own = ventureId === null ? [] : [ventureId as VentureId]
    const kept = await database.read(systemCaller(own, clock.now()), (db) => findInbound(db, inboundId))
    if (kept) await heard(kept, ventureId === null ? await everyVenture(system) : own)
  }
}

/** Works the queue, each message by itself. Returns the worker's id, to be woken by. */
export function workInbound(boss: PgBoss, hear: HearInbound): Promise<string> {
  const options = { batchSize: 1, pollingIntervalSeconds: 0.5 } as const
  return boss.work(INBOUND_QUEUE, options, async ([job]: Job<InboundJob>[]) => {
    if (job) await hear(job.data)
  })
}
