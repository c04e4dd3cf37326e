import type { ReactNode } from 'react'
import css from './timeline.module.css'

export interface Moment {
  readonly id: string
  readonly what: ReactNode
  readonly who: string
  readonly when: string
  /** The newest, still true: a filled ring. */
  readonly now?: boolean
}

/** Newest first. Wrap what was before in <s>, and let what came after stand plain behind it. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <ol className={css['timeline']}>
      {moments.map((moment) => (
        <li key={moment.id} data-now={moment.now || undefined}>
          <div>{moment.what}</div>
          <small>
            {moment.who} · {moment.when}
          </small>
        </li>
      ))}
    </ol>
  )
}
