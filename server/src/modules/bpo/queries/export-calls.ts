import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../platform/http/export-limit.ts'
import { callRows } from './call-rows.ts'
import { EXPORT_HEADER, exportedRow } from './exported-call.ts'
import { orderOf, type Place, walkCalls } from './walk-calls.ts'

type Input = ParsedInput<typeof contract.bpo.exportCalls>

const PAGE = 1_000

/** The list of calls as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportCalls(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const venture = ventureOf(caller, input.ventureId)
  await refuseTooMany(db, caller, input)
  return {
    name: `${venture.name} calls ${venture.today}`,
    header: EXPORT_HEADER,
    rows: rowsOf(db, caller, input),
  }
}

async function refuseTooMany(db: Reads, caller: Caller, input: Input): Promise<void> {
  const walk = walkCalls(caller, { ...input, after: undefined, limit: MOST_EXPORTED + 1 })
  const counted = await sql<{ calls: number }>`select count(*)::int as calls from (${walk}) c`.execute(db)
  refuseTooLong(counted.rows[0]?.calls ?? 0, 'calls')
}

async function* rowsOf(db: Reads, caller: Caller, input: Input): AsyncGenerator<readonly CsvCell[]> {
  let after: Place | undefined
  for (;;) {
    const rows = await callRows(db, walkCalls(caller, { ...input, after, limit: PAGE }), orderOf(input))
    for (const row of rows) yield exportedRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { day: last.started_on, id: last.id }
  }
}
