import type { BpoRow, contract, Reply } from '@holdfast/contract'
import { BreakdownTable } from '../../ui/breakdown-table.tsx'
import type { Column } from '../../ui/column.ts'
import { Empty } from '../../ui/empty.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { bpoMeasureColumns } from './bpo-measure-columns.tsx'
import { breakdownRows } from './breakdown-rows.ts'
import { drillOf } from './drill-link.ts'
import type { DashboardAddress } from './use-dashboard-address.ts'
import { useDrill } from './use-drill.ts'

type BpoReply = Reply<typeof contract.dashboards.bpoDashboard>

const NAMES = {
  agent: ['Agents', 'agent', 'agents'],
  campaign: ['Campaigns', 'campaign', 'campaigns'],
} as const

interface BpoBreakdownsProps {
  readonly reply: BpoReply
  readonly address: DashboardAddress
}

export function BpoBreakdowns({ reply, address }: BpoBreakdownsProps) {
  const { ventureId, from, to, drills } = reply
  const drill = useDrill(ventureId)
  const calls = drills['calls']
  const breakdowns = reply.breakdowns.map((breakdown) => {
    const [label, one, many] = NAMES[breakdown.by]
    return {
      key: breakdown.by,
      label,
      rows: breakdownRows(breakdown, one, many),
      total: { ...breakdown.total, label: 'Total' },
    }
  })
  const shown = breakdowns.find(({ key }) => key === address.by) ?? breakdowns[0]
  return (
    <BreakdownTable
      title="Calls by agent and campaign"
      aside="By the day on which a call started"
      breakdowns={breakdowns}
      chosen={shown?.key ?? 'agent'}
      onChoose={(by) => address.change({ by: by === breakdowns[0]?.key ? undefined : by })}
      columns={columnsOf(shown?.label ?? '', shown?.total.calls ?? 0)}
      rowKey={({ key, label }) => key ?? label}
      link={({ filters }) =>
        calls && filters ? drill(drillOf(calls, { firstDay: from, lastDay: to }, filters)) : null
      }
      empty={<Empty title="No calls in these days">They stand here as soon as somebody starts one.</Empty>}
    />
  )
}

function columnsOf(head: string, ofAll: number): readonly Column<BpoRow>[] {
  const [calls, ...others] = bpoMeasureColumns
  return [
    {
      key: 'label',
      head,
      cell: ({ label, answered, deals }) => (
        <TwoLines sub={null} phone={`${answered ?? 'Unknown'} answered · ${deals ?? 'unknown'} deals`}>
          {label}
        </TwoLines>
      ),
    },
    ...(calls ? [calls] : []),
    {
      key: 'share',
      head: 'Of calls',
      figure: true,
      width: 160,
      phone: false,
      cell: (row) => <ShareBar share={ofAll > 0 && row.calls !== null ? row.calls / ofAll : null} />,
    },
    ...others,
  ]
}
