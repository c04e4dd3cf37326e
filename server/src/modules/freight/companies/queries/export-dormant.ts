import type { contract, ParsedInput } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { dormantRows } from './dormant-customers.ts'

type Input = ParsedInput<typeof contract.customers.exportDormantCustomers>

const MOST = 10_000
const HEADER = [
  'Customer',
  'Contact',
  'Phone',
  'E-mail',
  'Last load',
  'Delivered on',
  'Days away',
  'Currency',
  'Billed in its last year',
]

/** The board of dormant customers as a file, one line for each currency. Refuses `export.too_long`. */
export async function exportDormant(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const rows = await dormantRows(db, caller, { ...input, limit: MOST, after: null })
  const { name, today } = ventureOf(caller, input.ventureId)
  if (rows.length > MOST)
    refuse('refused', 'export.too_long', `A file holds at most ${MOST} customers, and these are more. Read them here.`)
  return {
    name: `${name} dormant customers ${today}`,
    header: HEADER,
    rows: rows.flatMap((row) => {
      const { lastLoad } = row
      const who = [row.name, row.contactName, row.phone, row.email, lastLoad?.number ?? null]
      const away = [lastLoad?.deliveredOn ?? null, lastLoad ? daysBetween(lastLoad.deliveredOn, today) : null]
      const values = row.value ?? []
      if (values.length === 0) return [[...who, ...away, null, null]]
      return values.map(({ minor, currency }) => [...who, ...away, currency, moneyCell(minor, currency)])
    }),
  }
}
