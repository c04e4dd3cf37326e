import { formatRatio } from '../lib/format.ts'
import css from './share-bar.module.css'

interface ShareBarProps {
  /** Of 1; null: nothing to divide by. */
  readonly share: number | null
}

/** How much of the whole a row is: the share in words, the bar for the eye. */
export function ShareBar({ share }: ShareBarProps) {
  if (share === null) return null
  return (
    <span className={css['share']}>
      <i aria-hidden>
        <b style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
      </i>
      {formatRatio(share)}
    </span>
  )
}
