import { type BankAccountRow, contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ListSums } from '../list-sums.tsx'
import { AccountFilters } from './account-filters.tsx'
import { BalanceAge, maskedNumber, NO_BALANCE } from './account-words.tsx'
import { useAccountFilters } from './use-account-filters.ts'

/** Every account that the filters leave, with what all of them hold. */
export function Accounts({ manages }: { readonly manages: boolean }) {
  const { filters, change, isNarrowed } = useAccountFilters()
  const { rows, loading, problem, retry, more } = useList(contract.bankAccounts.listBankAccounts, {
    ...filters,
    limit: 50,
  })
  const { data } = useReply(contract.bankAccounts.listBankAccounts, { ...filters, limit: 1 })
  const sums = data?.sums ?? []
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Stack>
      <AccountFilters filters={filters} change={change} currencies={sums.map(({ currency }) => currency)} />
      <ListSums sums={sums} one="account" unknown={NO_BALANCE} />
      <Section flush title="Bank accounts" aside="By name">
        <DataTable
          label="Bank accounts"
          rows={rows}
          rowKey={({ id }) => id}
          columns={COLUMNS}
          opening={opening}
          loading={loading}
          more={more}
          empty={isNarrowed ? <NoneLeft /> : <NoAccounts manages={manages} />}
        />
      </Section>
    </Stack>
  )
}

const opening: NonNullable<DataTableProps<BankAccountRow>['opening']> = {
  link: ({ id }) => ({ to: '/holdings/accounts/$id', params: { id } }),
}

const COLUMNS: readonly Column<BankAccountRow>[] = [
  {
    key: 'name',
    head: 'Account',
    cell: ({ name, numberEnd, bank, closedOn }) => (
      <TwoLines
        sub={`${maskedNumber(numberEnd)} · ${bank}${closedOn ? ' · closed' : ''}`}
        phone={maskedNumber(numberEnd)}
      >
        {name}
      </TwoLines>
    ),
  },
  { key: 'entity', head: 'Company', phone: false, cell: ({ entity }) => entity.name },
  {
    key: 'balance',
    head: 'Balance',
    figure: true,
    cell: ({ latest }) => <Money dash value={latest?.balance ?? null} reason={NO_BALANCE} />,
  },
  { key: 'age', head: 'As of', figure: true, width: 148, cell: ({ latest }) => <BalanceAge latest={latest} /> },
]

const NoneLeft = () => <Empty title="No account fits these filters">Take a filter off to see more.</Empty>

const NoAccounts = ({ manages }: { readonly manages: boolean }) => (
  <Empty title="No bank accounts yet">
    {manages
      ? 'Enter a company first, then its accounts with “New account”. Balances are typed in or imported.'
      : 'Accounts appear here as soon as somebody who manages the holding enters one.'}
  </Empty>
)
