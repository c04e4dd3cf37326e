import type { contract, Reply } from '@holdfast/contract'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import chartCss from '../../../ui/bar-chart.module.css'
import { HeatMap } from '../../../ui/heat-map.tsx'
import { Section } from '../../../ui/section.tsx'
import { ViewToggle } from '../../../ui/view-toggle.tsx'
import { calendarGrid, calendarSentence } from './calendar-grid.ts'
import { NightsTable } from './nights-table.tsx'

interface OccupancyCalendarProps {
  readonly reply: Reply<typeof contract.hotelDashboards.hotelDashboard>
  readonly weekStart: number
}

const percent = (value: number) => `${formatNumber(value * 100, 0)}%`

/** How full the house was, night by night; rooms of all currencies together. */
export function OccupancyCalendar({ reply, weekStart }: OccupancyCalendarProps) {
  const { calendar, from, to } = reply
  const [asTable, setAsTable] = useState(false)
  if (calendar.length === 0) return null
  return (
    <Section title="Occupancy by night">
      <figure className={chartCss['chart']}>
        {asTable ? (
          <NightsTable reply={reply} />
        ) : (
          <HeatMap
            label={calendarSentence(calendar, percent)}
            {...calendarGrid(calendar, { from, to }, weekStart)}
            format={percent}
            measure="occupied"
          />
        )}
        <figcaption>
          <span>
            By the hotels’ own dates. A dash: rooms sold or available are not known; empty: no night is recorded.
          </span>
          <ViewToggle asTable={asTable} drawing="calendar" onToggle={setAsTable} />
        </figcaption>
      </figure>
    </Section>
  )
}
