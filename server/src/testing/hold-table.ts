import pg from 'pg'
import type { TestDatabase } from './database.ts'

/** Locks a table from a connection of its own until it is released. */
export async function holdTable(superUrl: string, table: string): Promise<{ readonly release: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  return {
    release: async () => {
      await client.query('commit')
      await client.end()
    },
  }
}

/** Asks the server until a transaction of this database waits for a lock. */
export async function untilBlocked(sql: TestDatabase['sql']): Promise<void> {
  for (;;) {
    const waiting = await sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length > 0) return
  }
}
