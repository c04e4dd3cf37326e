import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './two-lines.module.css'

interface TwoLinesProps {
  readonly children: ReactNode
  /** The second line, muted. In compact density it follows on the same line. */
  readonly sub: ReactNode
  /** What the second line says on a phone, where columns have gone: replaces `sub`. */
  readonly phone?: ReactNode
}

/** A name of weight 600 over a muted second line: the first cell of most tables. */
export function TwoLines({ children, sub, phone }: TwoLinesProps) {
  return (
    <span className={css['lines']}>
      <span className={css['name']}>{children}</span>
      <span className={cx(css['sub'], phone !== undefined && css['wide'])}>{sub}</span>
      {phone !== undefined && <span className={cx(css['sub'], css['narrow'])}>{phone}</span>}
    </span>
  )
}
