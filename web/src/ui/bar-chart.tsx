import { useState } from 'react'
import css from './bar-chart.module.css'
import type { BarChartProps } from './bar-chart-props.ts'
import { BarDrawing } from './bar-drawing.tsx'
import { DataTable } from './data-table.tsx'
import { NoData } from './no-data.tsx'
import { ViewToggle } from './view-toggle.tsx'

/** Bars with a target and honest gaps; the same figures as a table behind a toggle. */
export function BarChart({ note, nameHead = 'Day', ...chart }: BarChartProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={css['chart']}>
      {asTable ? <ChartTable {...chart} nameHead={nameHead} /> : <BarDrawing {...chart} />}
      <figcaption>
        <span>{note}</span>
        <ViewToggle asTable={asTable} drawing="chart" onToggle={setAsTable} />
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
