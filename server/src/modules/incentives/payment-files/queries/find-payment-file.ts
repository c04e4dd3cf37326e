import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type PaymentFileRecord, paymentFileRecords } from './payment-file-records.ts'

export async function findPaymentFile(db: Reads, caller: Caller, id: string): Promise<PaymentFileRecord> {
  const [record] = await paymentFileRecords(db, sql`f.venture_id = any (${caller.scope}::uuid[]) and f.id = ${id}`, 1)
  return record ?? refuse('not_found', 'payment_file.not_found', 'There is no such payment file for you to see.')
}
