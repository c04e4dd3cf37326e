import type { BpoHour } from '@holdfast/contract'
import { DataTable } from '../../ui/data-table.tsx'
import { bpoMeasureColumns } from './bpo-measure-columns.tsx'
import { hourName, weekdaysFrom } from './heat-words.ts'

interface HeatTableProps {
  readonly hours: readonly BpoHour[]
  readonly weekStart: number
}

/** The same hours in the order of the week, with all that is measured of them. */
export function HeatTable({ hours, weekStart }: HeatTableProps) {
  const weekdays = weekdaysFrom(weekStart)
  const placeOf = ({ weekday, hour }: BpoHour) => ((weekday - weekStart + 7) % 7) * 24 + hour
  const nameOf = ({ weekday, hour }: BpoHour) =>
    `${weekdays.find(({ key }) => key === String(weekday))?.short ?? ''} ${hourName(hour)}`
  return (
    <DataTable
      bare
      compact
      label="Calls by weekday and hour"
      rows={hours.toSorted((a, b) => placeOf(a) - placeOf(b))}
      rowKey={nameOf}
      columns={[{ key: 'hour', head: 'Hour', cell: nameOf }, ...bpoMeasureColumns<BpoHour>()]}
    />
  )
}
