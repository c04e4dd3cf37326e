import pg from 'pg'
import { valueTypes } from './values.ts'

const LONGEST_STATEMENT_MS = 300_000

/**
 * A connection of its own, ended from outside when the signal fires: whatever it waits for then is undone, and nobody
 * else's connections were used up meanwhile.
 */
export async function withSystemConnection<R>(
  systemUrl: string,
  signal: AbortSignal,
  body: (client: pg.Client) => Promise<R>,
): Promise<R> {
  signal.throwIfAborted()
  const client = new pg.Client({
    connectionString: systemUrl,
    types: valueTypes,
    application_name: 'holdfast job',
    connectionTimeoutMillis: 5_000,
    query_timeout: LONGEST_STATEMENT_MS,
  })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const end = () => void terminate(systemUrl, rows[0]?.pid ?? 0).catch(() => {})
  signal.addEventListener('abort', end, { once: true })
  try {
    return await body(client)
  } finally {
    signal.removeEventListener('abort', end)
    await client.end().catch(() => {})
  }
}

async function terminate(systemUrl: string, pid: number): Promise<void> {
  const other = new pg.Client({ connectionString: systemUrl, connectionTimeoutMillis: 5_000 })
  other.on('error', () => {})
  await other.connect()
  try {
    await other.query('select pg_terminate_backend($1)', [pid])
  } finally {
    await other.end()
  }
}
