import type { contract, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { sightOf } from '../../policy.ts'
import { exportRows } from '../../queries/export-rows.ts'
import { EXPORT_HEADER, exportedRow } from './exported-quote.ts'
import { listedQuotes } from './listed-quote.ts'
import { walkQuotes } from './walk-quotes.ts'

type Input = ParsedInput<typeof contract.quotes.exportQuotes>

/** The list of quotes as a file. Refuses `export.too_long`. */
export async function exportQuotes(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const sight = sightOf(caller, input.ventureId)
  const venture = ventureOf(caller, input.ventureId)
  const rows = await exportRows(db, {
    what: 'quotes',
    walk: (part) => walkQuotes(caller, sight, { ...input, ...part }),
    select: listedQuotes,
    cells: exportedRow,
  })
  return { name: `${venture.name} quotes ${venture.today}`, header: EXPORT_HEADER, rows }
}
