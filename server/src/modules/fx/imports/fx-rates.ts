import { audit } from '../../../platform/audit.ts'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind, type RowOutcome } from '../../../platform/imports/kind.ts'
import { storedRates } from '../store/stored-rates.ts'
import { writeRates } from '../store/write-rates.ts'
import { RATE_COLUMNS } from './rate-columns.ts'
import { errorsOf, type RateRow, rateKey, readRate } from './rate-row.ts'

/** Rates of the group, whichever venture's finance brings them. */
export const fxRates = importKind<RateRow>({
  name: 'fx-rates',
  label: 'Exchange rates',
  permission: 'fx.edit',
  ventureTypes: [],
  columns: RATE_COLUMNS,
  options: [
    {
      key: 'source',
      label: 'Source, where the file names none',
      type: 'text',
      hint: 'Who published the rates, such as ECB. Left empty: "Imported".',
    },
  ],
  open,
})

async function open(_: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<RateRow>> {
  const today = todayIn(target.zone, caller.now)
  const source = target.options['source']?.trim() || 'Imported'
  const firstLines = new Map<string, number>()
  return {
    sees: (row) => {
      const key = rateKey(readRate(row, source))
      if (!firstLines.has(key)) firstLines.set(key, row.line)
    },
    check: (row) => {
      const rate = readRate(row, source)
      const errors = errorsOf(rate, today)
      const first = firstLines.get(rateKey(rate)) ?? row.line
      if (first !== row.line) return { errors: [...errors, repeated(rate, first)] }
      return errors.length > 0 ? { errors } : { row: rate }
    },
    compare: async (db, rows) => outcomes(await storedRates(db, rows), rows),
    write: (tx, writer, rows) => write(tx, writer, target, rows),
    notes: () => ['Rates are the same for every venture of the group.'],
  }
}

function repeated({ from, to, day }: RateRow, line: number) {
  return {
    column: 'day',
    message: `Line ${line} has a rate of ${from} to ${to} on ${day} already. Leave one of the two out.`,
  }
}

async function write(
  tx: Tx,
  caller: Caller,
  { importId, ventureId }: ImportTarget,
  rows: readonly RateRow[],
): Promise<readonly RowOutcome[]> {
  const found = outcomes(await storedRates(tx, rows), rows)
  const differing = rows.filter((_, index) => found[index] !== 'same')
  if (differing.length === 0) return found
  await writeRates(tx, caller, differing)
  const subject = { kind: 'import', id: importId }
  await audit(tx, caller, { ventureId, action: 'fx.import_rates', subject, after: { rates: differing } })
  return found
}

function outcomes(stored: ReadonlyMap<string, RateRow>, rows: readonly RateRow[]): readonly RowOutcome[] {
  return rows.map((row) => {
    const standing = stored.get(rateKey(row))
    if (standing === undefined) return 'new'
    return standing.rate === row.rate && standing.source === row.source ? 'same' : 'changed'
  })
}
