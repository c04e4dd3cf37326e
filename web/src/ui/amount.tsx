import type { ReactNode } from 'react'
import css from './amount.module.css'

interface AmountProps {
  readonly children: ReactNode
  /** What opens: "Wed 17 June, margin slabs $82.40". */
  readonly label: string
  readonly opened: boolean
  readonly onOpen: () => void
}

/** An amount that opens to where it comes from. */
export function Amount({ children, label, opened, onOpen }: AmountProps) {
  return (
    <button type="button" className={css['amount']} aria-label={label} aria-expanded={opened} onClick={onOpen}>
      {children}
    </button>
  )
}
