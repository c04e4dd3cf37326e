import { type BankAccount, type BankSnapshot, contract } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { useState } from 'react'
import { download } from '../../../lib/download.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { BalanceHistory } from './balance-history.tsx'

/** As long as the list may be. */
const DAYS = 799

interface BalancesProps {
  readonly account: BankAccount
  readonly today: string
}

/** What was recorded of the account, the latest first; each opens to what it said before. */
export function Balances({ account, today }: BalancesProps) {
  const [opened, setOpened] = useState<string | null>(null)
  const asked = { accountId: account.id, from: addDays(today, -DAYS), to: today }
  const list = useList(contract.bankAccounts.listBankSnapshots, { ...asked, limit: 50 })
  const { rows, loading, problem, retry, more } = list
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section
      flush
      title="Balances"
      aside={
        rows.length > 0 && (
          <ExportButton
            choices={[
              {
                label: 'Balances',
                keep: () =>
                  download(contract.bankAccounts.exportBankSnapshots, { ...asked, ventureId: account.ventureId }),
              },
            ]}
          />
        )
      }
    >
      <DataTable
        label={`Balances of ${account.name}`}
        rows={rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ onOpen: ({ id }) => setOpened(id) }}
        openKey={opened}
        loading={loading}
        more={more}
        empty={
          <Empty title="No balance recorded yet">
            {account.can['record']
              ? 'Record the first one with “Record balance”, or import a file of balances.'
              : 'Balances appear here as soon as somebody records one.'}
          </Empty>
        }
      />
      {opened && <BalanceHistory key={opened} id={opened} onClose={() => setOpened(null)} />}
    </Section>
  )
}

const COLUMNS: readonly Column<BankSnapshot>[] = [
  { key: 'day', head: 'Day', cell: ({ day }) => formatDay(day, 'year') },
  { key: 'balance', head: 'Balance', figure: true, cell: ({ balance }) => <Money value={balance} /> },
  {
    key: 'change',
    head: 'Change',
    figure: true,
    cell: ({ change }) => <Money dash value={change} reason="It is the first balance of this account" />,
  },
  {
    key: 'by',
    head: 'Recorded by',
    phone: false,
    cell: ({ recordedBy, source }) => `${recordedBy?.name ?? 'Holdfast'}${source === 'UPLOAD' ? ', in a file' : ''}`,
  },
]
