import type { ReactNode } from 'react'
import css from './bulk-bar.module.css'

interface BulkBarProps {
  /** "3 selected"; nothing is selected: what selecting is good for. */
  readonly words: string
  /** What can be done with all of them at once. */
  readonly children?: ReactNode
}

/** Above a table whose rows can be ticked. It keeps its height, so that the first tick moves nothing. */
export const BulkBar = ({ words, children }: BulkBarProps) => (
  <div className={css['bar']}>
    <span role="status">{words}</span>
    <div>{children}</div>
  </div>
)
