import type { BpoFigures, BpoHour } from '@holdfast/contract'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoView } from '../../views/bpo-view.ts'

export type BpoMeasures = Omit<BpoHour, 'weekday' | 'hour'>
type Sums = { readonly [column in BpoColumn]: string | number }

/** Figures of calls that have no period; revenue is left out, for they may be of several currencies. */
export function bpoRow(sums: Sums): BpoMeasures {
  const numbers = Object.fromEntries(bpoColumns.map((column) => [column, Number(sums[column])]))
  const figures = numbers as { readonly [column in BpoColumn]: number }
  return measuresOf(bpoView({ ...figures, period: null, currency: '', as_of: '', is_now: false }, ''))
}

function measuresOf(figures: BpoFigures): BpoMeasures {
  return {
    calls: figures.calls,
    offered: figures.inbound,
    answered: figures.answered,
    abandonment: figures.abandonment,
    averageSpeedOfAnswer: figures.averageSpeedOfAnswer,
    averageHandleTime: figures.averageHandleTime,
    averageTalk: figures.averageTalk,
    serviceLevel: figures.serviceLevel,
    connects: figures.connects,
    appointments: figures.appointments,
    deals: figures.deals,
    conversion: figures.conversion,
    satisfaction: figures.satisfaction,
  }
}
