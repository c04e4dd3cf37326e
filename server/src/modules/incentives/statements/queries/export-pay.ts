import type { contract, ParsedInput } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { refuseTooLong } from '../../../../platform/http/export-limit.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { checkSpan } from '../../span.ts'
import { PAY_HEADER, payRow } from '../pay-file.ts'
import { mayReadVenturesPay } from '../policy.ts'
import { countRecords, payRecords } from './pay-records.ts'

/** One's own lines and adjustments, in every venture or in the one that is named. */
export async function exportMyPay(
  db: Reads,
  caller: Caller,
  { from, to }: ParsedInput<typeof contract.incentives.exportMyPay>,
): Promise<CsvFile> {
  const ventures = caller.ventures.filter(({ id }) => caller.scope.includes(id))
  return fileOf(db, 'My pay', ventures, personOf(caller), { from, to })
}

/** Everybody's in a venture. */
export async function exportPay(
  db: Reads,
  caller: Caller,
  { ventureId, from, to }: ParsedInput<typeof contract.incentives.exportPay>,
): Promise<CsvFile> {
  const venture = ventureOf(caller, ventureId)
  authorize(mayReadVenturesPay(caller, venture.id), 'take out what this venture pays')
  return fileOf(db, `${venture.name} pay`, [venture], null, { from, to })
}

async function fileOf(
  db: Reads,
  name: string,
  ventures: readonly CallerVenture[],
  userId: UserId | null,
  span: DaySpan,
): Promise<CsvFile> {
  checkSpan(span)
  let rows = 0
  for (const { id } of ventures) rows += await countRecords(db, { ventureId: id, userId, span })
  refuseTooLong(rows, 'lines of pay')
  return { name: `${name} ${span.from} to ${span.to}`, header: PAY_HEADER, rows: rowsOf(db, ventures, userId, span) }
}

async function* rowsOf(
  db: Reads,
  ventures: readonly CallerVenture[],
  userId: UserId | null,
  span: DaySpan,
): AsyncGenerator<readonly CsvCell[]> {
  for (const { id } of ventures) {
    for await (const record of payRecords(db, { ventureId: id, userId, span })) yield payRow(record)
  }
}
