import type { DormancyStep, Stretch } from '@holdfast/engine/freight'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

type Of = { readonly shipper: { readonly id: string }; readonly stretch: Stretch }
type Ended = Of & { readonly end: NonNullable<DormancyStep['ended']> }

export async function endStretches(tx: Tx, ventureId: string, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return
  const rows = ended.map(({ shipper, end }) => ({ customer_id: shipper.id, ended_on: end.on, ended_by: end.by?.id }))
  await sql`
    update freight.dormant_stretches s set ended_on = g.ended_on, ended_by = g.ended_by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (customer_id uuid, ended_on date, ended_by uuid)
    where s.venture_id = ${ventureId} and s.customer_id = g.customer_id and s.ended_on is null`.execute(tx)
}

/** Whose stretch is news: one that was corrected away and is there again as it was has been told before. */
export async function beginStretches(
  tx: Tx,
  ventureId: string,
  begun: readonly Of[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  if (begun.length === 0) return new Set()
  const given = begun.map(({ shipper, stretch }) => ({
    customer_id: shipper.id,
    last_delivered_on: stretch.lastDeliveredOn,
    dormant_on: stretch.dormantOn,
  }))
  const { rows } = await sql<{ customer_id: string; is_news: boolean }>`
    insert into freight.dormant_stretches (venture_id, customer_id, last_delivered_on, dormant_on, noticed_at)
    select ${ventureId}, g.customer_id, g.last_delivered_on, g.dormant_on, ${at}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) g (customer_id uuid, last_delivered_on date, dormant_on date)
    on conflict (venture_id, customer_id, last_delivered_on) do update
      set dormant_on = excluded.dormant_on, ended_on = null, ended_by = null
    returning new.customer_id, old.dormant_on is distinct from new.dormant_on as is_news`.execute(tx)
  return new Set(rows.filter(({ is_news }) => is_news).map(({ customer_id }) => customer_id))
}
