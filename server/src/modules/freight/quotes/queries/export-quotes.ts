import type { contract, ParsedInput } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { type Sight, sightOf } from '../../policy.ts'
import { EXPORT_HEADER, exportedRow } from './exported-quote.ts'
import { besideQuote, type ListedQuote } from './listed-quote.ts'
import { walkQuotes } from './walk-quotes.ts'
import type { QuoteFilters, QuotePlace } from './wanted-quotes.ts'

type Input = ParsedInput<typeof contract.quotes.exportQuotes>

const PAGE = 1_000

/** The list of quotes as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportQuotes(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const sight = sightOf(caller, input.ventureId)
  const venture = ventureOf(caller, input.ventureId)
  await refuseTooMany(db, caller, sight, input)
  return {
    name: `${venture.name} quotes ${venture.today}`,
    header: EXPORT_HEADER,
    rows: rowsOf(db, caller, sight, input),
  }
}

async function refuseTooMany(db: Reads, caller: Caller, sight: Sight, filters: QuoteFilters): Promise<void> {
  const walk = walkQuotes(caller, sight, { ...filters, after: undefined, limit: MOST_EXPORTED + 1 })
  if (walk === null) return
  const counted = await sql<{ quotes: number }>`select count(*)::int as quotes from (${walk.quotes}) q`.execute(db)
  refuseTooLong(counted.rows[0]?.quotes ?? 0, 'quotes')
}

async function* rowsOf(
  db: Reads,
  caller: Caller,
  sight: Sight,
  filters: QuoteFilters,
): AsyncGenerator<readonly CsvCell[]> {
  let after: QuotePlace | undefined
  for (;;) {
    const walk = walkQuotes(caller, sight, { ...filters, after, limit: PAGE })
    if (walk === null) return
    const { rows } = await sql<ListedQuote & { place_day: Day | null }>`
      select q.*, ${besideQuote} from (${walk.quotes}) q order by ${walk.order}`.execute(db)
    for (const row of rows) yield exportedRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { day: last.place_day, id: last.id }
  }
}
