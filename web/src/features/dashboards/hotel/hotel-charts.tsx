import type { contract, Reply } from '@holdfast/contract'
import { formatShort, formatUnit, type Measure } from '../../../lib/format-unit.ts'
import { Blocks } from '../../../ui/layout.tsx'
import type { PlotSeries } from '../../../ui/plot-props.ts'
import { chartColor } from '../../../ui/theme.ts'
import { chosenCurrency } from '../currency-choice.tsx'
import { MeasureChart } from '../measure-chart.tsx'
import { type ChartFrame, useChartFrame } from '../use-chart-frame.ts'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { type HotelPart, hotelParts, numberOf } from './hotel-series.ts'

type HotelReply = Reply<typeof contract.hotelDashboards.hotelDashboard>

interface HotelChartsProps {
  readonly reply: HotelReply
  readonly address: DashboardAddress
}

/** What a room brings, sold or not, and how many are: each beside the compared range and what is aimed at. */
export function HotelCharts({ reply, address }: HotelChartsProps) {
  const currency = chosenCurrency(reply.currencies, address)
  const periods = hotelParts(reply, currency)
  const frame = useChartFrame(reply, periods, currency)
  const before = reply.compared === null ? null : BEFORE[address.compare]
  // One point says no more than the tiles do.
  if (periods.length < 2) return null
  return (
    <>
      <RatesChart frame={frame} periods={periods} currency={currency} />
      <Blocks>
        <BesideChart
          frame={frame}
          periods={periods}
          name="RevPAR"
          metric="revpar"
          measure={{ unit: 'perRoom', currency }}
          of={(figures) => figures.revpar}
          before={before}
          gap="had no night with room revenue and rooms available"
        />
        <BesideChart
          frame={frame}
          periods={periods}
          name="Occupancy"
          metric="occupancy"
          measure={{ unit: 'share', currency: null }}
          of={(figures) => figures.occupancy}
          before={before}
          gap="had no night with rooms sold and available"
        />
      </Blocks>
    </>
  )
}

const BEFORE = { previous: 'Period before', lastYear: 'Last year', none: null } as const

interface ChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly HotelPart[]
}

/** ADR against RevPAR: the further apart, the emptier the house. */
function RatesChart({ frame, periods, currency }: ChartProps & { readonly currency: string }) {
  const measure: Measure = { unit: 'perRoom', currency }
  const format = (value: number) => formatUnit(value, measure)
  const line = (key: 'adr' | 'revpar', name: string, slot: 1 | 2): PlotSeries => ({
    key,
    name,
    color: chartColor(slot),
    draw: 'line',
    values: periods.map(({ own }) => numberOf(own?.[key])),
    format,
  })
  return (
    <MeasureChart
      frame={frame}
      title="ADR against RevPAR"
      metric="adr"
      targetOf="ADR"
      series={[line('adr', 'ADR', 2), line('revpar', 'RevPAR', 1)]}
      formatAxis={(value) => formatShort(value, measure)}
      steps={{ near: true }}
      gap="had no night with revenue and rooms"
      height={240}
    />
  )
}

interface BesideChartProps extends ChartProps {
  readonly name: string
  readonly metric: string
  readonly measure: Measure
  readonly of: (figures: HotelReply['series'][number]) => string | null
  /** What the compared range is called; null: nothing is compared. */
  readonly before: string | null
  readonly gap: string
}

/** One measure with its target, and the same of the compared range. */
function BesideChart({ frame, periods, name, metric, measure, of, before, gap }: BesideChartProps) {
  const format = (value: number) => formatUnit(value, measure)
  const valueIn = (figures: HotelPart['own']) => (figures === null ? null : numberOf(of(figures)))
  const own: PlotSeries = {
    key: metric,
    name,
    color: chartColor(1),
    draw: 'line',
    values: periods.map((part) => valueIn(part.own)),
    format,
  }
  const earlier: PlotSeries | null =
    before === null
      ? null
      : {
          key: `${metric}-before`,
          name: before,
          color: 'var(--hf-control)',
          draw: 'line',
          values: periods.map((part) => valueIn(part.before)),
          format,
        }
  return (
    <MeasureChart
      frame={frame}
      title={name}
      beside={before?.toLowerCase()}
      metric={metric}
      series={earlier ? [own, earlier] : [own]}
      formatAxis={(value) => formatShort(value, measure)}
      steps={{ near: true, ...(measure.unit === 'share' && { most: 1 }) }}
      gap={gap}
    />
  )
}
