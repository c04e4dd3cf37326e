import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { saasVenture } from '../../policy.ts'
import type { ListedCustomer } from './listed-customer.ts'
import { type CustomerPlace, walkCustomers } from './walk-customers.ts'

type Input = ParsedInput<typeof contract.saasCustomers.exportSaasCustomers>

const PAGE = 1_000
const HEADER = ['Name', 'Reference', 'Email', 'Currency', 'MRR (currency)', 'Open subscriptions', 'Since', 'Note']

/** One row a customer and currency that it pays in. */
export async function exportCustomers(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const venture = saasVenture(caller, input.ventureId)
  const rows: (readonly CsvCell[])[] = []
  for (let after: CustomerPlace | undefined, page = PAGE; page === PAGE; ) {
    const found = await walkCustomers(db, [venture.id], { ...input, after, limit: PAGE })
    rows.push(...found.flatMap(exportedRows))
    if (rows.length > MOST_EXPORTED) refuseTooLong(rows.length, 'customers')
    const last = found.at(-1)
    after = last && { name: last.place, id: last.id }
    page = found.length
  }
  return { name: `${venture.name} customers ${venture.today}`, header: HEADER, rows }
}

function exportedRows({ name, reference, email, mrr, open, since, note }: ListedCustomer): (readonly CsvCell[])[] {
  const paid = mrr.length === 0 ? [null] : mrr
  return paid.map((money) => [
    name,
    reference,
    email,
    money?.currency ?? null,
    money && moneyCell(money.minor, money.currency),
    open,
    since,
    note,
  ])
}
