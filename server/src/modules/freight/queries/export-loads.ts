import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvFile } from '../../../platform/http/csv-file.ts'
import { sightOf } from '../policy.ts'
import { exportRows } from './export-rows.ts'
import { EXPORT_HEADER, type ExportedLoad, exportedColumns, exportedRow } from './exported-load.ts'
import { walkLoads } from './walk-loads.ts'

type Input = ParsedInput<typeof contract.freight.exportLoads>

/** The list of loads as a file. Refuses `export.too_long`. */
export async function exportLoads(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const sight = sightOf(caller, input.ventureId)
  const venture = ventureOf(caller, input.ventureId)
  const rows = await exportRows(db, {
    what: 'loads',
    walk: (part) => walkLoads(caller, sight, { ...input, ...part }),
    select: (walk) => sql<ExportedLoad>`
      select ${exportedColumns} from (${walk.rows}) l
      join freight.loads w on w.venture_id = l.venture_id and w.id = l.id order by ${walk.order}`,
    cells: exportedRow,
  })
  return { name: `${venture.name} loads ${venture.today}`, header: EXPORT_HEADER, rows }
}
