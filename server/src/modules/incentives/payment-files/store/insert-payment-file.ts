import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { PaymentRow } from '../payment-csv.ts'

type NewFile = {
  readonly ventureId: VentureId
  readonly runId: string
  readonly sha256: string
  readonly madeBy: UserId
  readonly madeAt: Instant
  readonly madeOn: Day
}
type Inserted = { readonly id: string; readonly number: number }

/** Under the pay lock, so that numbers rise by one and no two files take one payout. */
export async function insertPaymentFile(tx: Tx, file: NewFile, rows: readonly PaymentRow[]): Promise<Inserted> {
  const { ventureId, runId, sha256, madeBy, madeAt, madeOn } = file
  const inserted = await sql<Inserted>`
    insert into incentives.payment_files (venture_id, run_id, number, sha256, payout_count, made_by, made_at, made_on)
    select ${ventureId}, ${runId}, coalesce(max(number), 0) + 1, ${sha256}, ${rows.length}, ${madeBy}, ${madeAt}, ${madeOn}::date
    from incentives.payment_files where venture_id = ${ventureId}
    returning id, number`.execute(tx)
  const [made] = inserted.rows
  if (!made) throw new Error('A payment file was saved and has no row.')
  await sql`
    insert into incentives.payment_file_payouts (venture_id, payout_id, file_id, name)
    select ${ventureId}, r."payoutId", ${made.id}, r.name
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("payoutId" uuid, name text)`.execute(tx)
  return made
}
