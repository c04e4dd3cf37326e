import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { saasVenture } from '../../policy.ts'
import type { ListedSubscription } from './listed-subscription.ts'
import { walkSubscriptions } from './walk-subscriptions.ts'

type Input = ParsedInput<typeof contract.saasSubscriptions.exportSubscriptions>

const PAGE = 1_000

/** The headers are those that the import knows. */
const COLUMNS: readonly (readonly [header: string, cell: (row: ListedSubscription) => CsvCell])[] = [
  ['Customer', (row) => row.customer_name],
  ['Reference', (row) => row.reference],
  ['Plan', (row) => row.plan?.name ?? null],
  ['Status', (row) => row.status],
  ['Currency', (row) => row.currency],
  ['Price (currency)', (row) => moneyCell(row.amount_minor, row.currency)],
  ['Billed', (row) => row.billing_interval],
  ['Seats', (row) => row.seats],
  ['MRR (currency)', (row) => moneyCell(row.mrr_minor, row.currency)],
  ['Started on', (row) => row.started_on],
  ['Changed on', (row) => row.changed_on],
  ['Trial ends on', (row) => row.trial_ends_on],
  ['Cancelled on', (row) => row.cancelled_on],
  ['Reason', (row) => row.cancel_reason],
  ['Note', (row) => row.cancel_note],
]

/** The list as a file, read page by page; longer than the limit it is refused before anything is sent. */
export async function exportSubscriptions(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const venture = saasVenture(caller, input.ventureId)
  const rows: (readonly CsvCell[])[] = []
  for (let before: string | undefined, page = PAGE; page === PAGE; ) {
    const found = await walkSubscriptions(db, [venture.id], { ...input, before, limit: PAGE })
    rows.push(...found.map((row) => COLUMNS.map(([, cell]) => cell(row))))
    if (rows.length > MOST_EXPORTED) refuseTooLong(rows.length, 'subscriptions')
    before = found.at(-1)?.id
    page = found.length
  }
  return { name: `${venture.name} subscriptions ${venture.today}`, header: COLUMNS.map(([header]) => header), rows }
}
