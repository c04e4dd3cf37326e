import type { Credit } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../../load-ref.ts'
import { maySee, sightOf } from '../../policy.ts'
import type { HeldLoad } from '../../store/hold-load.ts'
import { LOAD_COLUMNS, toLoad } from '../../store/load-row.ts'

/** A load as its rules see it, held or only read. */
export type SeenLoad = Pick<HeldLoad, 'load' | 'row' | 'venture'>

/** Refuses `load.not_found` for what is not there for the caller. */
export async function seenLoad(db: Reads, caller: Caller, id: string): Promise<SeenLoad> {
  const { whole, credited } = sightOf(caller)
  const ventures = [...whole, ...credited]
  if (ventures.length === 0) return refuseMissingLoad()
  const row = await db
    .selectFrom('freight.loads as l')
    .select(LOAD_COLUMNS.map((column) => `l.${column}` as const))
    .select([customerName.as('customerName'), credits.as('credits')])
    .where('l.venture_id', 'in', ventures)
    .where('l.id', '=', id)
    .executeTakeFirst()
  if (!row) return refuseMissingLoad()
  const venture = ventureOf(caller, row.venture_id)
  const load = toLoad(row, { ...row, zone: venture.zone })
  return maySee(caller, load) ? { load, row, venture } : refuseMissingLoad()
}

const customerName = sql<string>`
  (select c.name from freight.customers c where c.venture_id = l.venture_id and c.id = l.customer_id)`

const credits = sql<readonly Credit[]>`(
  select coalesce(json_agg(json_build_object('role', c.role, 'userId', c.user_id, 'share', trim_scale(c.share)::text)), '[]')
  from freight.load_credits c where c.venture_id = l.venture_id and c.load_id = l.id)`
