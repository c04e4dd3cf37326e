import type { TestDatabase } from '../../../testing/database.ts'
import { blockHash, byId, WRITTEN_ENTRY, type WrittenEntry } from './block-hash.ts'

/** Changes the log as somebody does who owns the database: with its guards turned off meanwhile. */
export async function tamper(sql: TestDatabase['sql'], ...statements: readonly string[]): Promise<void> {
  const tables = ['identity.audit_log', 'identity.audit_blocks']
  for (const table of tables) await sql(`alter table ${table} disable trigger user`)
  for (const statement of statements) await sql(statement)
  for (const table of tables) await sql(`alter table ${table} enable trigger user`)
}

/** As the chain would be if it had grown from the entries as they are now: every hash anew, with the seals as they were. */
export async function rewriteChain(sql: TestDatabase['sql']): Promise<void> {
  const written = byId(await sql<WrittenEntry>(`select ${WRITTEN_ENTRY} from identity.audit_log`))
  const blocks = await sql<{ id: string; entries: string[] }>(
    'select id, entries from identity.audit_blocks where venture_id is null order by number',
  )
  let last: Buffer | null = null
  for (const { id, entries } of blocks) {
    last = blockHash(last, entries, written)
    await tamper(sql, `update identity.audit_blocks set hash = '\\x${last?.toString('hex')}' where id = '${id}'`)
  }
}
