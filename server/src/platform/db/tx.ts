import type { Kysely } from 'kysely'
import type { DB } from '../../generated/schema.ts'

declare const opened: unique symbol

/** A transaction with its scope set. Only the command runner and the job workers make one; nothing else can be passed for it. */
export type Tx = Kysely<DB> & { readonly [opened]: 'tx' }

/** A connection with its scope set, for reading. */
export type Reads = Kysely<DB>

export function asTx(db: Kysely<DB>): Tx {
  return db as Tx
}
