import type { contract, ParsedInput, Payout } from '@holdfast/contract'
import { locksDays } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Attachment } from '../../../../platform/http/attachment.ts'
import { payoutStatement } from './payout-statement.ts'

/** The statement as a document to keep: what was approved, or nothing. */
export async function payoutPdf(
  db: Reads,
  caller: Caller,
  input: ParsedInput<typeof contract.payouts.payoutPdf>,
): Promise<Attachment> {
  const statement = await payoutStatement(db, caller, input)
  const { payout } = statement
  if (payout.status === 'VOIDED')
    refuse(
      'refused',
      'payout.voided',
      'This payout was taken back, and its days may be paid otherwise by now. Print the one that pays them.',
    )
  if (locksDays(payout.status)) await refuseDiffering(db, payout)
  const { person, periodStart, periodEnd, currency } = payout
  // What draws is large, and most processes never print anything.
  const { drawStatement } = await import('../payout/pdf/draw-statement.ts')
  return {
    name: `${person.name} ${periodStart} to ${periodEnd} ${currency}.pdf`,
    mediaType: 'application/pdf',
    bytes: await drawStatement(statement),
  }
}

/** A document that names the digest of what was approved shows exactly that. */
async function refuseDiffering(db: Reads, payout: Payout): Promise<void> {
  const { ventureId, person, currency, periodStart, periodEnd, digest } = payout
  const found = await sql<{ digest: string }>`
    select incentives.pay_digest(${ventureId}::uuid, ${person.id}::uuid, ${currency}::char(3), ${periodStart}::date, ${periodEnd}::date)
      as digest`.execute(db)
  if (found.rows[0]?.digest !== digest)
    refuse(
      'refused',
      'payout.differs',
      'The lines of this payout are not those that were approved. Verify the pay of its days before anything is printed.',
    )
}
