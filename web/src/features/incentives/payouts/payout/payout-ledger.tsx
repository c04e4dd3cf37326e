import type { LedgerRow, Payout } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'

const KINDS: Readonly<Record<LedgerRow['kind'], string>> = {
  EARNED: 'Earned',
  TAKEN_BACK: 'Taken back',
  CARRIED_IN: 'Carried in',
  CARRIED_OUT: 'Carried out',
  PAID: 'Paid',
  REVERSED: 'Reversed',
}

const ACCOUNTS: Readonly<Record<LedgerRow['debit'], string>> = {
  EXPENSE: 'Expense',
  PAYABLE: 'Payable',
  CARRIED: 'Carried',
  PAID: 'Paid out',
}

/** The entries of double bookkeeping, from approval on; none is ever changed. */
export function PayoutLedger({ payout: { ledger } }: { readonly payout: Payout }) {
  return (
    <Section flush title="Ledger">
      <DataTable
        label="Ledger of this payout"
        rows={ledger}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        empty={<Empty title="Nothing is booked yet">Its first entries are written when it is approved.</Empty>}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<LedgerRow>[] = [
  {
    key: 'kind',
    head: 'Entry',
    cell: ({ kind, bookedOn, bookedBy, debit, credit }) => (
      <TwoLines
        sub={`${formatDay(bookedOn, 'year')}, ${bookedBy.name}`}
        phone={`${formatDay(bookedOn, 'year')} · ${ACCOUNTS[credit]} to ${ACCOUNTS[debit].toLowerCase()}`}
      >
        {KINDS[kind]}
      </TwoLines>
    ),
  },
  { key: 'debit', head: 'Debit', phone: false, cell: ({ debit }) => ACCOUNTS[debit] },
  { key: 'credit', head: 'Credit', phone: false, cell: ({ credit }) => ACCOUNTS[credit] },
  {
    key: 'amount',
    head: 'Amount',
    figure: true,
    cell: ({ amountMinor, currency }) => formatMoney({ minor: amountMinor, currency }),
  },
]
