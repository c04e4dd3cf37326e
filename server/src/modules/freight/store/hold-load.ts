import { CREDIT_ROLES, type Credit, type CreditRole, type Load } from '@holdfast/engine/freight'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySee } from '../policy.ts'
import { LOAD_COLUMNS, type LoadRow, toLoad } from './load-row.ts'

/** A load that nobody else can change until this transaction ends. */
export type HeldLoad = { readonly load: Load; readonly row: LoadRow; readonly venture: CallerVenture }

/** Locks the load. Refuses `load.not_found` for what is not there for the caller, wherever it may be. */
export async function holdLoad(tx: Tx, caller: Caller, loadId: string): Promise<HeldLoad> {
  const row = await lockRow(tx, caller, loadId)
  // Read after the lock was got: a sub-select of the locking statement would show the credits of before the wait.
  const credits = row && (await readCredits(tx, row))
  if (!row || !credits) return notThere()
  const venture = ventureOf(caller, row.venture_id)
  const load = toLoad(row, { customerName: row.customer_name, zone: venture.zone, credits })
  return maySee(caller, load) ? { load, row, venture } : notThere()
}

async function lockRow(tx: Tx, caller: Caller, loadId: string) {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('freight.loads as l')
    .innerJoin('freight.customers as c', (join) =>
      join.onRef('c.venture_id', '=', 'l.venture_id').onRef('c.id', '=', 'l.customer_id'),
    )
    .select(LOAD_COLUMNS.map((column) => `l.${column}` as const))
    .select('c.name as customer_name')
    .where('l.venture_id', 'in', [...caller.scope])
    .where('l.id', '=', loadId)
    .forUpdate('l')
    .executeTakeFirst()
}

async function readCredits(tx: Tx, row: LoadRow): Promise<readonly Credit[]> {
  const credits = await tx
    .selectFrom('freight.load_credits')
    .select(['role', 'user_id', 'share'])
    .where('venture_id', '=', row.venture_id)
    .where('load_id', '=', row.id)
    .orderBy('user_id')
    .execute()
  return CREDIT_ROLES.flatMap((role) => credits.filter((credit) => credit.role === role)).map((credit) => ({
    role: credit.role as CreditRole,
    userId: credit.user_id as UserId,
    share: credit.share,
  }))
}

function notThere(): never {
  return refuse('not_found', 'load.not_found', 'There is no such load for you.')
}
