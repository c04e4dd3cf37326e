import type { SearchHit } from '@holdfast/contract'
import { type LoadStatus, STATUS_NAMES } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { laneOf } from '../../lane.ts'
import { sightOf } from '../../policy.ts'

type Row = Parameters<typeof laneOf>[0] & {
  readonly ventureId: VentureId
  readonly id: string
  readonly number: string
  readonly status: LoadStatus
  readonly customer: string
}

/** Those of these loads that count and that the caller sees. */
export async function findLoads(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { whole, credited } = sightOf(caller)
  const found = await sql<Row>`
    select l.venture_id as "ventureId", l.id, l.number, l.status, c.name as customer,
      l.origin_city, l.origin_state, l.destination_city, l.destination_state
    from freight.loads l join freight.customers c on c.venture_id = l.venture_id and c.id = l.customer_id
    where l.venture_id = any (${[...whole, ...credited]}::uuid[]) and l.id = any (${[...ids]}::uuid[])
      and l.voided_at is null and not l.is_test
      and (l.venture_id = any (${[...whole]}::uuid[]) or exists (select from freight.load_credits m
        where m.venture_id = l.venture_id and m.load_id = l.id and m.user_id = ${caller.person?.id ?? null}))`.execute(
    db,
  )
  return found.rows.map(({ ventureId, id, number, status, customer, ...places }) => {
    const { from, to } = laneOf(places)
    return {
      kind: 'load',
      id,
      ventureId,
      title: number,
      detail: `${customer}, ${from} → ${to}, ${STATUS_NAMES[status]}`,
    }
  })
}
