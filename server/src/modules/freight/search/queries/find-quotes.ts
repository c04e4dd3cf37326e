import type { SearchHit } from '@holdfast/contract'
import { QUOTE_STATUS_NAMES, type QuoteStatus } from '@holdfast/engine/freight'
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
  readonly status: QuoteStatus
  readonly customer: string
}

/** Those of these quotes that count and that the caller sees: a contractor, those that they sell. */
export async function findQuotes(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { whole, credited } = sightOf(caller)
  const found = await sql<Row>`
    select q.venture_id as "ventureId", q.id, q.number, q.status, c.name as customer,
      q.origin_city, q.origin_state, q.destination_city, q.destination_state
    from freight.quotes q join freight.customers c on c.venture_id = q.venture_id and c.id = q.customer_id
    where q.venture_id = any (${[...whole, ...credited]}::uuid[]) and q.id = any (${[...ids]}::uuid[])
      and q.voided_at is null and not q.is_test
      and (q.venture_id = any (${[...whole]}::uuid[]) or q.salesperson_id = ${caller.person?.id ?? null})`.execute(db)
  return found.rows.map(({ ventureId, id, number, status, customer, ...places }) => {
    const { from, to } = laneOf(places)
    const detail = `Quote to ${customer}, ${from} → ${to}, ${QUOTE_STATUS_NAMES[status]}`
    return { kind: 'quote', id, ventureId, title: number, detail }
  })
}
