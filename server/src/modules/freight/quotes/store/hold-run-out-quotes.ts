import type { Quote } from '@holdfast/engine/freight'
import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type QuoteRow, toQuote } from './quote-row.ts'

type Asked = {
  readonly ventureId: VentureId
  readonly zone: string
  readonly now: Instant
  readonly most: number
}

/**
 * Locks quotes of the venture that wait for an answer and are no longer valid, those first that ran out first. One that
 * somebody is answering at this moment is waited for, and left out when it then is no longer of these.
 */
export async function holdRunOutQuotes(tx: Tx, { ventureId, zone, now, most }: Asked): Promise<readonly Quote[]> {
  const found = await sql<QuoteRow & { readonly customer_name: string }>`
    select q.*, (select c.name from freight.customers c where c.venture_id = q.venture_id and c.id = q.customer_id) as customer_name
    from freight.quotes q
    where q.venture_id = ${ventureId} and q.status = 'SENT' and q.voided_at is null and q.valid_until <= ${now}::timestamptz
    order by q.valid_until, q.id limit ${most} for update of q`.execute(tx)
  return found.rows.map((row) => toQuote(row, { customerName: row.customer_name, zone }))
}
