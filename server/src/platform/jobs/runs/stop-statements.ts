import type { Database } from '../../db/database.ts'
import { statementsOf } from './open-run.ts'

/** Ends the connections in which a run is at work, whatever process they belong to: their transactions are undone. */
export async function stopStatements(database: Database, runId: string): Promise<void> {
  await database.unscoped('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
    statementsOf(runId),
  ])
}
