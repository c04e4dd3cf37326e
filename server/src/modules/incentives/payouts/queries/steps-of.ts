import type { Payout } from '@holdfast/contract'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PayoutRecord } from './payout-records.ts'

type Step = Payout['steps'][number]

/** What was done to a payout and by whom, oldest first, and the fingerprint of what was approved. */
export async function stepsOf(db: Reads, { id, ventureId }: PayoutRecord): Promise<Pick<Payout, 'steps' | 'digest'>> {
  const steps = await sql<Step>`
    select s.status, s.by, s.at, s.note from incentives.payouts p cross join lateral (values
      ('DRAFT', p.made_at, ${personNamed('p.made_by')}, null),
      ('APPROVED', p.approved_at, ${personNamed('p.approved_by')}, null),
      ('PAID', p.paid_at, ${personNamed('p.paid_by')}, p.payment_reference),
      ('RETURNED', p.returned_at, ${personNamed('p.returned_by')}, p.return_reason),
      ('VOIDED', p.voided_at, ${personNamed('p.voided_by')}, p.void_reason)) s (status, at, by, note)
    where p.venture_id = ${ventureId} and p.id = ${id} and s.at is not null`.execute(db)
  const found = await sql<{ digest: string | null }>`
    select digest from incentives.payouts where venture_id = ${ventureId} and id = ${id}`.execute(db)
  return { steps: steps.rows, digest: found.rows[0]?.digest ?? null }
}
