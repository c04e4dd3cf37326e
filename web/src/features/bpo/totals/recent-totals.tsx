import { contract, type DayTotals } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Count } from '../../../ui/figure.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

/** What was recorded, the latest day first. */
export function RecentTotals({ ventureId }: { readonly ventureId: string }) {
  const [voiding, setVoiding] = useState<DayTotals | null>(null)
  const { rows, loading, problem, retry, more } = useList(contract.bpoTotals.listDayTotals, { ventureId, limit: 25 })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Recorded days" aside="The latest first">
      <DataTable
        label="Recorded days"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns(setVoiding)}
        loading={loading}
        more={more}
        empty={
          <Empty title="No day is known by totals">
            Type one above, or import the sums of your switchboard. Days with logged calls need none.
          </Empty>
        }
      />
      {voiding && <VoidTotals totals={voiding} onClose={() => setVoiding(null)} />}
    </Section>
  )
}

function VoidTotals({ totals, onClose }: { readonly totals: DayTotals; readonly onClose: () => void }) {
  return (
    <ReasonDialog
      title={`Void the totals of ${totals.agent.name}, ${formatDay(totals.day, 'year')}?`}
      verb="Void totals"
      endpoint={contract.bpoTotals.voidDayTotals}
      input={(reason) => ({ id: totals.id, reason })}
      refreshes={[contract.bpoTotals.listDayTotals]}
      onClose={onClose}
    >
      They count in no figure any more. Recorded anew they stand again.
    </ReasonDialog>
  )
}

const columns = (onVoid: (totals: DayTotals) => void): readonly Column<DayTotals>[] => [
  {
    key: 'day',
    head: 'Day',
    width: 176,
    cell: ({ day, campaign, agent }) => (
      <TwoLines sub={campaign.name} phone={`${agent.name}, ${campaign.name}`}>
        {formatDay(day, 'year')}
      </TwoLines>
    ),
  },
  { key: 'agent', head: 'Agent', phone: false, cell: ({ agent }) => agent.name },
  ...(['inbound', 'outbound', 'connects', 'deals'] as const).map(
    (total): Column<DayTotals> => ({
      key: total,
      head: { inbound: 'In', outbound: 'Out', connects: 'Connects', deals: 'Deals' }[total],
      figure: true,
      phone: false,
      cell: (row) => <Count dash value={row[total]} reason="Nobody has said" />,
    }),
  ),
  { key: 'by', head: 'Recorded by', phone: false, from: 1280, cell: ({ recordedBy }) => recordedBy?.name ?? '–' },
  {
    key: 'void',
    head: '',
    figure: true,
    width: 88,
    cell: (row) =>
      row.can['void'] ? (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onVoid(row)}>
          Void
        </Button>
      ) : null,
  },
]
