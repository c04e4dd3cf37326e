import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LinkTarget } from './link-target.ts'
import { Spark } from './spark.tsx'
import css from './stat-tile.module.css'

export interface StatTileProps {
  readonly label: string
  readonly value: ReactNode
  readonly unit?: string
  /** One line: the change against the period before, or what stands behind the figure. */
  readonly change?: ReactNode
  readonly spark?: readonly (number | null)[]
  readonly target?: number
  /** The figure moves while the day runs. */
  readonly live?: boolean
  /** Against its target: "Met", "Missed". */
  readonly state?: ReactNode
  /** One line: what is aimed at. */
  readonly aim?: ReactNode
  /** What the figure leaves out. */
  readonly note?: ReactNode
  /** The element that says what the figure means. */
  readonly describedBy?: string
  /** The rows behind the figure; without it the tile is not a link. */
  readonly link?: LinkTarget
}

export function StatTile({ link, describedBy, ...tile }: StatTileProps) {
  if (!link) return <div className={css['tile']}>{anatomy(tile)}</div>
  return (
    <Link className={css['tile']} aria-describedby={describedBy} {...link}>
      {anatomy(tile)}
    </Link>
  )
}

function anatomy(tile: Omit<StatTileProps, 'link' | 'describedBy'>) {
  const { label, value, unit, change, spark, target, live, state, aim, note } = tile
  return (
    <>
      <span className={css['head']}>
        <span className={css['label']}>{label}</span>
        {live && (
          <span className={css['live']}>
            <i aria-hidden />
            <span>Live</span>
          </span>
        )}
        {state}
      </span>
      <span className={css['middle']}>
        <span className={css['figure']}>
          {value}
          {unit && <small>{unit}</small>}
        </span>
        {spark && <Spark data={spark} target={target} />}
      </span>
      <span className={css['change']}>{change ?? '–'}</span>
      {aim && <span className={css['line']}>{aim}</span>}
      {note && <span className={css['line']}>{note}</span>}
    </>
  )
}
