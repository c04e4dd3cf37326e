import type { BpoHour } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import chartCss from '../../ui/bar-chart.module.css'
import { HeatMap } from '../../ui/heat-map.tsx'
import { Section } from '../../ui/section.tsx'
import { HeatTable } from './heat-table.tsx'
import { cellsOf, heatSentence, hoursOf, measuredIn, weekdaysFrom } from './heat-words.ts'

interface HeatCardProps {
  readonly hours: readonly BpoHour[]
  readonly weekStart: number
}

/** When people call, and when nobody answers. */
export function HeatCard({ hours, weekStart }: HeatCardProps) {
  const measures = measuredIn(hours)
  const [chosen, choose] = useState('calls')
  const [asTable, setAsTable] = useState(false)
  const measure = measures.find(({ value }) => value === chosen) ?? measures[0]
  if (!measure) return null
  return (
    <Section
      title="By weekday and hour"
      aside={
        measures.length > 1 && (
          <SegmentedControl
            aria-label="Measure of the map"
            data={measures.map(({ value, label }) => ({ value, label }))}
            value={measure.value}
            onChange={choose}
          />
        )
      }
    >
      <figure className={chartCss['chart']}>
        {asTable ? (
          <HeatTable hours={hours} measure={measure} weekStart={weekStart} />
        ) : (
          <HeatMap
            label={heatSentence(hours, measure)}
            rows={weekdaysFrom(weekStart)}
            columns={hoursOf(hours)}
            cells={cellsOf(hours, measure)}
            format={measure.format}
            measure={measure.words}
          />
        )}
        <figcaption>
          <span>By the clock of each call’s campaign. Hours without a call are left empty.</span>
          <button type="button" className={chartCss['toggle']} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Show as map' : 'Show as table'}
          </button>
        </figcaption>
      </figure>
    </Section>
  )
}
