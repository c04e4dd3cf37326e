import { CREDIT_ROLES, type Credit, type Load, type Stop } from '@holdfast/engine/freight'
import type { Instant, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../load-ref.ts'
import { maySee } from '../policy.ts'
import { type StoredCharge, storedCharges, toCharge } from '../record/store/stored-charges.ts'
import { storedStops, toStops } from '../record/store/stored-stops.ts'
import { LOAD_COLUMNS, type LoadRow, toLoad } from './load-row.ts'

/** A load that nobody else can change until this transaction ends. */
export type HeldLoad = {
  /** Who holds it, since when; null: the system. */
  readonly holder: { readonly by: UserId | null; readonly at: Instant }
  readonly load: Load
  readonly row: LoadRow
  readonly venture: CallerVenture
  /** The customer's first; of each side none, or all that its figure is made of. */
  readonly charges: readonly StoredCharge[]
  /** In the order of the way, also where nothing is recorded but what the load says. */
  readonly stops: readonly Stop[]
}

/** Locks the load. Refuses `load.not_found` for what is not there for the caller, wherever it may be. */
export async function holdLoad(tx: Tx, caller: Caller, loadId: string): Promise<HeldLoad> {
  const row = await lockRow(tx, caller, loadId)
  if (!row) return refuseMissingLoad()
  const venture = ventureOf(caller, row.venture_id)
  const { charges, stops, ...around } = await readAround(tx, row)
  const load = toLoad(row, { ...around, zone: venture.zone })
  const holder = { by: caller.person?.id ?? null, at: caller.now }
  return maySee(caller, load) ? { holder, load, row, venture, charges, stops } : refuseMissingLoad()
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

type Around = Pick<HeldLoad, 'charges' | 'stops'> & {
  readonly customerName: string
  readonly credits: readonly Credit[]
}

/** Read after the lock was got, so that it is as new as the row. */
async function readAround(tx: Tx, row: LoadRow): Promise<Around> {
  const around = await tx
    .selectFrom('freight.customers as n')
    .select([
      'n.name as customerName',
      creditsOf(row).as('credits'),
      storedCharges(row).as('charges'),
      storedStops(row).as('stops'),
    ])
    .where('n.venture_id', '=', row.venture_id)
    .where('n.id', '=', row.customer_id)
    .executeTakeFirstOrThrow()
  const { credits, customerName, charges, stops } = around
  return {
    customerName,
    charges: charges.map(toCharge),
    stops: toStops(row, stops),
    credits: CREDIT_ROLES.flatMap((role) => credits.filter((credit) => credit.role === role)),
  }
}

function creditsOf(row: LoadRow) {
  return sql<readonly Credit[]>`(
    select coalesce(json_agg(json_build_object(
      'role', c.role, 'userId', c.user_id, 'share', trim_scale(c.share)::text) order by c.user_id), '[]')
    from freight.load_credits c where c.venture_id = ${row.venture_id} and c.load_id = ${row.id})`
}
