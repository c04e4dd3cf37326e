import type { contract, Reply } from '@holdfast/contract'
import { BreakdownTable } from '../../../ui/breakdown-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { chosenCurrency } from '../currency-choice.tsx'
import { drillOf } from '../drill-link.ts'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { useDrill } from '../use-drill.ts'
import { hotelColumns } from './hotel-columns.tsx'

interface HotelTableProps {
  readonly reply: Reply<typeof contract.hotelDashboards.hotelDashboard>
  readonly address: DashboardAddress
}

/** Every property of a currency, those of which nothing is recorded too; each opens its nights. */
export function HotelTable({ reply, address }: HotelTableProps) {
  const { ventureId, from, to, drills, breakdowns, compared } = reply
  const drill = useDrill(ventureId)
  const nights = drills['nights']
  const currency = chosenCurrency(reply.currencies, address)
  const several = breakdowns.length > 1
  return (
    <BreakdownTable
      title="Properties"
      aside={compared === null ? undefined : 'Changes against the compared days'}
      breakdowns={breakdowns.map((breakdown) => ({
        key: breakdown.currency,
        label: several ? `In ${breakdown.currency}` : 'Properties',
        rows: breakdown.rows,
        total: { ...breakdown.total, label: 'Portfolio' },
      }))}
      chosen={currency}
      onChoose={(chosen) => address.change({ currency: chosen === reply.currencies[0] ? undefined : chosen })}
      columns={hotelColumns(currency, compared !== null)}
      rowKey={({ key, label }) => key ?? label}
      link={({ filters }) =>
        nights && filters ? drill(drillOf(nights, { firstDay: from, lastDay: to }, filters)) : null
      }
      empty={<Empty title="No properties yet">Properties stand here once somebody has entered one.</Empty>}
    />
  )
}
