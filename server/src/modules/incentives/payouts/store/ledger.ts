import { type LedgerEntry, reversalOf } from '@holdfast/engine/incentives'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Booking } from '../booking.ts'

export type PayoutEntry = LedgerEntry & { readonly payoutId: string; readonly reverses: string | null }

export async function bookEntries(
  tx: Tx,
  { ventureId, by, at, on }: Booking,
  entries: readonly PayoutEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await sql`
    insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, reverses, booked_on, booked_by, booked_at)
    select p.venture_id, p.id, p.user_id, p.currency, e.kind, e.debit, e.credit, e."amountMinor", e.reverses, ${on}::date, ${by}, ${at}
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as e ("payoutId" uuid, kind text, debit text, credit text, "amountMinor" bigint, reverses uuid)
    join incentives.payouts p on p.venture_id = ${ventureId} and p.id = e."payoutId"`.execute(tx)
}

/** `PAID`: only the payment; `ALL`: whatever stands. What was reversed once is not reversed again. */
export async function reverseEntries(
  tx: Tx,
  booking: Booking,
  payoutIds: readonly string[],
  which: 'PAID' | 'ALL',
): Promise<void> {
  const standing = await sql<Omit<PayoutEntry, 'reverses'> & { readonly id: string }>`
    select e.id, e.payout_id as "payoutId", e.kind, e.debit, e.credit, e.amount_minor as "amountMinor"
    from incentives.ledger_entries e
    where e.venture_id = ${booking.ventureId} and e.payout_id = any (${[...payoutIds]}::uuid[]) and e.kind <> 'REVERSED'
      and (${which === 'ALL'} or e.kind = 'PAID')
      and not exists (select from incentives.ledger_entries r where r.venture_id = e.venture_id and r.reverses = e.id)
    order by e.id`.execute(tx)
  await bookEntries(
    tx,
    booking,
    standing.rows.map(({ id, payoutId, ...entry }) => ({ ...reversalOf(entry), payoutId, reverses: id })),
  )
}
