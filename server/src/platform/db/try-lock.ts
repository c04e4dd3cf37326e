import { sql } from 'kysely'
import type { Tx } from './tx.ts'

/** A lock by name (and by what of it), until the transaction ends; false: somebody else has it. Freed with whoever dies. */
export async function tryLock(tx: Tx, name: string, of?: string): Promise<boolean> {
  const key = of === undefined ? sql`hashtext(${name})` : sql`hashtext(${name}), hashtext(${of})`
  const lock = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${key}) as taken`.execute(tx)
  return lock.rows[0]?.taken === true
}
