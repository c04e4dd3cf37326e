import type { LostFigures, LostGroup } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { sentence } from '../../../lib/sentence.ts'
import { BreakdownTable } from '../../../ui/breakdown-table.tsx'
import type { Column } from '../../../ui/column.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Count, Money } from '../../../ui/figure.tsx'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { useDrill } from '../use-drill.ts'
import type { LostDays } from './lost-days.ts'

interface LostBreakdownProps {
  readonly figures: LostFigures
  readonly ventureId: string
  readonly days: LostDays
  readonly address: DashboardAddress
  /** Loads of other currencies were lost too. */
  readonly several: boolean
}

export function LostBreakdown({ figures, ventureId, days, address, several }: LostBreakdownProps) {
  const { currency, loads, valueMinor, byReason, byCustomer, byLane } = figures
  const drill = useDrill(ventureId)
  const total: LostGroup = { key: null, label: 'Total', loads, valueMinor, filters: {} }
  const breakdowns = [
    { key: 'reason', label: 'Reasons', rows: byReason.map((row) => ({ ...row, label: sentence(row.label) })), total },
    { key: 'customer', label: 'Customers', rows: byCustomer, total },
    { key: 'lane', label: 'Lanes', rows: byLane, total },
  ]
  const chosen = breakdowns.find(({ key }) => key === address.by)?.key ?? 'reason'
  return (
    <BreakdownTable
      title="Why, whose and where"
      aside={several ? `In ${currency}` : 'Most value first'}
      breakdowns={breakdowns}
      chosen={chosen}
      onChoose={(by) => address.change({ by: by === 'reason' ? undefined : by })}
      columns={columnsOf(valueMinor, currency)}
      rowKey={({ key, label }) => key ?? label}
      link={({ filters }) =>
        filters &&
        drill({
          path: '/freight/loads',
          filters: { status: 'LOST', ...days, ...filters, ...(several && { currency }) },
        })
      }
      empty={<Empty title={`Nothing was lost in ${currency}`}>Choose the other currency above.</Empty>}
    />
  )
}

const columnsOf = (ofAll: number, currency: string): readonly Column<LostGroup>[] => [
  {
    key: 'label',
    head: 'Name',
    cell: ({ label, loads }) => (
      <TwoLines sub={null} phone={counted(loads, 'load')}>
        {label}
      </TwoLines>
    ),
  },
  { key: 'loads', head: 'Loads', figure: true, phone: false, cell: ({ loads }) => <Count value={loads} /> },
  {
    key: 'share',
    head: 'Of value',
    figure: true,
    width: 176,
    phone: false,
    cell: ({ valueMinor }) => <ShareBar share={ofAll > 0 ? valueMinor / ofAll : null} />,
  },
  {
    key: 'value',
    head: 'Lost value',
    figure: true,
    cell: ({ valueMinor }) => <Money value={{ minor: valueMinor, currency }} />,
  },
]
