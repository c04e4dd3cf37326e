import type { Instant } from '@holdfast/engine/kernel'
import { pino } from 'pino'
import { fixedClock } from '../platform/clock.ts'
import type { ImportKind } from '../platform/imports/kind.ts'
import { openSystem, type System, type SystemOptions } from '../system.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'
import { holdTable, untilBlocked } from './hold-table.ts'
import { LOCAL_OPTIONS } from './local-options.ts'
import { type Client, clientFor } from './request.ts'
import { settle } from './settle.ts'
import type { PersonName } from './world/people.ts'

/** Thursday 18 June 2026, 08:12 in Chicago, 18:42 in Kolkata: when every test begins unless it says otherwise. */
export const MORNING = '2026-06-18T13:12:00.000Z'

/** The whole product over a database of its own, with people who can be asked to do things over HTTP. */
export type Stage = {
  readonly system: System
  readonly database: TestDatabase
  readonly sql: TestDatabase['sql']
  readonly as: (person: PersonName) => Client
  readonly anonymous: Client
  readonly clock: { readonly now: () => Instant; readonly set: (instant: string) => void }
  /** Runs listeners and the drainer until nothing is left to do. */
  readonly settle: () => Promise<void>
  /** Hands every event of the database to its listeners and marks its days again. */
  readonly redeliverAllEvents: () => Promise<void>
  /** Keeps everybody else from reading a table, as a slow transaction would. */
  readonly hold: (table: string) => Promise<{ readonly release: () => Promise<void> }>
  /** Until some transaction waits for a lock. */
  readonly untilBlocked: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openStage(
  options: {
    readonly now?: string
    readonly logLevel?: string
    readonly isWorker?: boolean
    readonly importKinds?: readonly ImportKind[]
    readonly around?: SystemOptions['around']
  } = {},
): Promise<Stage> {
  const database = await cloneDatabase()
  const clock = fixedClock(options.now ?? MORNING)
  const system = await openSystem({
    ...LOCAL_OPTIONS,
    ownerUrl: database.ownerUrl,
    connections: 12,
    isWorker: options.isWorker ?? false,
    clock,
    log: pino({ level: options.logLevel ?? 'silent' }),
    secret: 'a secret that only tests know, 32 long',
    checkReplies: true,
    ...(options.importKinds && { importKinds: options.importKinds }),
    ...(options.around && { around: options.around }),
  })
  await system.app.ready()
  return {
    system,
    database,
    sql: database.sql,
    as: (person) => clientFor(system, person),
    anonymous: clientFor(system, null),
    clock,
    settle: () => settle(system, database),
    redeliverAllEvents: () => settle(system, database, 'every event'),
    hold: (table) => holdTable(database.superUrl, table),
    untilBlocked: () => untilBlocked(database.sql),
    close: async () => {
      await system.stop()
      await database.drop()
    },
  }
}
