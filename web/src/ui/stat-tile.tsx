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
  /** The rows behind the figure; without it the tile is not a link. */
  readonly link?: LinkTarget
}

export function StatTile({ link, ...tile }: StatTileProps) {
  if (!link) return <div className={css['tile']}>{anatomy(tile)}</div>
  return (
    <Link className={css['tile']} {...link}>
      {anatomy(tile)}
    </Link>
  )
}

function anatomy({ label, value, unit, change, spark, target, live }: Omit<StatTileProps, 'link'>) {
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
      </span>
      <span className={css['middle']}>
        <span className={css['figure']}>
          {value}
          {unit && <small>{unit}</small>}
        </span>
        {spark && <Spark data={spark} target={target} />}
      </span>
      <span className={css['change']}>{change ?? '–'}</span>
    </>
  )
}
