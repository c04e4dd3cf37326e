import { quoteFileMoment, quotesImported } from '@holdfast/engine/freight'
import { type Caller, type CallerVenture, may, ventureOf } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import {
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowOutcome,
} from '../../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../../ventures/index.ts'
import { loadTimes } from '../../imports/load-times.ts'
import { byCodeOrName, customerFinder, named } from '../../imports/name-finder.ts'
import { foldedName } from '../../imports/record-book.ts'
import { someOf } from '../../imports/some-of.ts'
import { findRecords } from '../../store/find-records.ts'
import { insertRecords } from '../../store/insert-records.ts'
import { type FileChange, keepFileChanges } from '../../store/keep-file-changes.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CUSTOMERS } from '../../store/record-table.ts'
import { quoteContextOf } from '../context.ts'
import { findQuotesOf } from '../store/find-imported-quotes.ts'
import { type QuoteChanged, writeImportedQuotes } from '../store/write-imported-quotes.ts'
import { checkQuoteRow, type QuoteFile } from './check-quote-row.ts'
import { decideQuotes, type Known } from './decide-quotes.ts'
import { QUOTE_COLUMNS } from './quote-columns.ts'
import type { QuoteImportRow } from './quote-row.ts'

/** Quotes in whatever state they are: what was asked, what became of it, and who sold it. */
export const quotes = importKind<QuoteImportRow>({
  name: 'quotes',
  label: 'Quotes',
  permission: 'imports.work',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  columns: QUOTE_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<QuoteImportRow>> {
  const venture = ventureOf(caller, target.ventureId)
  const file: QuoteFile = {
    target,
    code: venture.code,
    ...actingAs(caller, venture),
    findPerson: personFinder(await addressedPeople(db, target.ventureId)),
    isTest: caller.person?.isTest ?? false,
  }
  const times = loadTimes(target.zone, ['requestedAt', 'sentAt', 'decidedAt', 'bookedAt'])
  const unknown = new Map<string, string>()
  return {
    sees: times.sees,
    check: (row) => checkQuoteRow(file, times.settled(row, file.context.at)),
    compare: async (reads, rows) => {
      const known = await knownOf(reads, venture, rows, false)
      for (const { customer } of rows)
        if (known.customer(customer) === null) unknown.set(foldedName(customer), customer)
      return decideQuotes(rows, known, file).outcomes
    },
    write: (tx, writer, rows) => write(tx, writer, venture, { ...file, ...actingAs(writer, venture) }, rows),
    notes: () => [...notesOf([...unknown.values()])],
  }
}

/** Of whoever judges or writes the file now: rights are lost and time goes on while it is imported. */
function actingAs(caller: Caller, venture: CallerVenture): Pick<QuoteFile, 'context' | 'mayCorrect'> {
  return { context: quoteContextOf(caller, venture), mayCorrect: may(caller, 'freight.correct', venture.id) }
}

async function knownOf(
  db: Reads,
  venture: CallerVenture,
  rows: readonly QuoteImportRow[],
  isHeld: boolean,
): Promise<Known> {
  const wanted = rows.map(({ customer }) => byCodeOrName(customer))
  const customer = customerFinder(await findRecords(db, CUSTOMERS, venture.id, wanted))
  return { ...(await findQuotesOf(db, venture, rows, isHeld)), customer }
}

async function write(
  tx: Tx,
  caller: Caller,
  venture: CallerVenture,
  file: QuoteFile,
  rows: readonly QuoteImportRow[],
): Promise<readonly RowOutcome[]> {
  await lockRecords(tx, CUSTOMERS, venture.id)
  const first = decideQuotes(rows, await knownOf(tx, venture, rows, true), file)
  const missing = first.written.flatMap(({ customer, row }) => (customer === null ? [row.customer] : []))
  const made = [...new Map(missing.map((name) => [foldedName(name), named(name)])).values()]
  await insertRecords(tx, CUSTOMERS, venture.id, made, file.isTest)
  const { outcomes, written } =
    made.length === 0 ? first : decideQuotes(rows, await knownOf(tx, venture, rows, true), file)
  const changes = await writeImportedQuotes(tx, caller, venture, written)
  await keepFileChanges(tx, caller, file.target, 'quote_id', changes.flatMap(momentOf))
  if (changes.length > 0) publish(tx, caller, venture.id, [quotesImported(file.target.importId, changes, file.context)])
  return outcomes

  function momentOf({ before, after, beside }: QuoteChanged): readonly FileChange[] {
    if (before === null) return []
    return [{ recordId: after.id, facts: quoteFileMoment(before, after, beside, file.context) }]
  }
}

function notesOf(customers: readonly string[]): readonly string[] {
  if (customers.length === 0) return []
  const what = customers.length === 1 ? '1 customer is created' : `${customers.length} customers are created`
  return [`${what}: ${someOf(customers)}.`]
}
