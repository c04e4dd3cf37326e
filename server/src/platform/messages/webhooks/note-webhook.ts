import type { VentureId } from '@holdfast/engine/kernel'
import type pg from 'pg'
import { systemCaller } from '../../caller.ts'
import type { Clock } from '../../clock.ts'
import type { Database } from '../../db/database.ts'
import { findReported, ventureOfCode } from '../store/find-reported.ts'
import { noteEvent, noteInbound } from '../store/note-told.ts'
import type { Told } from './webhook.ts'

export type NotingParts = {
  readonly database: Database
  /** The login that finds whose a message is. */
  readonly system: pg.Pool
  readonly clock: Clock
}

/** Writes down what a service told, each thing in a transaction of its venture: a batch may be of many. */
export async function noteTold({ database, system, clock }: NotingParts, { by, what }: Told): Promise<void> {
  const now = clock.now()
  const asSystem = (ventureId: string | null) => systemCaller(ventureId === null ? [] : [ventureId as VentureId], now)
  const own = by.venture === null ? null : await ventureOfCode(system, by.venture)
  for (const told of what) {
    if (told.kind === 'inbound') {
      await database.transaction(asSystem(own), (tx) => noteInbound(tx, own, by, told, now))
      continue
    }
    const reported = await findReported(system, by, told)
    // Of a message that another installation sent with the same account, or that nobody keeps track of.
    if (reported === null) continue
    await database.transaction(asSystem(reported.ventureId), (tx) => noteEvent(tx, reported, by, told, now))
  }
}
