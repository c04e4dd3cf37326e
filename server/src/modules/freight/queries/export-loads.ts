import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../platform/http/export-limit.ts'
import { type Sight, sightOf } from '../policy.ts'
import { EXPORT_HEADER, type ExportedLoad, exportedColumns, exportedRow } from './exported-load.ts'
import { walkLoads } from './walk-loads.ts'
import type { LoadFilters, Place } from './wanted-loads.ts'

type Input = ParsedInput<typeof contract.freight.exportLoads>

const PAGE = 1_000

/** The list of loads as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportLoads(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const sight = sightOf(caller, input.ventureId)
  const venture = ventureOf(caller, input.ventureId)
  await refuseTooMany(db, caller, sight, input)
  return {
    name: `${venture.name} loads ${venture.today}`,
    header: EXPORT_HEADER,
    rows: rowsOf(db, caller, sight, input),
  }
}

async function refuseTooMany(db: Reads, caller: Caller, sight: Sight, filters: LoadFilters): Promise<void> {
  const walk = walkLoads(caller, sight, { ...filters, after: undefined, limit: MOST_EXPORTED + 1 })
  if (walk === null) return
  const counted = await sql<{ loads: number }>`select count(*)::int as loads from (${walk.loads}) l`.execute(db)
  refuseTooLong(counted.rows[0]?.loads ?? 0, 'loads')
}

async function* rowsOf(
  db: Reads,
  caller: Caller,
  sight: Sight,
  filters: LoadFilters,
): AsyncGenerator<readonly CsvCell[]> {
  let after: Place | undefined
  for (;;) {
    const walk = walkLoads(caller, sight, { ...filters, after, limit: PAGE })
    if (walk === null) return
    const { rows } = await sql<ExportedLoad>`
      select ${exportedColumns} from (${walk.loads}) l
      join freight.loads w on w.venture_id = l.venture_id and w.id = l.id order by ${walk.order}`.execute(db)
    for (const row of rows) yield exportedRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { day: last.place_day, id: last.id }
  }
}
