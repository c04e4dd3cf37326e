import { sectionOf, type VentureType } from '../access/index.ts'

/** `freight`: of kpi.freight_daily, `bpo`: of kpi.bpo_daily, `hotel`: of kpi.hotel_daily. */
export type TargetTrade = 'freight' | 'bpo' | 'hotel'
/**
 * money: whole minor units of the venture's currency · rate: major units of it for each mile, perRoom: for each room · share: a fraction (0.15 is 15 %) ·
 * points: a mean rating from 1 to 5.
 */
export type TargetUnit = 'money' | 'count' | 'share' | 'rate' | 'perRoom' | 'seconds' | 'points'

/** Something that a venture may aim at. Formulas are those of the figure of the same name: one definition. */
export type TargetMetric = {
  readonly key: string
  readonly trade: TargetTrade
  readonly label: string
  readonly unit: TargetUnit
  readonly better: 'higher' | 'lower'
  /** A sum is aimed at per day, week or month; anything else holds for any period. */
  readonly addsUp: boolean
  /** The field of the figures in the contract that it is compared with. */
  readonly figure: string
}

type Shape = Pick<TargetMetric, 'unit' | 'better' | 'addsUp'>
const SALES: Shape = { unit: 'money', better: 'higher', addsUp: true }
const MORE: Shape = { unit: 'count', better: 'higher', addsUp: true }
const FEWER: Shape = { unit: 'count', better: 'lower', addsUp: true }
const SHARE: Shape = { unit: 'share', better: 'higher', addsUp: false }
const SMALL_SHARE: Shape = { unit: 'share', better: 'lower', addsUp: false }
const ROOM: Shape = { unit: 'perRoom', better: 'higher', addsUp: false }
const WAIT: Shape = { unit: 'seconds', better: 'lower', addsUp: false }

/**
 * The catalogue. Sources: columns of domain.md §5; directions and formulas of verticals.md §3 (hotels), §4 (call centres)
 * and §5 (freight).
 */
export const TARGET_METRICS: readonly TargetMetric[] = [
  of('freight', 'revenue', 'Revenue', SALES, 'revenueMinor'),
  of('freight', 'margin', 'Margin', SALES, 'marginMinor'),
  of('freight', 'marginPct', 'Margin share', SHARE),
  of('freight', 'delivered', 'Delivered loads', MORE),
  of('freight', 'covered', 'Covered loads', MORE),
  of('freight', 'lost', 'Lost loads', FEWER),
  of('freight', 'bounced', 'Bounced loads', FEWER),
  of('freight', 'revenuePerMile', 'Revenue per mile', { unit: 'rate', better: 'higher', addsUp: false }),
  of('freight', 'onTimePickup', 'On-time pickup', SHARE),
  of('freight', 'onTimeDelivery', 'On-time delivery', SHARE),
  of('bpo', 'revenue', 'Revenue', SALES, 'revenueMinor'),
  of('bpo', 'calls', 'Calls', MORE),
  of('bpo', 'answeredShare', 'Answered share', SHARE),
  of('bpo', 'abandonment', 'Abandonment', SMALL_SHARE),
  of('bpo', 'averageSpeedOfAnswer', 'Average speed of answer', WAIT),
  of('bpo', 'averageHandleTime', 'Average handle time', WAIT),
  of('bpo', 'serviceLevel', 'Service level', SHARE),
  of('bpo', 'dials', 'Dials', MORE),
  of('bpo', 'connects', 'Connects', MORE),
  of('bpo', 'connectsPerDial', 'Connects per dial', SHARE),
  of('bpo', 'appointments', 'Appointments', MORE),
  of('bpo', 'deals', 'Deals', MORE),
  of('bpo', 'conversion', 'Conversion', SHARE),
  of('bpo', 'resolvedShare', 'Resolved share', SHARE),
  of('bpo', 'satisfaction', 'Satisfaction', { unit: 'points', better: 'higher', addsUp: false }),
  of('hotel', 'occupancy', 'Occupancy', SHARE),
  of('hotel', 'adr', 'ADR', ROOM),
  of('hotel', 'revpar', 'RevPAR', ROOM),
  of('hotel', 'trevpar', 'TRevPAR', ROOM),
  of('hotel', 'goppar', 'GOPPAR', ROOM),
  of('hotel', 'totalRevenue', 'Revenue', SALES, 'totalRevenueMinor'),
  of('hotel', 'roomRevenue', 'Room revenue', SALES, 'roomRevenueMinor'),
  of('hotel', 'lossNights', 'Loss nights', FEWER),
  of('hotel', 'reviewsAnswered', 'Reviews answered', MORE),
  of('hotel', 'responseRate', 'Reviews answered, share', SHARE),
  of('hotel', 'answeredInTime', 'Answered in time', SHARE),
  of('hotel', 'meanScore', 'Mean score', SHARE),
  of('hotel', 'winRate', 'Disputes won, share', SHARE),
]

/** What a venture of this type may aim at; empty where it has no figures yet. */
export function targetMetricsOf(ventureType: VentureType): readonly TargetMetric[] {
  return TARGET_METRICS.filter((metric) => metric.trade === sectionOf(ventureType))
}

export function findTargetMetric(ventureType: VentureType, key: string): TargetMetric | undefined {
  return targetMetricsOf(ventureType).find((metric) => metric.key === key)
}

function of(trade: TargetTrade, key: string, label: string, shape: Shape, figure: string = key): TargetMetric {
  return { key, trade, label, ...shape, figure }
}
