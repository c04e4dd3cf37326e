import type { Floor } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Count, Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

type Row = Floor['campaigns'][number]

/** Today of each campaign, by its own clock; whoever had no call in any stands below. */
export const FloorCampaigns = ({ floor }: { readonly floor: Floor }) => (
  <Section flush title="Today by campaign" aside="By each campaign’s own clock">
    <DataTable
      label="Today by campaign"
      rows={floor.campaigns}
      rowKey={({ campaign }) => campaign?.id ?? 'none'}
      columns={COLUMNS}
    />
  </Section>
)

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'campaign',
    head: 'Campaign',
    cell: ({ campaign, calls, deals }) => (
      <TwoLines sub={null} phone={`${calls} calls, ${deals} deals`}>
        {campaign?.name ?? 'No campaign yet today'}
      </TwoLines>
    ),
  },
  { key: 'onCall', head: 'On a call', figure: true, cell: ({ onCall, agents }) => `${onCall} of ${agents}` },
  { key: 'calls', head: 'Calls', figure: true, phone: false, cell: ({ calls }) => <Count value={calls} /> },
  {
    key: 'dials',
    head: 'Dials',
    figure: true,
    phone: false,
    cell: ({ dials }) => <Count dash value={dials} reason="No call of today says its dials" />,
  },
  { key: 'connects', head: 'Connects', figure: true, phone: false, cell: ({ connects }) => <Count value={connects} /> },
  {
    key: 'appts',
    head: 'Appts',
    figure: true,
    phone: false,
    cell: ({ appointments }) => <Count value={appointments} />,
  },
  { key: 'deals', head: 'Deals', figure: true, phone: false, cell: ({ deals }) => <Count value={deals} /> },
  {
    key: 'revenue',
    head: 'Revenue',
    figure: true,
    phone: false,
    cell: ({ revenue }) => <Money dash value={revenue} reason="No call of today says its revenue" />,
  },
]
