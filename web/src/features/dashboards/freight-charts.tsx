import type { contract, Reply } from '@holdfast/contract'
import { Blocks } from '../../ui/layout.tsx'
import { chosenCurrency } from './currency-choice.tsx'
import { FreightMoneyChart } from './freight-money-chart.tsx'
import { freightParts } from './freight-series.ts'
import { LoadsChart } from './loads-chart.tsx'
import { OnTimeChart } from './on-time-chart.tsx'
import { useChartFrame } from './use-chart-frame.ts'
import type { DashboardAddress } from './use-dashboard-address.ts'

interface FreightChartsProps {
  readonly reply: Reply<typeof contract.dashboards.freightDashboard>
  readonly address: DashboardAddress
}

export function FreightCharts({ reply, address }: FreightChartsProps) {
  const currency = chosenCurrency(reply.currencies, address)
  const periods = freightParts(reply.series, currency)
  const frame = useChartFrame(reply, periods, currency)
  // One bar says no more than the tiles do.
  if (periods.length < 2) return null
  return (
    <>
      <FreightMoneyChart frame={frame} periods={periods} currency={currency} />
      <Blocks>
        <LoadsChart frame={frame} periods={periods} />
        <OnTimeChart frame={frame} periods={periods} />
      </Blocks>
    </>
  )
}
