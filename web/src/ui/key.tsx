import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './key.module.css'

interface KeyProps {
  readonly children: ReactNode
  /** Of the series; without one the key shows the dashed line of a target. */
  readonly color?: string
}

/** One entry of a legend. */
export function Key({ children, color }: KeyProps) {
  return (
    <span className={css['key']}>
      <i className={cx(color === undefined && css['line'])} style={{ background: color }} aria-hidden />
      {children}
    </span>
  )
}
