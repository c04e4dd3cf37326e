import { realpathSync } from 'node:fs'
import pg from 'pg'
import { EmbeddedError } from './embedded-error.ts'

/**
 * Whether the server of this cluster answers at `url`. False when nobody listens there or another cluster does, which
 * means that a postmaster.pid naming this port is stale: a live server keeps its port.
 */
export async function answers(url: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === realpathSync(cluster) || rows[0]?.data_directory === cluster
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false
    throw new EmbeddedError(`A PostgreSQL runs on ${cluster} but refuses us: ${(error as Error).message}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}
