import type { ReactNode } from 'react'
import css from './side-scroll.module.css'

interface SideScrollProps {
  readonly label: string
  readonly children: ReactNode
}

// What scrolls must be reachable by the keyboard (WCAG 2.1.1); not every browser sees to that by itself.
const reachable = { tabIndex: 0 }

/** A table that is as wide as its columns need: it scrolls inside, the page does not. */
export const SideScroll = ({ label, children }: SideScrollProps) => (
  <section className={css['scroll']} aria-label={label} {...reachable}>
    <div>{children}</div>
  </section>
)
