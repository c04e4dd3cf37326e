import { useState } from 'react'
import css from './bar-chart.module.css'
import { BarDrawing } from './bar-drawing.tsx'
import { DataTable } from './data-table.tsx'
import { NoData } from './no-data.tsx'
import type { ChartSlot } from './theme.ts'

export interface Bar {
  /** What stands under the bar: "17". */
  readonly name: string
  /** null: no data, a gap. */
  readonly value: number | null
}

export interface BarChartProps {
  /** The chart in one sentence, for people who listen. */
  readonly label: string
  readonly bars: readonly Bar[]
  /** The measure's own colour slot, the same on every page. */
  readonly slot?: ChartSlot
  /** A dashed line; name it in the legend with <Key>. */
  readonly target?: number
  readonly format: (value: number) => string
  /** Shorter words for the axis: "$1.5k". */
  readonly formatAxis?: (value: number) => string
  /** Why bars are missing or not counted. */
  readonly note?: string
  /** Head of the names when the chart is shown as a table. */
  readonly nameHead?: string
  readonly height?: number
}

/** Bars with a target and honest gaps; the same figures as a table behind a toggle. */
export function BarChart({ note, nameHead = 'Day', ...chart }: BarChartProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={css['chart']}>
      {asTable ? <ChartTable {...chart} nameHead={nameHead} /> : <BarDrawing {...chart} />}
      <figcaption>
        <span>{note}</span>
        <button type="button" className={css['toggle']} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as chart' : 'Show as table'}
        </button>
      </figcaption>
    </figure>
  )
}

function ChartTable({ label, bars, format, nameHead }: BarChartProps & { readonly nameHead: string }) {
  return (
    <DataTable
      bare
      compact
      label={label}
      rows={bars}
      rowKey={(bar) => bar.name}
      columns={[
        { key: 'name', head: nameHead, cell: (bar) => bar.name },
        {
          key: 'value',
          head: 'Value',
          figure: true,
          cell: (bar) => (bar.value === null ? <NoData reason="Nothing was recorded" /> : format(bar.value)),
        },
      ]}
    />
  )
}
