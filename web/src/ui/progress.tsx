import type { ReactNode } from 'react'
import { Hidden } from './hidden.tsx'
import css from './progress.module.css'

interface ProgressProps {
  /** What goes on: "Importing loads.csv". */
  readonly label: string
  /** From 0 to 1; null while nobody knows how long it takes. */
  readonly share: number | null
  /** How far it is, in figures that count: "41,000 of 100,000 rows". */
  readonly words: string
  /** What can be done about it: stop. */
  readonly action?: ReactNode
}

/** Work that takes a while: a bar, its figures, and each quarter said aloud. */
export function Progress({ label, share, words, action }: ProgressProps) {
  const percent = share === null ? undefined : Math.floor(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className={css['progress']}>
      <div className={css['head']}>
        <b>{label}</b>
        {percent !== undefined && <span className={css['percent']}>{percent}%</span>}
      </div>
      <div
        className={css['bar']}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
      >
        <i data-unknown={percent === undefined || undefined} style={{ width: `${percent ?? 40}%` }} />
      </div>
      <div className={css['foot']}>
        <span>{words}</span>
        {action}
      </div>
      <Hidden>
        <span role="status">{percent === undefined ? label : `${label}: ${Math.floor(percent / 25) * 25}%`}</span>
      </Hidden>
    </div>
  )
}
