import type { BpoFigures } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { bpoRatios, type Ratio, ratio } from '@holdfast/engine/kpi'
import type { PeriodSums } from '../queries/sum-periods.ts'
import type { BpoColumn } from '../store/bpo-columns.ts'
import { bpoCounts } from './bpo-counts.ts'
import { bpoDayOf } from './bpo-day-of.ts'

type Sums = PeriodSums<BpoColumn>

export function bpoView(sums: Sums, periodStart: Day): BpoFigures {
  return {
    periodStart,
    currency: sums.currency,
    ...bpoCounts(sums),
    ...ratiosView(sums),
    revenueMinor: sums.revenue_minor,
    computed: sums.is_now ? 'now' : 'stored',
    asOf: sums.as_of,
  }
}

function ratiosView(sums: Sums) {
  const ratios = bpoRatios(bpoDayOf(sums))
  return {
    answeredShare: shown(ratios.answeredShare),
    abandonment: shown(ratios.abandonment),
    averageSpeedOfAnswer: shown(ratios.answerSpeed),
    averageHandleTime: shown(ratios.handleTime),
    averageTalk: shown(ratios.meanTalk),
    serviceLevel: shown(ratios.serviceLevel),
    connectsPerDial: shown(ratios.connectsPerDial),
    resolvedShare: shown(ratios.resolution),
    conversion: shown(ratios.conversion),
    satisfaction: shown(ratios.satisfaction),
  }
}

function shown({ numerator, denominator }: Ratio): string | null {
  return ratio(numerator, denominator)
}
