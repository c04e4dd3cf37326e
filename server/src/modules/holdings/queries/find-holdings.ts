import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { holdingsInSight } from '../policy.ts'

type Found = { readonly ventureId: VentureId; readonly id: string; readonly title: string; readonly detail: string }
type Find = (db: Reads, caller: Caller, ids: readonly string[]) => Promise<readonly SearchHit[]>

export const findEntities = finder(
  'entity',
  (wanted) => sql<Found>`
    select venture_id as "ventureId", id, name as title, 'Company, ' || country as detail from holdings.entities e ${wanted}`,
)

/** By what every page shows of them: of the number its last four characters. */
export const findBankAccounts = finder(
  'bank_account',
  (wanted) => sql<Found>`
    select e.venture_id as "ventureId", e.id, e.name as title, e.bank || ' •••• ' || e.number_end || ', ' || e.currency as detail
    from holdings.bank_accounts e ${wanted}`,
)

export const findAssets = finder(
  'asset',
  (wanted) => sql<Found>`
    select e.venture_id as "ventureId", e.id, e.name as title, 'Asset of ' || o.name as detail
    from holdings.assets e join holdings.entities o on o.venture_id = e.venture_id and o.id = e.entity_id ${wanted}`,
)

/** Those of these records `e` that stand, in holdings that the caller sees. */
function finder(kind: SearchHit['kind'], select: (wanted: RawBuilder<unknown>) => RawBuilder<Found>): Find {
  return async (db, caller, ids) => {
    if (ids.length === 0) return []
    const wanted = sql`
      where e.venture_id = any (${[...holdingsInSight(caller)]}::uuid[]) and e.id = any (${[...ids]}::uuid[]) and e.voided_at is null`
    const { rows } = await select(wanted).execute(db)
    return rows.map((row) => ({ kind, ...row }))
  }
}
