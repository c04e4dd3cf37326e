import type { CSSProperties } from 'react'
import { heatLevels, LEVELS } from './heat-levels.ts'
import css from './heat-map.module.css'
import type { HeatMapProps } from './heat-map-props.ts'

/**
 * Two dimensions and a figure in each cell: the figure is written, the colour only leads the eye. Where there is no
 * room for the columns side by side they become rows, so that a phone shows every figure too.
 */
export function HeatMap({ label, rows, columns, cells, format, measure }: HeatMapProps) {
  const known = cells.flatMap(({ value }) => value ?? [])
  const { levelOf, least, most } = heatLevels(known)
  const found = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const sizes = { '--rows': rows.length, '--columns': columns.length } as CSSProperties
  return (
    <div className={css['frame']}>
      <div role="img" aria-label={label} className={css['map']} style={sizes}>
        {rows.map((row, y) => (
          <b key={row.key} style={at(y, -1)}>
            {row.short}
          </b>
        ))}
        {columns.map((column, x) => (
          <small key={column.key} style={at(-1, x)}>
            {column.short}
          </small>
        ))}
        {rows.flatMap((row, y) =>
          columns.map((column, x) => {
            const cell = found.get(`${row.key} ${column.key}`)
            const value = cell?.value ?? null
            const words = cell === undefined ? 'none' : value === null ? 'no data' : `${format(value)} ${measure}`
            return (
              <span
                key={`${row.key} ${column.key}`}
                style={at(y, x)}
                data-level={value === null ? undefined : levelOf(value)}
                title={`${row.name}, ${column.name}: ${words}`}
              >
                {value === null ? cell && '–' : format(value)}
              </span>
            )
          }),
        )}
      </div>
      {known.length > 0 && (
        <div className={css['legend']} aria-hidden>
          {format(least)}
          {Array.from({ length: LEVELS }, (_, level) => level + 1).map((level) => (
            <i key={level} data-level={level} />
          ))}
          {format(most)} {measure}
        </div>
      )}
    </div>
  )
}

const at = (y: number, x: number) => ({ '--y': y + 2, '--x': x + 2 }) as CSSProperties
