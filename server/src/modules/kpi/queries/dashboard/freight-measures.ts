import { contract, type DrillOf, type FreightFigures } from '@holdfast/contract'
import type { FreightColumn } from '../../store/freight-table.ts'
import type { PeriodSums } from '../sum-periods.ts'
import type { Measure } from './measure.ts'

export type FreightSums = PeriodSums<FreightColumn>
type FreightMeasure = Measure<FreightSums, FreightFigures>

const LOADS = contract.freight.listLoads.path

function loadsBy(day: string, filters: DrillOf['filters'] = {}): DrillOf {
  return { path: LOADS, filters, from: `${day}From`, to: `${day}To` }
}

/** The loads of which revenue, cost and margin are. */
export const BILLED_LOADS = loadsBy('billed', { progress: 'delivered' })
const knownCost = (sums: FreightSums) => ({
  rows: sums.billed - sums.unknown_cost,
  of: sums.billed,
  what: 'loads',
  lack: 'without cost',
})

const MONEY: readonly FreightMeasure[] = [
  {
    metric: 'revenue',
    label: 'Revenue',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'What delivered loads are billed, by billing day.',
    value: (figures) => figures.revenueMinor,
    drill: BILLED_LOADS,
  },
  {
    metric: 'margin',
    label: 'Margin',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'Bill less cost of delivered loads whose cost is known, by billing day.',
    value: (figures) => figures.marginMinor,
    coverage: knownCost,
    drill: loadsBy('billed', { progress: 'delivered', unknownCost: 'false' }),
  },
  {
    metric: 'marginPct',
    label: 'Margin share',
    unit: 'share',
    better: 'higher',
    perCurrency: true,
    definition: 'Margin ÷ revenue, both of loads whose cost is known.',
    value: (figures) => figures.marginPct,
    coverage: knownCost,
    drill: loadsBy('billed', { progress: 'delivered', unknownCost: 'false' }),
  },
  {
    metric: 'revenuePerMile',
    label: 'Revenue per mile',
    unit: 'rate',
    better: 'higher',
    perCurrency: true,
    definition: 'Revenue ÷ miles, both of loads whose miles are known.',
    value: (figures) => figures.revenuePerMile,
    coverage: (sums) => ({
      rows: sums.billed - sums.miles_unmeasured,
      of: sums.billed,
      what: 'loads',
      lack: 'without miles',
    }),
    drill: BILLED_LOADS,
  },
]

const COUNTS: readonly FreightMeasure[] = [
  {
    metric: 'billed',
    label: 'Billed loads',
    unit: 'count',
    better: 'higher',
    definition: 'Delivered loads by billing day.',
    value: (figures) => figures.billed,
    drill: BILLED_LOADS,
  },
  {
    metric: 'unknownCost',
    label: 'Loads without cost',
    unit: 'count',
    better: 'lower',
    definition: 'Delivered loads whose cost is not known, by billing day.',
    value: (figures) => figures.unknownCost,
    drill: loadsBy('billed', { progress: 'delivered', unknownCost: 'true' }),
  },
  {
    metric: 'miles',
    label: 'Miles',
    unit: 'miles',
    better: null,
    definition: 'Miles of delivered loads, by billing day.',
    value: (figures) => figures.miles,
    coverage: (sums) => ({
      rows: sums.billed - sums.miles_unmeasured,
      of: sums.billed,
      what: 'loads',
      lack: 'without miles',
    }),
    drill: BILLED_LOADS,
  },
  {
    metric: 'quoted',
    label: 'Quoted',
    unit: 'count',
    better: 'higher',
    definition: 'Quotes by the day on which they were first sent.',
    value: (figures) => figures.quoted,
    drill: { path: contract.quotes.listQuotes.path, filters: {}, from: 'sentFrom', to: 'sentTo' },
  },
  {
    metric: 'created',
    label: 'New loads',
    unit: 'count',
    better: 'higher',
    definition: 'Loads by the day on which they were entered.',
    value: (figures) => figures.created,
    drill: loadsBy('created'),
  },
  {
    metric: 'covered',
    label: 'Covered loads',
    unit: 'count',
    better: 'higher',
    definition: 'Loads by the day on which they were last covered.',
    value: (figures) => figures.covered,
    drill: loadsBy('covered'),
  },
  {
    metric: 'delivered',
    label: 'Delivered loads',
    unit: 'count',
    better: 'higher',
    definition: 'Loads by the day of delivery.',
    value: (figures) => figures.delivered,
    drill: loadsBy('delivered', { progress: 'delivered' }),
  },
]

const SERVICE: readonly FreightMeasure[] = [
  {
    metric: 'onTimePickup',
    label: 'On-time pickup',
    unit: 'share',
    better: 'higher',
    definition: 'Pickups at or before the end of their window ÷ pickups with both times, by the day of pickup.',
    value: (figures) => figures.onTimePickup,
    coverage: (sums) => ({
      rows: sums.on_time_pickup_measured,
      of: sums.picked_up,
      what: 'pickups',
      lack: 'without a window or time',
    }),
    drill: loadsBy('pickedUp'),
  },
  {
    metric: 'onTimeDelivery',
    label: 'On-time delivery',
    unit: 'share',
    better: 'higher',
    definition: 'Deliveries at or before the end of their window ÷ deliveries with both times, by the day of delivery.',
    value: (figures) => figures.onTimeDelivery,
    coverage: (sums) => ({
      rows: sums.on_time_delivery_measured,
      of: sums.delivered,
      what: 'deliveries',
      lack: 'without a window',
    }),
    drill: loadsBy('delivered', { progress: 'delivered' }),
  },
  {
    metric: 'lost',
    label: 'Lost loads',
    unit: 'count',
    better: 'lower',
    definition: 'Loads by the day on which they were lost.',
    value: (figures) => figures.lost,
    drill: loadsBy('lost', { status: 'LOST' }),
  },
  {
    metric: 'lostValue',
    label: 'Lost value',
    unit: 'money',
    better: 'lower',
    perCurrency: true,
    definition: 'What lost loads would have been billed, by the day on which they were lost.',
    value: (figures) => figures.lostValueMinor,
    drill: loadsBy('lost', { status: 'LOST' }),
  },
  {
    metric: 'bounced',
    label: 'Carriers that fell off',
    unit: 'count',
    better: 'lower',
    definition: 'Every time that a carrier fell off a load, by its day; a load can be among them more than once.',
    value: (figures) => figures.bounced,
    drill: loadsBy('fellOff'),
  },
  {
    metric: 'atRisk',
    label: 'Load-days at risk',
    unit: 'count',
    better: 'lower',
    definition: 'Loads that were at risk at any time of a day, added up over the days.',
    value: (figures) => figures.atRisk,
    drill: loadsBy('atRisk'),
  },
]

export const FREIGHT_MEASURES: readonly FreightMeasure[] = [...MONEY, ...COUNTS, ...SERVICE]
