import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { paymentFileView } from '../payment-file-view.ts'
import { paymentFileRecords } from './payment-file-records.ts'

type Endpoint = typeof contract.paymentFiles.listPaymentFiles

export async function listPaymentFiles(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const cursor = decodeCursor(input, input.cursor, 2)
  const found = await paymentFileRecords(
    db,
    sql`f.venture_id = any (${caller.scope}::uuid[])
      ${cursor ? sql`and (f.made_at, f.id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)` : sql``}`,
    input.limit + 1,
  )
  return shownAs(
    pageOf(input, found, (last) => [last.madeAt, last.id]),
    (record) => paymentFileView(caller, record),
  )
}
