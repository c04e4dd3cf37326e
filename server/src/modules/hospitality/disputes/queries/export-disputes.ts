import type { contract, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { hotelVenture } from '../../policy.ts'
import { EXPORT_HEADER, exportedRow } from './exported-dispute.ts'
import { type DisputePlace, walkDisputes } from './walk-disputes.ts'

type Input = ParsedInput<typeof contract.hotelDisputes.exportHotelDisputes>

const PAGE = 1_000

/** The list of disputes as a file, read page by page; longer than the limit it is refused before anything is sent. */
export async function exportDisputes(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  hotelVenture(caller, input.ventureId)
  const venture = ventureOf(caller, input.ventureId)
  const rows: (readonly CsvCell[])[] = []
  for (let after: DisputePlace | undefined, page = PAGE; page === PAGE; ) {
    const found = await walkDisputes(db, caller, { ...input, after, limit: PAGE })
    rows.push(...found.map(exportedRow))
    if (rows.length > MOST_EXPORTED) refuseTooLong(rows.length, 'disputes')
    const last = found.at(-1)
    after = last && { id: last.id, day: last.evidence_due_on }
    page = found.length
  }
  return { name: `${venture.name} disputes ${venture.today}`, header: EXPORT_HEADER, rows }
}
