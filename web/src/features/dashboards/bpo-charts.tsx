import type { contract, Reply } from '@holdfast/contract'
import { Blocks } from '../../ui/layout.tsx'
import { bpoParts, ratioOf, sumOf } from './bpo-series.ts'
import { CallsChart } from './calls-chart.tsx'
import { RatioChart } from './ratio-chart.tsx'
import { ResultsChart } from './results-chart.tsx'
import { useChartFrame } from './use-chart-frame.ts'

interface BpoChartsProps {
  readonly reply: Reply<typeof contract.dashboards.bpoDashboard>
}

/** Where nobody calls in, there is no service level to draw; where nobody sells, no results. */
export function BpoCharts({ reply }: BpoChartsProps) {
  const periods = bpoParts(reply.series)
  const frame = useChartFrame(reply, periods, reply.currencies[0] ?? 'USD')
  const some = (of: (figures: (typeof reply.series)[number]) => number | null) =>
    periods.some((part) => sumOf(part, of) > 0)
  const takesCalls = some(({ inbound }) => inbound)
  const ratios = { frame, periods }
  // One bar says no more than the tiles do.
  if (periods.length < 2) return null
  return (
    <>
      <CallsChart frame={frame} periods={periods} />
      <Blocks>
        {takesCalls && (
          <RatioChart
            {...ratios}
            name="Service level"
            metric="serviceLevel"
            measure={{ unit: 'share', currency: null }}
            value={(part) => ratioOf(part, ({ serviceLevel }) => serviceLevel)}
            gap="had no call whose wait is known"
          />
        )}
        {takesCalls && (
          <RatioChart
            {...ratios}
            name="Speed of answer"
            metric="averageSpeedOfAnswer"
            measure={{ unit: 'seconds', currency: null }}
            value={(part) => ratioOf(part, ({ averageSpeedOfAnswer }) => averageSpeedOfAnswer)}
            gap="had no answered call whose wait is known"
          />
        )}
        <RatioChart
          {...ratios}
          name="Handle time"
          metric="averageHandleTime"
          measure={{ unit: 'seconds', currency: null }}
          value={(part) => ratioOf(part, ({ averageHandleTime }) => averageHandleTime)}
          gap="had no call with talk, hold and wrap"
        />
        {some(({ appointments, deals }) => (appointments ?? 0) + (deals ?? 0)) && (
          <ResultsChart frame={frame} periods={periods} />
        )}
      </Blocks>
    </>
  )
}
