import { type ReactNode, useState } from 'react'
import barCss from './bar-chart.module.css'
import css from './chart-card.module.css'
import { Key } from './key.tsx'
import { Plot } from './plot.tsx'
import type { PlotProps } from './plot-props.ts'
import { PlotTable } from './plot-table.tsx'
import { Section } from './section.tsx'
import { ViewToggle } from './view-toggle.tsx'

interface ChartCardProps extends PlotProps {
  readonly title: string
  /** Why parts are missing or what the figures leave out. */
  readonly note?: ReactNode
  /** Head of the parts when the chart is shown as a table: "Day". */
  readonly partHead: string
}

/** A chart in its section: legend, drawing, the same figures as a table behind a toggle. */
export function ChartCard({ title, note, partHead, ...plot }: ChartCardProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Section floating title={title} aside={<Legend {...plot} />}>
      <figure className={barCss['chart']}>
        {asTable ? <PlotTable {...plot} title={title} partHead={partHead} /> : <Plot {...plot} />}
        <figcaption>
          <span>{note}</span>
          <ViewToggle asTable={asTable} drawing="chart" onToggle={setAsTable} />
        </figcaption>
      </figure>
    </Section>
  )
}

const Legend = ({ series, target }: PlotProps) => (
  <span className={css['legend']}>
    {series.map(({ key, name, color }) => (
      <Key key={key} color={color}>
        {name}
      </Key>
    ))}
    {target && <Key>{target.name}</Key>}
  </span>
)
