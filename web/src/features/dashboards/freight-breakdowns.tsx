import type { contract, Reply } from '@holdfast/contract'
import { BreakdownTable } from '../../ui/breakdown-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { breakdownRows } from './breakdown-rows.ts'
import { chosenCurrency } from './currency-choice.tsx'
import { drillOf } from './drill-link.ts'
import { equipmentName } from './equipment-name.ts'
import { freightColumns } from './freight-columns.tsx'
import type { DashboardAddress } from './use-dashboard-address.ts'
import { useDrill } from './use-drill.ts'

type FreightReply = Reply<typeof contract.dashboards.freightDashboard>
type By = FreightReply['breakdowns'][number]['by']

/** Tab, and what the rows are called when the smaller of them stand in one. */
const NAMES: Readonly<Record<By, readonly [tab: string, one: string, many: string]>> = {
  customer: ['Customers', 'customer', 'customers'],
  carrier: ['Carriers', 'carrier', 'carriers'],
  lane: ['Lanes', 'lane', 'lanes'],
  equipment: ['Equipment', 'equipment', 'kinds of equipment'],
  sales: ['Sales', 'person', 'people'],
  dispatch: ['Dispatch', 'person', 'people'],
  csr: ['Customer service', 'person', 'people'],
  carrierTeam: ['Carrier team', 'person', 'people'],
}

interface FreightBreakdownsProps {
  readonly reply: FreightReply
  readonly address: DashboardAddress
}

export function FreightBreakdowns({ reply, address }: FreightBreakdownsProps) {
  const { ventureId, from, to, drills, currencies } = reply
  const drill = useDrill(ventureId)
  const currency = chosenCurrency(currencies, address)
  const own = reply.breakdowns.filter((breakdown) => breakdown.currency === currency)
  const breakdowns = own.map((breakdown) => {
    const [label, one, many] = NAMES[breakdown.by]
    return {
      key: breakdown.by,
      label,
      rows: breakdownRows(breakdown, one, many).map((row) =>
        breakdown.by === 'equipment' && row.key !== null ? { ...row, label: equipmentName(row.label) } : row,
      ),
      total: { ...breakdown.total, label: 'Total' },
    }
  })
  const shown = breakdowns.find(({ key }) => key === address.by) ?? breakdowns[0]
  const billed = drills['billed']
  return (
    <BreakdownTable
      title="Billed loads"
      aside={currencies.length > 1 ? `In ${currency}, by billing day` : 'By billing day'}
      breakdowns={breakdowns}
      chosen={shown?.key ?? 'customer'}
      onChoose={(by) => address.change({ by: by === breakdowns[0]?.key ? undefined : by })}
      columns={freightColumns(shown?.label ?? '', shown?.total.revenueMinor ?? 0, currency)}
      rowKey={({ key, label }) => key ?? label}
      link={({ filters }) =>
        billed && filters
          ? drill(
              drillOf(
                billed,
                { firstDay: from, lastDay: to },
                { ...filters, ...(currencies.length > 1 && { currency }) },
              ),
            )
          : null
      }
      empty={<Empty title="Nothing was billed in these days">Loads stand here once they are delivered.</Empty>}
    />
  )
}
