import type { ReactNode } from 'react'
import css from './stale.module.css'

interface StaleProps {
  /** Others are on their way. */
  readonly stale: boolean
  readonly children: ReactNode
}

/** The figures before stay where they are, dimmed, until those that were asked for are there. */
export const Stale = ({ stale, children }: StaleProps) => (
  <div className={css['stale']} data-stale={stale || undefined} aria-busy={stale} inert={stale}>
    {children}
  </div>
)
