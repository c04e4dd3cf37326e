import type { contract, ParsedInput } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { refuseTooLong } from '../../../../platform/http/export-limit.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { checkSpan } from '../../span.ts'
import { JOURNAL_HEADER, type JournalEntry, journalRow } from '../payout/journal-file.ts'
import { mayReadVenturesPay } from '../policy.ts'

const BATCH = 1_000

/** Entries in the order of their booking. Nothing in it can change later, so a period that is over is one file for ever. */
export async function exportJournal(
  db: Reads,
  caller: Caller,
  { ventureId, from, to }: ParsedInput<typeof contract.payouts.exportJournal>,
): Promise<CsvFile> {
  const venture = ventureOf(caller, ventureId)
  authorize(mayReadVenturesPay(caller, venture.id), 'take out the journal of this venture')
  checkSpan({ from, to })
  refuseTooLong(await countEntries(db, venture.id, { from, to }), 'entries')
  return {
    name: `${venture.name} journal ${from} to ${to}`,
    header: JOURNAL_HEADER,
    rows: rowsOf(db, venture.id, { from, to }),
  }
}

async function* rowsOf(db: Reads, ventureId: VentureId, span: DaySpan): AsyncGenerator<readonly CsvCell[]> {
  let last: JournalEntry | undefined
  do {
    const batch = await entriesAfter(db, ventureId, span, last)
    yield* batch.map(journalRow)
    last = batch.length < BATCH ? undefined : batch.at(-1)
  } while (last !== undefined)
}

async function entriesAfter(db: Reads, ventureId: VentureId, { from, to }: DaySpan, after: JournalEntry | undefined) {
  const beyond = after ? sql`and (e.booked_on, e.id) > (${after.booked_on}::date, ${after.id}::uuid)` : sql``
  const rows = await sql<JournalEntry>`
    select e.id, e.booked_on, e.kind, e.debit, e.credit, e.amount_minor, e.currency, e.payout_id, e.user_id, e.reverses
    from incentives.ledger_entries e
    where e.venture_id = ${ventureId} and e.booked_on between ${from}::date and ${to}::date ${beyond}
    order by e.booked_on, e.id limit ${BATCH}`.execute(db)
  return rows.rows
}

async function countEntries(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<number> {
  const counted = await sql<{ rows: number }>`
    select count(*)::int as rows from incentives.ledger_entries
    where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date`.execute(db)
  return counted.rows[0]?.rows ?? 0
}
