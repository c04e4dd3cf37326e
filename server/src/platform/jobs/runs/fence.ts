import { sql } from 'kysely'
import type { Command } from '../../command.ts'
import type { Reads, Tx } from '../../db/tx.ts'
import { type OpenRun, statementsOf } from './open-run.ts'

/** The run no longer holds its slot: it was stopped, or another worker took over. Nothing of the transaction is saved. */
export class FenceClosed extends Error {}

/**
 * A command that is saved only while its run is open. The last look takes the row's lock, so between it and the commit
 * nobody can close the run.
 */
export function fenced<Input, Result>(run: OpenRun, command: Command<Input, Result>): Command<Input, Result> {
  return async (tx, caller, input) => {
    await nameStatements(tx, run)
    await requireOpen(tx, run, sql``)
    const result = await command(tx, caller, input)
    await requireOpen(tx, run, sql`for share`)
    return result
  }
}

/** So that they can be stopped from outside; and they may take as long as the run may. */
export async function nameStatements(db: Reads, run: OpenRun): Promise<void> {
  await sql`select set_config('application_name', ${statementsOf(run.id)}, true), set_config('statement_timeout', ${String(run.limitMs)}, true)`.execute(
    db,
  )
}

async function requireOpen(tx: Tx, { id, order }: OpenRun, lock: ReturnType<typeof sql>): Promise<void> {
  const open = await sql`select id from platform.job_runs
    where id = ${id} and status = 'RUNNING' and lease_until > clock_timestamp() ${lock}`.execute(tx)
  if (open.rows.length === 0)
    throw new FenceClosed(`This run of ${order.job} no longer holds its slot; what it wrote is not saved.`)
}
