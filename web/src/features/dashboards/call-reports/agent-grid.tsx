import type { AgentReportRow } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Empty } from '../../../ui/empty.tsx'
import { HeatMap } from '../../../ui/heat-map.tsx'
import { Section } from '../../../ui/section.tsx'

interface AgentGridProps {
  readonly rows: readonly AgentReportRow[]
  readonly by: 'hour' | 'day'
}

/** More columns than this are no picture any more; the file has them all. */
const MOST_DAYS = 31

/** Calls of each agent in each hour of the day, or on each day. */
export function AgentGrid({ rows, by }: AgentGridProps) {
  const columns = by === 'hour' ? hours(rows) : days(rows)
  const words = by === 'hour' ? 'Calls by agent and hour' : 'Calls by agent and day'
  const shown = new Set(columns.map(({ key }) => key))
  const cells = rows.flatMap((row) => cellsOf(row, by).filter(({ column }) => shown.has(column)))
  return (
    <Section
      title={words}
      aside={by === 'hour' ? 'By the campaign’s clock, all days together' : 'By the day on which a call started'}
    >
      {cells.length > 0 ? (
        <HeatMap
          label={words}
          measure="calls"
          format={(value) => formatNumber(value)}
          rows={rows.map(({ agent }) => ({ key: agent.id, name: agent.name, short: agent.name }))}
          columns={columns}
          cells={cells}
        />
      ) : (
        <Empty title="No calls to show">Days of which only totals are known have no hours.</Empty>
      )}
    </Section>
  )
}

const cellsOf = (row: AgentReportRow, by: 'hour' | 'day') =>
  by === 'hour'
    ? row.byHour.map(({ hour, calls }) => ({ row: row.agent.id, column: String(hour), value: calls }))
    : row.byDay.map(({ day, calls }) => ({ row: row.agent.id, column: day, value: calls }))

function hours(rows: readonly AgentReportRow[]) {
  const known = rows.flatMap(({ byHour }) => byHour.map(({ hour }) => hour))
  if (known.length === 0) return []
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const hour = String(first + at).padStart(2, '0')
    return { key: String(first + at), name: `${hour}:00 to ${hour}:59`, short: hour }
  })
}

function days(rows: readonly AgentReportRow[]) {
  const known = [...new Set(rows.flatMap(({ byDay }) => byDay.map(({ day }) => day)))].sort().slice(-MOST_DAYS)
  return known.map((day) => ({ key: day, name: formatDay(day, 'year'), short: String(Number(day.slice(8))) }))
}
