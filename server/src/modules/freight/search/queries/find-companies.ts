import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'

type Company = { readonly ventureId: VentureId; readonly id: string; readonly name: string }
type Carrier = Company & { readonly mc: string | null; readonly dot: string | null }

/** Those of these customers that stand, in ventures whose records the caller reads. */
export async function findCustomers(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const found = await sql<Company>`
    select venture_id as "ventureId", id, name from freight.customers
    where venture_id = any (${[...sightOf(caller).whole]}::uuid[]) and id = any (${[...ids]}::uuid[])
      and voided_at is null and merged_into is null and not is_test`.execute(db)
  return found.rows.map(({ name, ...company }) => ({ kind: 'customer', ...company, title: name, detail: 'Customer' }))
}

export async function findCarriers(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const found = await sql<Carrier>`
    select venture_id as "ventureId", id, name, mc_number as mc, dot_number as dot from freight.carriers
    where venture_id = any (${[...sightOf(caller).whole]}::uuid[]) and id = any (${[...ids]}::uuid[])
      and voided_at is null and merged_into is null and not is_test`.execute(db)
  return found.rows.map(({ name, mc, dot, ...company }) => ({
    kind: 'carrier',
    ...company,
    title: name,
    detail: ['Carrier', mc && `MC ${mc}`, dot && `DOT ${dot}`].filter(Boolean).join(', '),
  }))
}
