import type { BpoHour } from '@holdfast/contract'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { type HeatMeasure, hoursOf, weekdaysFrom } from './heat-words.ts'

interface HeatTableProps {
  readonly hours: readonly BpoHour[]
  readonly measure: HeatMeasure
  readonly weekStart: number
}

type Hour = ReturnType<typeof hoursOf>[number]

/** The map as a table: an hour a row, a weekday a column. */
export function HeatTable({ hours, measure, weekStart }: HeatTableProps) {
  const columns: readonly Column<Hour>[] = [
    { key: 'hour', head: 'Hour', cell: ({ short }) => `${short}:00` },
    ...weekdaysFrom(weekStart).map((weekday) => ({
      key: weekday.key,
      head: weekday.short,
      figure: true,
      cell: (row: Hour) => {
        const hour = hours.find((each) => String(each.weekday) === weekday.key && String(each.hour) === row.key)
        const value = hour ? measure.of(hour) : null
        return value === null ? <NoData dash reason={hour ? 'Not measured' : 'No calls'} /> : measure.format(value)
      },
    })),
  ]
  return (
    <DataTable
      bare
      compact
      label={`${measure.label} by weekday and hour`}
      rows={hoursOf(hours)}
      rowKey={({ key }) => key}
      columns={columns}
    />
  )
}
