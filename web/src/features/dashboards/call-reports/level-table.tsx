import type { ServiceLevelRow } from '@holdfast/contract'
import { formatRatio } from '../../../lib/format.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Count, Duration, Ratio } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

/** Each campaign with its rule: a level without it says nothing. */
export const LevelTable = ({ rows }: { readonly rows: readonly ServiceLevelRow[] }) =>
  rows.length === 0 ? null : (
    <Section flush title="Campaigns" aside="Each by its own rule; calls that a rule leaves out are not counted">
      <DataTable label="Campaigns" rows={rows} rowKey={({ campaign }) => campaign.id} columns={COLUMNS} />
    </Section>
  )

const rulesOf = ({ rules }: ServiceLevelRow) => rules.map(({ serviceLevelRule }) => serviceLevelRule).join('; then ')

const COLUMNS: readonly Column<ServiceLevelRow>[] = [
  {
    key: 'campaign',
    head: 'Campaign',
    cell: (row) => (
      <TwoLines sub={rulesOf(row)} phone={rulesOf(row)}>
        {row.campaign.name}
      </TwoLines>
    ),
  },
  { key: 'offered', head: 'Offered', figure: true, phone: false, cell: ({ offered }) => <Count value={offered} /> },
  {
    key: 'met',
    head: 'In time',
    figure: true,
    phone: false,
    cell: ({ met, counted }) => `${met} of ${counted}`,
  },
  {
    key: 'level',
    head: 'Service level',
    figure: true,
    cell: ({ serviceLevel }) => <Ratio dash value={serviceLevel} reason="No call could be counted" />,
  },
  {
    key: 'target',
    head: 'Target',
    figure: true,
    phone: false,
    cell: ({ target }) => <Ratio dash value={target} reason="No target is set" />,
  },
  { key: 'state', head: 'Against it', figure: true, cell: stateCell },
  {
    key: 'asa',
    head: 'Speed of answer',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ averageSpeedOfAnswer }) => (
      <Duration
        dash
        value={averageSpeedOfAnswer === null ? null : Number(averageSpeedOfAnswer)}
        reason="No answered call has its wait noted"
      />
    ),
  },
  {
    key: 'abandoned',
    head: 'Abandoned',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ abandonment }) => (
      <Ratio dash value={abandonment} reason="No offered call is known to be answered or not" />
    ),
  },
]

function stateCell({ difference }: ServiceLevelRow) {
  if (difference === null) return <NoData dash reason="No target, or no call could be counted" />
  const isMet = Number(difference) >= 0
  return (
    <State plain kind={isMet ? 'ok' : 'low'}>
      {isMet ? 'Met' : `Missed by ${formatRatio(String(difference).replace('-', ''))}`}
    </State>
  )
}
