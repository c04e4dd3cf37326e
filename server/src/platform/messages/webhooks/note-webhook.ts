import type { VentureId } from '@holdfast/engine/kernel'
import { refuse } from '@holdfast/engine/kernel'
import pg from 'pg'
import { systemCaller } from '../../caller.ts'
import type { Clock } from '../../clock.ts'
import type { Database } from '../../db/database.ts'
import type { Enqueue } from '../../jobs/enqueue.ts'
import type { Log } from '../../log.ts'
import { INBOUND_QUEUE, type InboundJob } from '../queue.ts'
import { findReported } from '../store/find-reported.ts'
import { keepInbound } from '../store/keep-inbound.ts'
import { noteEvent } from '../store/note-told.ts'
import { ventureOfCode } from '../store/ventures-of-codes.ts'
import { storableTold } from './storable-told.ts'
import type { Told, ToldBy, ToldEvent, ToldInbound } from './webhook.ts'

export type NotingParts = {
  readonly database: Database
  /** The login that finds whose a message is. */
  readonly system: pg.Pool
  readonly enqueue: Enqueue
  readonly clock: Clock
  readonly log: Log
}

/**
 * Writes down what a service told, each thing in a transaction of its venture: a batch may be of many. What cannot be
 * read or kept is left out with a line in the log: a service that hears of a failure repeats the whole batch for a day.
 */
export async function noteTold(parts: NotingParts, { by, what, unread }: Told): Promise<void> {
  for (const why of unread) parts.log.warn({ ...by, why }, 'What a service told could not be read and was left out')
  for (const told of what.map(storableTold)) {
    try {
      if (told.kind === 'inbound') await noteInbound(parts, by, told)
      else await keepEvent(parts, by, told)
    } catch (error) {
      if (!isUnkeepable(error)) throw error
      // The text of the error holds the values that were refused.
      const { code, constraint } = error
      parts.log.warn(
        { ...by, kind: told.kind, code, constraint },
        'What a service told cannot be kept and was left out',
      )
    }
  }
}

/** With the job of who listens, in one transaction: it is heard exactly when it is kept. */
async function noteInbound({ database, system, enqueue, clock, log }: NotingParts, by: ToldBy, told: ToldInbound) {
  const now = clock.now()
  const own = by.venture === null ? null : await ventureOfCode(system, by.venture)
  if (by.venture !== null && own === null) {
    // Nobody's as yet: it would be the group's to read. The service brings it again, for days, so the code may still come.
    log.warn(by, 'A message came for an account whose code no venture has')
    refuse('unavailable', 'webhook.venture_unknown', `No venture has the code ${by.venture} of this account.`)
  }
  await database.transaction(asSystem(own, now), async (tx) => {
    const inboundId = await keepInbound(tx, own, by, told, now)
    const job: InboundJob | null = inboundId === null ? null : { inboundId, ventureId: own }
    if (job) await enqueue(tx, INBOUND_QUEUE, [job])
  })
}

async function keepEvent({ database, system, clock }: NotingParts, by: ToldBy, told: ToldEvent) {
  const now = clock.now()
  const reported = await findReported(system, by, told)
  // Of a message that another installation sent with the same account, or that nobody keeps track of.
  if (reported === null) return
  await database.transaction(asSystem(reported.ventureId, now), (tx) => noteEvent(tx, reported, by, told, now))
}

function asSystem(ventureId: string | null, now: ReturnType<Clock['now']>) {
  return systemCaller(ventureId === null ? [] : [ventureId as VentureId], now)
}

/** The database refuses the values themselves, and would refuse them every time. */
function isUnkeepable(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '')
}
