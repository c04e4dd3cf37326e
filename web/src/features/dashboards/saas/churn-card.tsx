import type { contract, Reply } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { formatNumber } from '../../../lib/format.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { causeName } from './saas-names.ts'
import type { SaasAddress } from './use-saas-address.ts'

type Dashboard = Reply<typeof contract.saasDashboards.saasDashboard>
type Cause = Dashboard['churn'][number]

interface ChurnCardProps {
  readonly churn: readonly Cause[]
  readonly saves: Dashboard['saves']
  readonly address: SaasAddress
}

/** Why customers left; it adds up to the churn of the waterfall. */
export function ChurnCard({ churn, saves, address }: ChurnCardProps) {
  const whole = churn.reduce((sum, { minor }) => sum + minor, 0)
  return (
    <Section flush title="Why customers left" aside={savesText(saves)}>
      <DataTable
        label="Churn by cause"
        rows={churn}
        rowKey={({ cause }) => cause}
        columns={columnsOf(whole, address)}
        empty={
          <Empty title="Nobody left in these months">Cancellations and pauses would stand here, by their reason.</Empty>
        }
      />
    </Section>
  )
}

function savesText({ offered, accepted }: Dashboard['saves']): string {
  if (offered === 0) return 'No save offer was made'
  return `${formatNumber(accepted, 0)} of ${formatNumber(offered, 0)} save offers accepted`
}

const columnsOf = (whole: number, { change }: SaasAddress): readonly Column<Cause>[] => [
  {
    key: 'cause',
    head: 'Reason',
    cell: ({ cause }) => (
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        onClick={() => change({ movement: 'CHURN', cause })}
      >
        {causeName(cause)}
      </Anchor>
    ),
  },
  {
    key: 'accounts',
    head: 'Customers',
    figure: true,
    width: 100,
    cell: ({ accounts }) => formatNumber(accounts, 0),
  },
  {
    key: 'share',
    head: 'Share',
    width: 140,
    phone: false,
    cell: ({ minor }) => <ShareBar share={whole === 0 ? null : minor / whole} />,
  },
  {
    key: 'minor',
    head: 'MRR lost',
    figure: true,
    width: 120,
    cell: ({ minor, currency }) => <Money value={{ minor, currency }} />,
  },
]
