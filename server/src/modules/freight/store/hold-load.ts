import { CREDIT_ROLES, type Credit, type Load } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../load-ref.ts'
import { maySee } from '../policy.ts'
import { LOAD_COLUMNS, type LoadRow, toLoad } from './load-row.ts'

/** A load that nobody else can change until this transaction ends. */
export type HeldLoad = { readonly load: Load; readonly row: LoadRow; readonly venture: CallerVenture }

/** Locks the load. Refuses `load.not_found` for what is not there for the caller, wherever it may be. */
export async function holdLoad(tx: Tx, caller: Caller, loadId: string): Promise<HeldLoad> {
  const row = await lockRow(tx, caller, loadId)
  if (!row) return refuseMissingLoad()
  const venture = ventureOf(caller, row.venture_id)
  const load = toLoad(row, { ...(await readAround(tx, row)), zone: venture.zone })
  return maySee(caller, load) ? { load, row, venture } : refuseMissingLoad()
}

/** Only the load's own row: joined to others, it would be missed when a change that was waited for moved the join. */
async function lockRow(tx: Tx, caller: Caller, loadId: string): Promise<LoadRow | undefined> {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('freight.loads')
    .select(LOAD_COLUMNS)
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', loadId)
    .forUpdate()
    .executeTakeFirst()
}

type Around = { readonly customerName: string; readonly credits: readonly Credit[] }

/** Read after the lock was got, so that it is as new as the row. */
async function readAround(tx: Tx, row: LoadRow): Promise<Around> {
  const around = await tx
    .selectFrom('freight.customers as n')
    .select(['n.name as customerName', creditsOf(row).as('credits')])
    .where('n.venture_id', '=', row.venture_id)
    .where('n.id', '=', row.customer_id)
    .executeTakeFirstOrThrow()
  const { credits, customerName } = around
  return { customerName, credits: CREDIT_ROLES.flatMap((role) => credits.filter((credit) => credit.role === role)) }
}

function creditsOf(row: LoadRow) {
  return sql<readonly Credit[]>`(
    select coalesce(json_agg(json_build_object(
      'role', c.role, 'userId', c.user_id, 'share', trim_scale(c.share)::text) order by c.user_id), '[]')
    from freight.load_credits c where c.venture_id = ${row.venture_id} and c.load_id = ${row.id})`
}
