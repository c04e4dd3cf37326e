import type { Instant } from '@holdfast/engine/kernel'
import { fixedClock } from '../platform/clock.ts'
import { openSystem, type System } from '../system.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'
import { holdTable, untilBlocked } from './hold-table.ts'
import { type Client, clientFor } from './request.ts'
import { settle } from './settle.ts'
import { type StageChoice, stageOptions } from './stage-options.ts'
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

export async function openStage({ now, ...choice }: StageChoice & { readonly now?: string } = {}): Promise<Stage> {
  const database = await cloneDatabase()
  const clock = fixedClock(now ?? MORNING)
  const system = await openSystem({ ...stageOptions(choice, clock), ownerUrl: database.ownerUrl })
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
